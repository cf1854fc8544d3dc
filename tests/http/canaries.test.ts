import postgres, { type Sql } from 'postgres';
import { addRest } from '#support/exposed-world.ts';
import {
	canariesIn,
	FIELDS,
	Judge,
	knownOf,
	plantCanaries,
	type Canary,
	type Known
} from '#support/canaries.ts';
import { factsOf } from '#support/facts.ts';
import { Visitor } from '#support/product.ts';
import { DECISIONS, routesOf } from '#support/routes.ts';
import { openSite } from '#support/site.ts';
import { askable, callsOf, Mirror, sessionsFor } from '#support/two-worlds.ts';
import { accountId, personId } from '../../supabase/seed/world.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** `npm run prove:canaries` looks at every address; here a few of each kind for each person. */
const DEEP = process.env.DEEP === '1';
const OF_EACH = DEEP ? 1000 : 2;
const AT_ONCE = 4;

/** Every kind of person, by the seed’s people. */
const PEOPLE: Record<string, string | null> = {
	nobody: null,
	stranger: 'stranger',
	applicant: 'callum',
	matched: 'ruth',
	'matched elsewhere': 'dev',
	unmatched: 'amina',
	paused: 'neil',
	lapsed: 'wanda',
	suspended: 'maxine',
	left: 'tony',
	daughter: 'joanne',
	self: 'len',
	helper: 'anna',
	'unproven manager': 'imran',
	'widow, after a death': 'pearl',
	'a coordinator of the family': 'elin',
	coordinator: 'grace',
	'coordinator elsewhere': 'colin',
	'group lead': 'hilary',
	'safeguarding lead': 'nkechi',
	'data guardian': 'robert',
	administrator: 'patricia'
};

let canaries: Canary[] = [];
let log = '';
const keys = Object.values(PEOPLE).filter((key) => key !== null);
/** Filled in once the addresses have their canaries. */
const environment: Record<string, string> = {};

const site = await openSite({
	output: (text) => (log += text),
	environment,
	async prepare({ adminUrl }) {
		const admin = postgres(adminUrl, { max: 1, onnotice: () => {} }) as unknown as Sql;
		// somebody who has nothing to do with anybody, and a row of everything the seed has none of
		await admin`
			insert into auth.users (id, email, aud, role, email_confirmed_at, confirmation_token, recovery_token, email_change,
				email_change_token_new, email_change_token_current, reauthentication_token, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
			values (${accountId('stranger')}, 'stranger@example.org', 'authenticated', 'authenticated', now(), '', '', '', '', '', '',
				'{"provider":"email","providers":["email"]}', '{"name":"Sandy Passer"}', now(), now())`;
		await addRest(admin);
		await admin`update auth.users set encrypted_password = (
			select encrypted_password from auth.users where encrypted_password is not null limit 1)`;
		canaries = await plantCanaries(admin);
		const emails = await admin<{ id: string; email: string }[]>`select id, email from auth.users`;
		environment.DEMO_SIGN_INS = JSON.stringify(
			keys.map((key) => ({
				...{ key, name: key, who: key },
				email: emails.find(({ id }) => id === accountId(key))?.email
			}))
		);
		await admin.end();
	}
});

/** Ids of somebody else’s that each visitor tries, by the name of a parameter. */
interface Ids {
	[name: string]: string[];
}

/** Addresses of a route with every id that is known for its parameters, a few of them. */
function addressesOf(route: string, ids: Ids): string[] {
	const parameters = [...route.matchAll(/\[(\w+)\]/g)].map((found) => found[1]!);
	if (parameters.length === 0) return [route];
	const fixed = DECISIONS[route]?.with ?? {};
	return Array.from({ length: OF_EACH }, (_, turn) =>
		route.replace(/\[(\w+)\]/g, (_, name: string) => {
			const place = /^\/desk\/(\w+)/.exec(route)?.[1];
			const list = ids[name === 'id' && place ? `${place} id` : name] ?? [];
			return list[turn % list.length] ?? fixed[name] ?? 'x';
		})
	).filter((address, i, all) => all.indexOf(address) === i);
}

