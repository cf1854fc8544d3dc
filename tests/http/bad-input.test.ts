import { existsSync, readFileSync, globSync } from 'node:fs';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Visitor } from '#support/product.ts';
import { DECISIONS, KINDS, pathOf, routesOf, type Kind } from '#support/routes.ts';
import { openSite } from '#support/site.ts';
import { PASSPORT_LINK } from '../../supabase/seed/volunteers.ts';
import { organisationId } from '../../supabase/seed/world.ts';

const site = await openSite();
const sql = postgres(site.databaseUrl, { max: 2, onnotice: () => {} });
const visitors = new Map<Kind, Visitor>();

beforeAll(async () => {
	for (const [kind, key] of Object.entries(KINDS) as [Kind, string | null][]) {
		const visitor = new Visitor(site.origin);
		if (key) await visitor.signInAs(key);
		visitors.set(kind, visitor);
	}
});
beforeEach(async () => {
	await sql`delete from private.rate_limits`;
});
afterAll(() => sql.end());

/** The file of a route's actions, whatever groups it lies in. */
const FILES = new Map(
	globSync('src/routes/**/+page.server.ts').map((file) => [
		file
			.slice('src/routes'.length)
			.replace(/\/\+page\.server\.ts$/, '')
			.replace(/\/\([^)]*\)/g, '') || '/',
		file
	])
);

