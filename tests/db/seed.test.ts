import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { seed } from '../../supabase/seed/index.ts';
import { signIns } from '../../supabase/seed/sign-ins.ts';

const NOW = new Date('2026-11-24T09:30:00Z');

/** Every row of every table the seed fills, as text, in an order of its own. */
async function dump({ sql }: TestDatabase): Promise<Map<string, string[]>> {
	const tables = await sql<{ name: string }[]>`
		select format('%I.%I', n.nspname, c.relname) as name
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and (n.nspname in ('public', 'private') or c.oid = 'auth.users'::regclass)
			and c.relname not in ('areas', 'sectors', 'place_names', 'test_clock')
			-- its ids are random on purpose, and it names transactions
			and c.relname <> 'replay_ledger'
		order by 1`;
	const found = new Map<string, string[]>();
	for (const { name } of tables) {
		const rows = await sql.unsafe(`select to_jsonb(t)::text as row from ${name} as t order by 1`);
		found.set(
			name,
			rows.map(({ row }) => String(row))
		);
	}
	return found;
}

describe('the seed', () => {
	let db: TestDatabase;
	let took = 0;
	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, NOW);
		const begun = performance.now();
		expect(await seed(db.sql, { now: NOW })).toBe(true);
		took = performance.now() - begun;
	});
	afterAll(() => db.close());

	const one = async (text: string) => {
		const [row] = await db.sql.unsafe(text);
		return row as Record<string, unknown>;
	};
	const all = async (text: string) => (await db.sql.unsafe(text)) as Record<string, unknown>[];

	test('is three organisations, forty volunteers, twenty-five people and sixty requests', async () => {
		expect(
			await one(`select
				(select count(*) from public.organisations) as organisations,
				(select count(*) from public.volunteers) as volunteers,
				(select count(*) from private.people) as people,
				(select count(*) from public.requests) as requests`)
		).toEqual({ organisations: 3, volunteers: 40, people: 25, requests: 60 });
	});

	test('is a hospice, a church and a community group, and people as unlike as an island’s', async () => {
		const kinds = await all(`select kind::text as kind from public.organisations order by 1`);
		expect(kinds.map(({ kind }) => kind)).toEqual(['community_group', 'faith_group', 'hospice']);
		const various = await one(`select
			(select count(distinct content ->> 'language') from private.details where scope = 'communication') as languages,
			(select count(distinct split_part(content ->> 'words', '.', 1)) from private.details where scope = 'faith') as faiths,
			(select count(distinct n) from private.details d, jsonb_array_elements_text(d.content -> 'needs') as n
				where d.scope in ('communication', 'support')) as needs,
			(select count(distinct situation) from public.requests) as situations,
			(select count(distinct l) from public.volunteers v, unnest(v.languages) as l) as spoken`);
		const few = Object.entries({
			languages: 5,
			faiths: 5,
			needs: 8,
			situations: 2,
			spoken: 4
		}).filter(([what, least]) => Number(various[what]) < least);
		expect([few, various]).toEqual([[], various]);
	});

	test('takes less than five seconds', () => expect(took).toBeLessThan(5000));

	test.each([
		['public.request_state', 'public.requests'],
		['public.task_state', 'public.tasks'],
		['public.offer_state', 'public.offers'],
		['public.acceptance_state', 'public.acceptances'],
		['public.concern_state', 'private.concerns']
	])('shows every state of %s', async (type, table) => {
		const missing = await all(`
			select s::text as state from unnest(enum_range(null::${type})) as s
			except select state::text from ${table}`);
		expect(missing).toEqual([]);
	});

	test('shows matches that ended, consents on every basis, each way of giving one, all feedback', async () => {
		const values = async (text: string) => (await all(text)).map(({ v }) => v);
		expect(
			await values(
				`select distinct end_reason as v from public.matches where ended_at is not null order by 1`
			)
		).toEqual(['cancelled', 'handed_back', 'missed']);
		expect(
			await values(`select distinct basis::text as v from private.permits order by 1`)
		).toEqual(['attorney', 'best_interests', 'family', 'own']);
		expect(
			await values(`select distinct given_how::text as v from private.permits order by 1`)
		).toEqual(['in_person', 'online', 'paper', 'phone']);
		expect(await values(`select distinct kind as v from private.feedback order by 1`)).toEqual([
			'nobody_came',
			'thanks',
			'wrong'
		]);
		expect(
			await values(`select distinct role::text as v from private.circle_members order by 1`)
		).toEqual(['helper', 'manager', 'self']);
		expect(await values(`select distinct kind_id as v from public.tasks order by 1`)).toHaveLength(
			11
		);
	});

	test('gives the same rows for the same instant, and others a day later', async () => {
		const [again, later] = await Promise.all([freshDatabase(), freshDatabase()]);
		try {
			await seed(again.sql, { now: NOW });
			await seed(later.sql, { now: new Date(NOW.getTime() + 86_400_000) });
			const first = await dump(db);
			expect(await dump(again)).toEqual(first);
			expect((await dump(later)).get('public.tasks')).not.toEqual(first.get('public.tasks'));
		} finally {
			await Promise.all([again.close(), later.close()]);
		}
	});

	test('run again does nothing, also a day later, also two at once', async () => {
		const before = await dump(db);
		expect(await seed(db.sql, { now: new Date(NOW.getTime() + 86_400_000) })).toBe(false);
		expect(await Promise.all([seed(db.sql, { now: NOW }), seed(db.sql, { now: NOW })])).toEqual([
			false,
			false
		]);
		expect(await dump(db)).toEqual(before);
	});

	test.each([
		'2026-03-29T00:30:00Z',
		'2026-10-25T01:30:00Z',
		'2026-12-31T23:59:00Z',
		'2028-02-29T12:00:00Z'
	])('can be begun at %s, with nothing done that is still to come', async (instant) => {
		const other = await freshDatabase();
		try {
			const now = new Date(instant);
			await setClock(other.sql, now);
			await seed(other.sql, { now });
			const late = await other.sql`
					select 'offer' as what, id::text from public.offers where greatest(sent_at, answered_at) > ${now}
					union all select 'match', id::text from public.matches
						where greatest(accepted_at, confirmed_at, ended_at, done_at) > ${now}
					union all select 'task', id::text from public.tasks where state in ('done', 'missed') and starts_at > ${now}
					union all select 'open', id::text from public.tasks where state in ('open', 'offered') and starts_at <= ${now}
					union all select 'event', id::text from private.task_events where at > ${now}
					union all select 'disclosure', id::text from private.disclosures where last_at > ${now}
					union all select 'mail', id::text from private.outbox where sent_at > ${now}
					union all select 'permit', id::text from private.permits where starts_at > ${now}
					union all select 'note', id::text from private.visit_notes where at > ${now}
					union all select 'feedback', id::text from private.feedback where greatest(at, settled_at) > ${now}
					union all select 'account', id::text from public.accounts where created_at > ${now}`;
			expect([...late]).toEqual([]);
		} finally {
			await other.close();
		}
	});

	test('things happened in their order', async () => {
		const odd = await all(`
			select 'request' as what, id::text from public.requests
				where submitted_at > opened_at or opened_at > paused_at or opened_at > closed_at
			union all select 'offer', o.id::text from public.offers o
				where sent_at > answered_at or sent_at >= expires_at
			union all select 'match', m.id::text from public.matches m join public.offers o on o.id = m.offer_id
				where o.sent_at > m.accepted_at or m.accepted_at > m.confirmed_at or m.confirmed_at > m.ended_at
			union all select 'asked before open', o.id::text from public.offers o
				join public.tasks t on t.id = o.task_id join public.requests r on r.id = t.request_id
				where o.sent_at < r.opened_at
			union all select 'confirmed after it began', m.id::text from public.matches m
				join public.tasks t on t.id = m.task_id where greatest(m.accepted_at, m.confirmed_at) > t.starts_at`);
		expect(odd).toEqual([]);
	});

	test('every state fits the rows around it', async () => {
		const odd = await all(`
			select 'task without its match' as what, t.id::text from public.tasks t
				where t.state in ('accepted', 'confirmed', 'done')
					and not exists (select from public.matches m where m.task_id = t.id and m.ended_at is null)
			union all select 'match without its task', t.id::text from public.matches m join public.tasks t on t.id = m.task_id
				where m.ended_at is null and t.state not in ('accepted', 'confirmed', 'done')
			union all select 'offered to nobody', t.id::text from public.tasks t
				where t.state = 'offered' and not exists (select from public.offers o where o.task_id = t.id and o.state = 'sent')
			union all select 'sent, though not offered', t.id::text from public.offers o join public.tasks t on t.id = o.task_id
				where o.state = 'sent' and t.state <> 'offered'
			union all select 'not confirmed', m.id::text from public.matches m
				join public.tasks t on t.id = m.task_id join public.organisations g on g.id = m.organisation_id
				where t.state in ('confirmed', 'done') and m.ended_at is null and g.confirms_matches and m.confirmed_at is null
			union all select 'a closed request with something to come', t.id::text
				from public.tasks t join public.requests r on r.id = t.request_id
				where r.state = 'closed' and t.state in ('open', 'offered', 'accepted', 'confirmed')
			union all select 'a kind the organisation does not arrange', t.id::text from public.tasks t
				where not exists (select from public.organisation_task_kinds k
					where k.organisation_id = t.organisation_id and k.kind_id = t.kind_id)`);
		expect(odd).toEqual([]);
	});

	test('whoever is asked, or is coming, may be: in standing, fit, and within consent', async () => {
		const odd = await all(`
			select 'offer' as what, a.name, t.kind_id from public.offers o
				join public.tasks t on t.id = o.task_id join public.accounts a on a.id = o.volunteer_id
				where o.state = 'sent' and not private.offerable(o.volunteer_id, t, private.clock())
			union all select 'match', a.name, t.kind_id from public.matches m
				join public.tasks t on t.id = m.task_id join public.accounts a on a.id = m.volunteer_id
				where t.state in ('accepted', 'confirmed') and m.ended_at is null
					and not private.offerable(m.volunteer_id, t, private.clock())`);
		expect(odd).toEqual([]);
	});

	test('the demo shows what it is for', async () => {
		const tier = async (key: string, person: string, task: string) =>
			one(`select private.scopes_for(a.id, 'matched', t.person_id, null, t.id, private.clock())::text as scopes
				from public.accounts a, public.tasks t
				join private.details d on d.person_id = t.person_id and d.scope = 'name'
				where a.id = (select id from auth.users where email = '${key}@example.org')
					and d.content ->> 'full' = '${person}' and t.kind_id = '${task}' and t.day = '2026-11-24'`);
		expect(String((await tier('ruth', 'Leonard Hollis', 'company')).scopes)).toContain('address');
		expect(String((await tier('ruth', 'Leonard Hollis', 'company')).scopes)).not.toContain('faith');
		expect((await tier('amina', 'Leonard Hollis', 'company')).scopes).toBeNull();
		expect(
			await one(`select count(*) as n from private.disclosures d
				where not exists (select from private.details x where x.person_id = d.person_id)`)
		).toEqual({ n: 0 });
		expect(await one(`select private.dead(person_id) as dead from private.deaths`)).toEqual({
			dead: true
		});
		expect(
			await all(`select a.name from public.members m join public.accounts a on a.id = m.account_id
				where private.closed_to(a.id, (select person_id from private.circle_members c
					join auth.users u on u.id = c.account_id where u.email = 'len@example.org' and c.role = 'self'))
				order by 1`)
		).toContainEqual({ name: 'Colin Barton' });
	});

	test('every one-click sign-in is there, confirmed, and its password works', async () => {
		const rows = await all(`
			select split_part(u.email, '@', 1) as key, u.email, a.name, u.email_confirmed_at is not null as confirmed,
				u.encrypted_password = extensions.crypt('alongside-demo', u.encrypted_password) as password
			from auth.users u join public.accounts a on a.id = u.id`);
		for (const { key, email, name, who } of signIns) {
			expect(rows).toContainEqual({ key, email, name, confirmed: true, password: true });
			expect(who).toMatch(/\.$/);
		}
	});

	test('holds no telephone number, address or mailbox that could be anybody’s', async () => {
		const texts = [...(await dump(db)).values()].flat();
		const numbers = texts.flatMap(
			(text) => text.match(/(?<![\w-])0\d[\d ]{7,12}\d(?![\w-])/g) ?? []
		);
		expect(numbers.length).toBeGreaterThan(50);
		expect(numbers.filter((n) => !/^(01632 960 \d{3}|07700 900 \d{3})$/.test(n))).toEqual([]);
		const mailboxes = texts.flatMap((text) => text.match(/[\w.+-]+@[\w.-]+/g) ?? []);
		expect(mailboxes.filter((m) => !/^[\w.]+@(\w+\.)?example\.org$/.test(m))).toEqual([]);
		const addresses =
			await all(`select postcode, private.area_of_postcode(postcode) as area, p.area_id
			from private.addresses a join private.people p on p.id = a.person_id`);
		expect(addresses).toHaveLength(25);
		for (const { postcode, area, area_id } of addresses) {
			// Units ending so are not in use; the sector is the island's own.
			expect(postcode).toMatch(/^PO(3\d|4[01]) \dZ[VWXYZ]$/);
			expect(area).toBe(area_id);
		}
		expect(
			texts.filter((text) => /PO\d\d \d[A-Z]{2}/.test(text.replaceAll(/PO\d\d \dZ[VWXYZ]/g, '')))
		).toEqual([]);
	});

	test('says nothing of an illness or a medicine', async () => {
		const words = await all(`
			select content::text as words from private.details
			union all select words from private.visit_notes union all select words from private.feedback
			union all select raiser_words from private.concerns union all select words from private.concern_notes
			union all select reason from private.task_events where reason is not null`);
		const clinical =
			/cancer|tumou?r|dementia|alzheimer|parkinson|morphine|opioid|medicat|medicin|diagnos|chemo|stroke\b|syringe|oxygen|tablets|dose\b/i;
		expect(words.filter(({ words }) => clinical.test(String(words)))).toEqual([]);
	});
});