/** What stands in a page to follow: its own links, no sign-out, no secret. */
const linksOf = (html: string): string[] =>
	[...html.matchAll(/href="([^"#]+)/g)]
		.map((found) => found[1]!.replaceAll('&amp;', '&'))
		.filter(
			(href) => href.startsWith('/') && !/^\/(_app|dev|sign-out|auth|fonts|settings)/.test(href)
		);

/** The route an address is of, near enough to count by. */
const patternOf = (address: string) =>
	address
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '[id]')
		.replace(/=[^&]*/g, '=')
		.replace(/\/(about|standing)\/\w+$/, '/$1/x');

interface Walk {
	pages: number;
	findings: string[];
}

/** Opens everything as one person: every route with others’ ids, and every link that is met. */
async function walk(who: string, key: string | null, judge: Judge, ids: Ids): Promise<Walk> {
	const visitor = new Visitor(site.origin);
	if (key) await visitor.signInAs(key);
	const me = key ? accountId(key) : null;
	const result: Walk = { pages: 0, findings: [] };
	const counts = new Map<string, number>();
	const met = new Set<string>();
	const queue: string[] = [];
	const add = (address: string, few: number) => {
		const pattern = patternOf(address);
		const count = counts.get(pattern) ?? 0;
		if (met.has(address) || count >= few) return;
		met.add(address);
		counts.set(pattern, count + 1);
		queue.push(address);
	};
	const routes = routesOf().filter(
		(route) =>
			!/^\/(dev|sign-out|jobs|health|auth)/.test(route) &&
			route !== '/account/close' &&
			// whoever has a link to a passport is told what its volunteer chose: tests/db/passport.test.ts
			route !== '/passport/[token]'
	);
	// what is theirs first, by the links of their own pages; then everybody else’s
	for (const route of routes.filter((one) => !one.includes('['))) add(route, OF_EACH);
	const open = async (address: string) => {
		const response = await visitor.fetch(address);
		const html = await response.text();
		result.pages++;
		result.findings.push(...judge.leaks(me, who, patternOf(address), html));
		const kept = response.headers.get('cache-control') ?? '';
		const holds = canariesIn(html + (response.headers.get('location') ?? '')).size > 0;
		if (response.headers.get('location'))
			result.findings.push(
				...judge.leaks(me, who, `the way on from ${address}`, response.headers.get('location')!)
			);
		if (holds && kept !== 'private, no-store')
			result.findings.push(`${who}: ${address} may be kept (${kept})`);
		if (response.status >= 500)
			result.findings.push(`${who}: ${address} fails: ${response.status}`);
		if (response.status === 200) for (const link of linksOf(html)) add(link, OF_EACH + 1);
	};
	const drain = async () => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) await open(next);
	};
	await drain();
	for (const route of routes.filter((one) => one.includes('[')))
		for (const address of addressesOf(route, ids)) add(address, 2 * OF_EACH + 1);
	await drain();
	return result;
}

