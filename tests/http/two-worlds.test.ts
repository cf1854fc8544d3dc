import postgres, { type Sql } from 'postgres';
import { factsOf } from '#support/facts.ts';
import { PAGES } from '#support/pages.ts';
import { Visitor } from '#support/product.ts';
import { openSite } from '#support/site.ts';
import { CONSENT, hiddenOf, OTHERS, stopClock, type Hidden } from '#support/two-worlds.ts';
import { accountId } from '../../supabase/seed/world.ts';
import { signIns } from '../../supabase/seed/sign-ins.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** As many pairs of worlds, looked at through pages; each world is the one before with one more thing hidden. */
const PAIRS = Number(process.env.PAGE_PAIRS ?? 30);
const SEED = Number(process.env.SEED ?? 1);
const PAGES_EACH = 7;

const site = await openSite();
const admin = postgres(site.adminUrl, { max: 2, onnotice: () => {} }) as unknown as Sql;
afterAll(() => admin.end());

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** An answer without what is new each time: keys of forms, nonces, the request’s name, the moment. */
function still(html: string, known: ReadonlySet<string>): string {
	return html
		.replaceAll(UUID, (id) => (known.has(id) ? id : 'NEW'))
		.replaceAll(/nonce="[^"]*"/g, '')
		.replaceAll(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'REQUEST')
		.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*(Z|[+-]\d\d:\d\d)/g, 'AT')
		.replaceAll(/\b__sveltekit_\w+/g, '');
}

interface Look {
	status: number;
	location: string | null;
	text: string;
}
const visitors = new Map<string, Visitor>();
async function look(key: string | null, path: string, known: ReadonlySet<string>): Promise<Look> {
	const visitor = visitors.get(String(key)) ?? new Visitor(site.origin);
	if (key && !visitors.has(key)) await visitor.signInAs(key);
	visitors.set(String(key), visitor);
	const response = await visitor.fetch(path);
	return {
		status: response.status,
		location: response.headers.get('location'),
		text: still(await response.text(), known)
	};
}
async function all(key: string | null, paths: readonly string[], known: ReadonlySet<string>) {
	const looks: Look[] = [];
	for (const path of paths) looks.push(await look(key, path, known));
	return looks;
}

/** Where two looks part, worded. */
function parts(label: string, before: Look, after: Look): string | null {
	if (before.status !== after.status || before.location !== after.location)
		return `${label}: ${before.status} ${before.location} / ${after.status} ${after.location}`;
	if (before.text === after.text) return null;
	let at = 0;
	while (before.text[at] === after.text[at]) at++;
	const part = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
	return `${label}: …${part(before.text)}… / …${part(after.text)}…`;
}

/** Pages somebody has, and the addresses of what is hidden from them. */
function pathsFor(key: string | null, hidden: Hidden, turn: number): string[] {
	const own = PAGES.filter((page) => (page.as ?? null) === key && !page.press).map(
		({ path }) => path
	);
	const start = own.length > 0 ? (turn * PAGES_EACH) % own.length : 0;
	const some = [...own.slice(start), ...own.slice(0, start)].slice(0, PAGES_EACH);
	const ids = hidden.ids ?? {};
	return [
		...new Set([
			...(key ? ['/account', '/circle'] : ['/']),
			...some,
			...(hidden.person ? [`/circle/${hidden.person}/stamp`, `/circle/${hidden.person}`] : []),
			...(ids.request ? [`/desk/requests/${ids.request}`] : []),
			...(ids.task ? [`/visits/${ids.task}/stamp`, `/desk/tasks/${ids.task}`] : []),
			...(ids.concern ? [`/concerns/${ids.concern}`] : []),
			...(ids.offer ? [`/offers/${ids.offer}`] : [])
		])
	];
}

const keys = signIns.map(({ key }) => key);

async function apply(hidden: Hidden): Promise<void> {
	await admin.begin(async (sql) => {
		await sql.unsafe(
			`set local session_replication_role = replica; ${hidden.statements.join('; ')}`
		);
	});
}