/** Every form there is: its route, and the name of its action. */
const FORMS = routesOf().flatMap((route) => {
	const file = FILES.get(route) ?? '';
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const actions = text.split(/^export const actions\b/m)[1] ?? '';
	const names = [...actions.matchAll(/^\t(\w+)(?:: (?:async )?\(|,?$|\()/gm)].map(
		([, name]) => name
	);
	return names.map((name) => ({ route, action: name === 'default' ? '' : `?/${name}` }));
});

/** Whoever may open a route's forms best. */
const ableOf = (route: string): Kind =>
	DECISIONS[route]?.open.find((kind) => !['nobody', 'applicant'].includes(kind)) ??
	(route.startsWith('/desk')
		? 'coordinator'
		: route.startsWith('/circle')
			? 'daughter'
			: 'volunteer');

/** Fields that forms of ours have, filled with what nobody means. */
const AWKWARD: Record<string, string>[] = [
	{},
	Object.fromEntries(
		[
			...[
				'words',
				'name',
				'paper',
				'reason',
				'why',
				'note',
				'lines',
				'about',
				'email',
				'phone',
				'title'
			],
			...['who', 'relation', 'full', 'known_as', 'question', 'answer', 'q', 'code', 'slug', 'reach']
		].map((name) => [name, '💐 O’Neill’s \u202eשלום\u202c مرحبا <b>"\' '.repeat(300)])
	),
	{
		...{
			version: '-1',
			state: 'dead',
			basis: 'x',
			role: 'king',
			roles: 'king',
			level: 'x',
			module: 'x'
		},
		...{ member: 'x', offer: '1', permit: "' or 1=1", factor: '..', invitation: '0', account: '%' },
		...{
			day: '31',
			month: '2',
			year: '2026',
			from: '25:00',
			until: '',
			starts: '01:30',
			ends: 'x'
		},
		...{ 'seen-day': '29', 'seen-month': '3', 'seen-year': '99999', minutes: '1e9', weekly: '-5' },
		...{ postcode: 'BT1 1AA', area: 'nowhere', volunteers: 'x', kind: 'x', kinds: 'x', hours: '[]' }
	}
];

/** What is wrong with an answer to nonsense; null for one that says so and nothing more. */
function faultOf(status: number, text: string): string | null {
	if (status >= 500) return `fails with ${status}`;
	if (/\bat .{1,80}\.(?:js|ts|svelte):\d+|PostgresError|violates|constraint/.test(text))
		return 'tells where it failed';
	return null;
}

// first: what comes after sends each form to everything there is
describe('a file that is too large for a page', () => {
	test('is answered with 413 and a sentence at its field, and brings nothing in', async () => {
		const count = async () =>
			Number((await sql`select count(*) as n from private.directory_imports`)[0]?.n);
		const before = await count();
		const send = (bytes: number) => {
			const body = new FormData();
			body.set('whose', 'theirs');
			body.set('source', 'Somebody else’s directory');
			body.set('file', new File(['x'.repeat(bytes)], 'services.csv', { type: 'text/csv' }));
			return visitors.get('coordinator')!.fetch('/desk/directory/import', {
				method: 'POST',
				body,
				headers: { origin: site.origin }
			});
		};
		const response = await send(900_000);
		expect(response.status).toBe(413);
		const html = await response.text();
		expect(html).toContain('The file is larger than a page can take');
		expect(html).toContain('href="#file"');
		expect(faultOf(response.status, html)).toBeNull();
		expect(await count()).toBe(before);
		// R13: one that fits is answered for what it is
		const small = await send(2000);
		expect(small.status).toBe(400);
		expect(await small.text()).not.toContain('larger than a page can take');
	});
});

describe('what is asked of the directory and of events, in an address', () => {
	const NEAR = 'ventnor-po38';
	/** The entries or the events that a page shows, in its order, each once. */
	const shown = async (path: string): Promise<string[]> => {
		const response = await visitors.get('nobody')!.fetch(path);
		expect(response.status, path).toBe(200);
		const [main = ''] = /<main\b[^]*<\/main>/.exec(await response.text()) ?? [];
		const kind = path.startsWith('/support/events') ? 'events/' : '';
		return [
			...new Set(
				[...main.matchAll(new RegExp(`href="/support/${kind}([0-9a-f-]{36})"`, 'g'))].map(
					([, id]) => id!
				)
			)
		];
	};
	const places = async (filters: string[]) => {
		const [row] = await sql<{ ids: string[] }[]>`
			select array(select e ->> 'id' from jsonb_array_elements(
				public.directory_page(${NEAR}, '', ${filters}, 1) -> 'entries') as e) as ids`;
		return row?.ids ?? [];
	};
	const events = async (asked: {
		kind?: string;
		free?: boolean;
		how?: string;
		language?: string;
	}) => {
		const [row] = await sql<{ ids: string[] }[]>`
			select array(select e ->> 'id' from jsonb_array_elements(public.events_page(
				${NEAR}, ${asked.kind ?? ''}, null, ${asked.free ?? false}, ${asked.how ?? ''}, ${asked.language ?? ''}
			) -> 'events') as e) as ids`;
		return row?.ids ?? [];
	};

	test('each filter of the directory shows what the database finds by it; one that is made up asks nothing', async () => {
		const all = await shown(`/support?near=${NEAR}`);
		expect(all).toEqual(await places([]));
		const wrong: string[] = [];
		for (const [query, token] of [
			['kind=bereavement', 'k:bereavement'],
			['for=caring', 'f:caring'],
			['day=today', 'o:today'],
			['day=week', 'o:week'],
			['day=3', 'd:3'],
			['day=ev', 'd:ev'],
			['day=we', 'd:we'],
			['access=step-free', 'a:step-free'],
			['language=pl', 'l:pl'],
			['how=home', 'h:home'],
			['how=phone', 'h:phone'],
			['how=online', 'h:online'],
			['free=yes', 'c:free']
		] as const) {
			const found = await shown(`/support?near=${NEAR}&${query}`);
			if (found.length === 0) wrong.push(`${query}: nothing`);
			if (found.join() === all.join()) wrong.push(`${query}: everything`);
			if (found.join() !== (await places([token])).join()) wrong.push(`${query}: others`);
			const made = query.replace(/=.*/, '=made-up');
			if ((await shown(`/support?near=${NEAR}&${made}`)).join() !== all.join()) {
				wrong.push(`${made}: asks something`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test('each filter of events shows none but those the database finds by it', async () => {
		const at = `/support/events?near=${NEAR}&view=month`;
		const all = await shown(at);
		// of the fictional ones nearby each is free and at a place
		await sql`update public.directory_happenings set cost = '£4' where id = ${all[0] ?? ''}`;
		await sql`update public.directory_happenings set online = true where id = ${all[1] ?? ''}`;
		const wrong: string[] = [];
		for (const [query, asked] of [
			['kind=death-cafe', { kind: 'death-cafe' }],
			['free=yes', { free: true }],
			['how=online', { how: 'online' }],
			['how=person', { how: 'person' }],
			['language=pl', { language: 'pl' }]
		] as const) {
			const [found, allowed] = [await shown(`${at}&${query}`), await events(asked)];
			if (found.some((id) => !allowed.includes(id))) wrong.push(`${query}: another`);
			if (all.some((id) => allowed.includes(id) && !found.includes(id)))
				wrong.push(`${query}: one too few`);
			if (all.every((id) => allowed.includes(id))) wrong.push(`${query}: narrows nothing`);
			const made = query.replace(/=.*/, '=made-up');
			if ((await shown(`${at}&${made}`)).join() !== all.join())
				wrong.push(`${made}: asks something`);
		}
		expect(wrong).toEqual([]);
		// a day that no calendar has, and one years off, are what comes next
		expect(await shown(`/support/events?near=${NEAR}&when=2027-02-30`)).toEqual(
			await shown(`/support/events?near=${NEAR}`)
		);
	});
});

describe('R9: whatever is sent to a form', () => {
	test('every action of every route is found', () => {
		expect(FORMS.length).toBeGreaterThan(100);
		expect(FORMS.map(({ route }) => route)).toContain('/desk/volunteers/[id]/check');
	});

	test('is answered, and never with a fault of ours', async () => {
		const wrong: string[] = [];
		for (const { route, action } of FORMS) {
			if (/^\/(sign-out|account\/(close|sessions))/.test(route)) continue;
			const visitor = visitors.get(ableOf(route))!;
			for (const [i, fields] of AWKWARD.entries()) {
				const response = await visitor.post(pathOf(route, DECISIONS[route]) + action, {
					once: crypto.randomUUID(),
					...fields
				});
				const fault = faultOf(response.status, await response.text());
				if (fault) wrong.push(`${route}${action} with ${i}: ${fault}`);
			}
		}
		expect(wrong).toEqual([]);
	}, 300_000);

	test('an address with something odd in it is answered too, never with a fault of ours', async () => {
		const wrong: string[] = [];
		for (const [route, file] of FILES) {
			const text = readFileSync(file, 'utf8');
			const asked = [
				...text.matchAll(
					/searchParams\.(?:get|getAll)\(\s*'(\w+)'|oneIn\(\s*(?:event\.)?url, '(\w+)'/g
				)
			].map(([, one, other]) => one ?? other ?? '');
			if (asked.length === 0 || !(route in DECISIONS)) continue;
			const visitor = visitors.get(ableOf(route))!;
			for (const odd of ['2026-02-31', '9999999999']) {
				const query = new URLSearchParams(asked.map((name) => [name, odd]));
				const path = pathOf(route, DECISIONS[route]).replace(/\?.*/, '');
				const response = await visitor.fetch(`${path}?${query}`);
				const fault = faultOf(response.status, await response.text());
				if (fault) wrong.push(`${path}?${query}: ${fault}`);
			}
		}
		expect(wrong).toEqual([]);
	}, 300_000);

	test('from a foreign origin it is refused', async () => {
		const wrong: string[] = [];
		for (const { route, action } of FORMS) {
			const response = await visitors
				.get(ableOf(route))!
				.fetch(pathOf(route, DECISIONS[route]) + action, {
					method: 'POST',
					headers: { origin: 'https://elsewhere.example.org' },
					body: new URLSearchParams({ once: crypto.randomUUID() })
				});
			await response.text();
			if (response.status !== 403) wrong.push(`${route}${action}: ${response.status}`);
		}
		expect(wrong).toEqual([]);
	}, 300_000);

	test('a made-up id is "not found", by page and by form, never "forbidden"', async () => {
		const wrong: string[] = [];
		for (const { route, action } of FORMS.filter(({ route }) => route.includes('['))) {
			if (/\[(token|step|kind|part|scope|to|key)\]/.test(route)) continue;
			const visitor = visitors.get(ableOf(route))!;
			const page = await visitor.fetch(pathOf(route, undefined));
			await page.text();
			const form = await visitor.post(pathOf(route, undefined) + action, {
				once: crypto.randomUUID(),
				version: '1'
			});
			await form.text();
			// a form with a wrong field is told of its field before anything is looked for
			if (page.status !== 404 || ![404, 400].includes(form.status)) {
				wrong.push(`${route}${action}: ${page.status}, ${form.status}`);
			}
		}
		expect(wrong).toEqual([]);
	}, 300_000);

	test('R13: a fault would be found', () => {
		expect(faultOf(500, '')).toMatch(/500/);
		expect(faultOf(400, 'Error\n at load (file.ts:12)')).toMatch(/where/);
		expect(faultOf(400, 'new row violates check')).toMatch(/where/);
		expect(faultOf(400, 'Write what worries you.')).toBeNull();
	});
});

describe('a worry, said by anybody', () => {
	const culver = organisationId('culver');
	const WORDS = 'Mrs O’Neill’s boiler 🔥 — שלום עליכם، مرحبا. "Smells <of> gas" & it’s cold.';
	const say = (fields: Record<string, string>) =>
		new Visitor(site.origin).post('/worry', { organisation: culver, reach: '', ...fields });
	const kept = () =>
		sql<
			{ words: string }[]
		>`select raiser_words as words from private.concerns order by raised_at desc`;

	test('emoji, right-to-left text, apostrophes and marks arrive as they were typed', async () => {
		expect((await say({ once: crypto.randomUUID(), words: WORDS })).status).toBe(303);
		expect((await kept())[0]?.words).toBe(WORDS);
	});

	test('10,000 characters: the field is named, all of them are kept on the page, nothing is done', async () => {
		const before = (await kept()).length;
		const words = 'O’Neill 🙂 '.repeat(1000);
		const response = await say({ once: crypto.randomUUID(), words });
		expect(response.status).toBe(400);
		const text = await response.text();
		expect(text).toContain('href="#words"');
		expect(text).toContain('Make it 4,000 characters or fewer.');
		expect(text).toContain(words.trim());
		expect(await kept()).toHaveLength(before);
	});

	test('R8: the same form twice is one worry', async () => {
		const before = (await kept()).length;
		const once = crypto.randomUUID();
		const answers = await Promise.all([1, 2, 3].map(() => say({ once, words: 'A loose stair.' })));
		expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
		expect(await kept()).toHaveLength(before + 1);
	});
});

describe('A passport behind its link', () => {
	const open = (link: string, from = '203.0.113.7') =>
		fetch(`${site.origin}/passport/${link}`, { headers: { 'x-forwarded-for': from } });

	test('R7: is kept by nobody and found by no search; stopped, run out and made up are alike; and openings are counted', async () => {
		const shown = await open(PASSPORT_LINK);
		expect(shown.status).toBe(200);
		expect(shown.headers.get('cache-control')).toBe('private, no-store');
		expect(shown.headers.get('x-robots-tag')).toContain('noindex');
		const gone = async (link: string) => {
			const answer = await open(link);
			const text = (await answer.text()).replaceAll(link, 'LINK').replace(/nonce="[^"]*"/g, '');
			return { status: answer.status, cache: answer.headers.get('cache-control'), text };
		};
		const madeUp = await gone('a-link-that-never-was');
		expect(madeUp.status).toBe(404);
		expect(madeUp.cache).toContain('no-store');
		await sql.begin(async (inside) => {
			await inside`update private.passport_links set revoked_at = now()`;
		});
		expect(await gone(PASSPORT_LINK)).toEqual(madeUp);
		await sql`update private.passport_links set revoked_at = null`;
		expect((await open(PASSPORT_LINK)).status).toBe(200);
		// sixty in a quarter of an hour from one network, whether there is anything behind them or not
		let opened = 0;
		while (opened < 70 && (await open('a-link-that-never-was')).status === 404) opened += 1;
		expect(opened).toBeLessThan(60);
		expect((await open(PASSPORT_LINK)).status).toBe(429);
	});
});