describe('R1, R3: every private field holds a canary', () => {
	let admin: Sql;
	let known: Known;
	let judge: Judge;
	let ids: Ids;
	beforeAll(async () => {
		admin = postgres(site.adminUrl, { max: 4, onnotice: () => {} }) as unknown as Sql;
		known = await knownOf(await factsOf(admin), admin);
		judge = new Judge(canaries, known);
		const of = async (query: string) =>
			(await admin.unsafe<{ id: string }[]>(query)).map(({ id }) => id);
		const people = [personId('len'), personId('rehana'), personId('arthur'), personId('margaret')];
		const about = (table: string) =>
			of(
				`select id from (select id, person_id, row_number() over (partition by person_id order by id) as n from ${table}) as t
				where person_id in (${people.map((id) => `'${id}'`).join()}) order by n, person_id`
			);
		ids = {
			person: people,
			task: await about('public.tasks'),
			permit: await about('private.permits'),
			member: await about('private.circle_members'),
			offer: await about('public.offers'),
			question: await of('select id from private.questions order by id'),
			'requests id': await about('public.requests'),
			'tasks id': await about('public.tasks'),
			'volunteers id': [
				// paused, with a reason that stands on her page alone
				accountId('rosa'),
				accountId('callum'),
				accountId('tomasz'),
				accountId('ruth'),
				accountId('pat')
			],
			id: await of('select id from private.concerns order by id'),
			account: [accountId('grace'), accountId('samir')]
		};
	}, 120_000);
	afterAll(() => admin?.end());

	test('all pages: each is found only where the model or a named clause puts it', async () => {
		const queue = Object.entries(PEOPLE);
		const found: string[] = [];
		let pages = 0;
		await Promise.all(
			Array.from({ length: AT_ONCE }, async () => {
				for (let next = queue.shift(); next; next = queue.shift()) {
					const walked = await walk(...next, judge, ids);
					pages += walked.pages;
					found.push(...walked.findings);
				}
			})
		);
		expect([...new Set(found)]).toEqual([]);
		// a walk that met nobody’s pages would find nothing
		expect(pages).toBeGreaterThan(100 * keys.length);
		expect(judge.seen.size).toBeGreaterThan(canaries.length / 5);
	}, 900_000);

	test('all data: every table, function, export and stamp, as every kind of person', async () => {
		const found: string[] = [];
		const sql = postgres(site.adminUrl, { max: 1, onnotice: () => {} }) as unknown as Sql;
		let answers = 0;
		await sql.begin(async (transaction) => {
			const mirror = new Mirror(transaction, await sessionsFor(transaction));
			const asked = { ...(await askable(admin)), writes: [] };
			const dice = {
				serial: 1,
				next: () => 0,
				chance: () => false,
				pick: (from: readonly unknown[]) => from[0] as never
			};
			for (const [who, key] of Object.entries(PEOPLE)) {
				const viewer = key ? accountId(key) : null;
				const calls = new Set<string>();
				for (const person of DEEP ? known.world.people : [personId('len'), personId('arthur')]) {
					const hidden = {
						kind: '',
						rule: '',
						statements: [],
						person,
						mayKnow: () => false,
						words: ''
					};
					for (const call of callsOf(asked, known, hidden, viewer, dice, Infinity)) calls.add(call);
				}
				const list = [...calls];
				const said = await mirror.ask(viewer, list, true);
				answers += list.length;
				list.forEach((call, i) => {
					found.push(...judge.leaks(viewer, who, call.slice(0, 160), said[i] ?? ''));
				});
			}
		});
		await sql.end();
		expect([...new Set(found)]).toEqual([]);
		expect(answers).toBeGreaterThan(keys.length * 60);
	}, 900_000);

	test('R6: mails hold their recipient’s own name and address, and no other canary', async () => {
		await admin`update private.outbox set state = 'queued', attempts = 0, not_before = now() - interval '1 minute', claimed_at = null, sent_at = null`;
		const before = Date.now();
		for (let i = 0; i < 20 && Date.now() - before < 60_000; i++) {
			const response = await fetch(`${site.origin}/jobs/run`, {
				method: 'POST',
				headers: { authorization: `Bearer ${site.jobsSecret}`, origin: site.origin }
			});
			expect(response.status).toBe(200);
			expect([...canariesIn(await response.text())]).toEqual([]);
			const [left] =
				await admin`select count(*)::int as n from private.outbox where state in ('queued', 'sending') and not_before <= now()`;
			if (left?.n === 0) break;
		}
		const mails = await admin<{ recipient: string; words: string }[]>`
			select recipient, subject || ' ' || body_text || ' ' || coalesce(body_html, '') as words from private.captured_mails`;
		expect(mails.length).toBeGreaterThan(10);
		const wrong = mails.filter(({ recipient, words }) => {
			const own = new Set(
				canaries.flatMap(({ token, field, row }) =>
					field === 'public.accounts.name' && known.emails.get(String(row.id)) === recipient
						? [token]
						: []
				)
			);
			return [...canariesIn(words)].some(
				(token) => !own.has(token) && !canariesIn(recipient).has(token)
			);
		});
		expect(wrong).toEqual([]);
	}, 120_000);

	test('nobody’s words are in a log', () => {
		// the site has said a line for each request, or nothing would have been looked at
		expect(log.split('\n').length).toBeGreaterThan(1000);
		expect([...canariesIn(log)]).toEqual([]);
		const names = keys.map((key) => `${key}@example.org`).concat('Hollis', 'Pomeroy');
		expect(names.filter((name) => log.includes(name))).toEqual([]);
	});

	test('a log is a JSON object a line, of what is listed here, with the name that its answer has', async () => {
		const asked = await fetch(`${site.origin}/now?somebody=listed`);
		const name = asked.headers.get('x-request-id');
		expect(name).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
		const LISTED = 'level time request method route status ms error code at'.split(' ');
		await expect.poll(() => log.includes(`"request":"${name}"`)).toBe(true);
		const lines = log
			.split('\n')
			.filter((line) => line.includes('"request"'))
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(lines.length).toBeGreaterThan(1000);
		expect([...new Set(lines.flatMap(Object.keys))].filter((key) => !LISTED.includes(key))).toEqual(
			[]
		);
		expect(lines.filter(({ request }) => request === name)).toEqual([
			{
				level: 'info',
				time: expect.stringMatching(/Z$/),
				request: name,
				method: 'GET',
				route: '/(public)/now',
				status: 200,
				ms: expect.any(Number)
			}
		]);
	});

	test('what a browser keeps for later is one page without anybody in it', async () => {
		const worker = await (await fetch(`${site.origin}/service-worker.js`)).text();
		expect(worker).toContain('/now');
		const pages = routesOf().filter(
			(route) => !['/', '/now'].includes(route) && worker.includes(`"${route}"`)
		);
		expect(pages).toEqual([]);
		expect([...canariesIn(await (await fetch(`${site.origin}/now`)).text())]).toEqual([]);
	});

	test('and every kind of canary is seen by somebody who may', () => {
		const unseen = Object.entries(FIELDS).filter(([field, { unseen, unseeded }]) => {
			if (unseeded) return false;
			const tokens = canaries.filter((one) => one.field === field);
			const seen = tokens.some(({ token }) => judge.seen.has(token));
			return tokens.length === 0 || seen === (unseen !== undefined);
		});
		expect(unseen.map(([field]) => field)).toEqual([]);
	});
});