describe('C26, R1: two worlds through pages', () => {
	let known = new Set<string>();
	beforeAll(async () => {
		// two worlds at one instant: what is worded by the time that passes is the same in both
		await stopClock(admin, new Date());
		const rows = await admin<{ id: string }[]>`
			select id from public.accounts union select id from private.people union select id from public.requests
			union select id from public.tasks union select id from public.offers union select id from public.matches
			union select id from private.permits union select id from private.circle_members union select id from public.organisations`;
		known = new Set(rows.map(({ id }) => id));
	});

	test(`${PAIRS} pairs: whoever may not know gets the same pages, to the byte`, async () => {
		const makers = { ...CONSENT, ...OTHERS };
		const found: string[] = [];
		const kinds = new Set<string>();
		let pairs = 0;
		let pages = 0;
		for (let turn = 0; pairs < PAIRS && turn < PAIRS * 3; turn++) {
			const serial = 900_000 + SEED * 1000 + turn;
			const facts = await factsOf(admin);
			const made = hiddenOf(facts, makers, serial);
			if (!made) continue;
			const { hidden, dice } = made;
			const others = keys.filter((key) => !hidden.mayKnow(accountId(key)));
			if (others.length === 0) continue;
			const viewer = dice.chance(0.1) ? null : dice.pick(others);
			const paths = pathsFor(viewer, hidden, turn);
			// twice: a first look at somebody’s page is itself told to those who may know of it
			await all(viewer, paths, known);
			const before = await all(viewer, paths, known);
			await apply(hidden);
			const after = await all(viewer, paths, known);
			pairs++;
			pages += paths.length;
			kinds.add(hidden.kind);
			paths.forEach((path, i) => {
				const label = `pair ${serial}, ${hidden.kind} (${hidden.rule}), ${viewer ?? 'nobody'} at ${path}`;
				const wrong = parts(label, before[i]!, after[i]!);
				if (wrong) found.push(wrong);
			});
		}
		expect(found).toEqual([]);
		expect(pairs).toBe(PAIRS);
		expect(pages).toBeGreaterThan(PAIRS * 5);
		expect(kinds.size).toBeGreaterThan(Math.min(PAIRS, 20) - 1);
	}, 300_000);

	test('a concern raised by the form changes no page of anybody but the leads, and none of theirs is kept', async () => {
		const watched = [
			'grace',
			'samir',
			'robert',
			'patricia',
			'ruth',
			'joanne',
			'len',
			'anna',
			'hilary',
			null
		];
		const pathsOf = (key: string | null) =>
			[
				'/account',
				'/desk',
				'/desk/requests',
				'/desk/volunteers',
				'/guardian',
				'/concerns',
				'/visits',
				'/circle',
				'/worry',
				'/organisation'
			].slice(0, key ? 10 : 1);
		const looks = async () => {
			const list: Look[] = [];
			for (const key of watched) list.push(...(await all(key, pathsOf(key), known)));
			return list;
		};
		await looks();
		const before = await looks();
		const page = await (await new Visitor(site.origin).fetch('/worry')).text();
		const once = /name="once" value="([^"]+)"/.exec(page)?.[1] ?? '';
		const organisation =
			/name="organisation"[^>]*value="([0-9a-f-]{36})"|<option value="([0-9a-f-]{36})"/.exec(page);
		const sent = await new Visitor(site.origin).post('/worry', {
			once,
			words: 'Something I saw and cannot put down.',
			organisation: organisation?.[1] ?? organisation?.[2] ?? ''
		});
		expect(sent.status).toBe(303);
		const [raised] =
			await admin`select count(*)::int as n from private.concerns where raiser_words like 'Something I saw%'`;
		expect(raised?.n).toBe(1);
		const after = await looks();
		const labels = watched.flatMap((key) =>
			pathsOf(key).map((path) => `${key ?? 'nobody'} at ${path}`)
		);
		expect(labels.flatMap((label, i) => parts(label, before[i]!, after[i]!) ?? [])).toEqual([]);
		// the leads do see it, and only they are written to
		const lead = await look('nkechi', '/concerns', known);
		expect(lead.status).toBe(200);
		const told = await admin`
			select distinct b.to_account from private.outbox b where b.template = 'something-to-read' and b.created_at > now() - interval '5 minutes'
				and not exists (select from public.member_roles r where r.account_id = b.to_account and r.role = 'safeguarding_lead' and r.revoked_at is null)`;
		expect(told).toEqual([]);
	}, 120_000);

	test('R13: a word more, another order, another status are told apart; a new key is not', () => {
		const id = accountId('grace');
		const page = (words: string) => ({
			status: 200,
			location: null,
			text: still(words, new Set([id]))
		});
		expect(parts('x', page('<b>2</b>'), page('<b>3</b>'))).toMatch(/2.*3/);
		expect(parts('x', page(`${id} a`), page(`a ${id}`))).not.toBeNull();
		expect(parts('x', page('a'), { ...page('a'), status: 404 })).toMatch(/200.*404/);
		const made = (once: string) => page(`<input name="once" value="${once}">${id}`);
		expect(parts('x', made(crypto.randomUUID()), made(crypto.randomUUID()))).toBeNull();
		expect(parts('x', page(id), page(accountId('samir')))).not.toBeNull();
	});
});