describe('R13: what is planted is found', () => {
	const leak = (field: string) => canaries.find((one) => one.field === field)!.token;

	test('a detail on the page of a stranger, a concern on a coordinator’s, a surname on a helper’s', async () => {
		const sql = postgres(site.adminUrl, { max: 1, onnotice: () => {} }) as unknown as Sql;
		const judge = new Judge(canaries, await knownOf(await factsOf(sql), sql));
		await sql.end();
		for (const [key, field] of [
			['stranger', 'private.details.content'],
			['grace', 'private.concerns.raiser_words'],
			['nkechi', 'private.addresses.lines'],
			['ruth', 'private.visit_notes.words']
		] as const) {
			const token = canaries
				.filter((one) => one.field === field)
				.find((one) => !FIELDS[field]!.may(one.row, accountId(key), judge.known, one.part))!.token;
			expect(judge.leaks(accountId(key), key, '/planted', `<p>${token}</p>`)).toHaveLength(1);
		}
		expect(
			judge.leaks(accountId('nkechi'), 'nkechi', '/concerns', leak('private.concerns.raiser_words'))
		).toEqual([]);
		expect(judge.leaks(null, 'nobody', '/', leak('public.accounts.name'))).toHaveLength(1);
		expect([...canariesIn(`{"name":"Len${leak('public.accounts.name')}"}`)]).toHaveLength(1);
	});

	test('a function that tells too much', async () => {
		const sql = postgres(site.adminUrl, { max: 1, onnotice: () => {} }) as unknown as Sql;
		const judge = new Judge(canaries, await knownOf(await factsOf(sql), sql));
		await sql.unsafe(`create function public.planted_page() returns text language sql security definer set search_path = '' as
			'select string_agg(content::text, '' '') from private.details'`);
		await sql.unsafe('grant execute on function public.planted_page() to anon, authenticated');
		await sql.begin(async (transaction) => {
			const mirror = new Mirror(transaction, await sessionsFor(transaction));
			const [said] = await mirror.ask(accountId('callum'), ['select public.planted_page()'], true);
			expect(
				judge.leaks(accountId('callum'), 'applicant', 'planted', said ?? '').length
			).toBeGreaterThan(100);
		});
		await sql.unsafe('drop function public.planted_page()');
		await sql.end();
	});
});
