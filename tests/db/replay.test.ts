import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	circleWorld,
	confirmedVisit,
	doIt,
	type CircleWorld,
	type Visit
} from '#support/circle-world.ts';
import { freshDatabase, type TestDatabase } from '#support/database.ts';
import { exportLedger, readLedger, replayLedger, type LedgerEntry } from '../../scripts/ledger.ts';

/**
 * Two databases with the same people in them: what happens in the one after the "backup" is replayed
 * in the other, as after a restore.
 */
describe('the replay ledger', { timeout: 120_000 }, () => {
	let after: TestDatabase;
	let restored: TestDatabase;
	let world: CircleWorld;
	let second: CircleWorld;
	let third: CircleWorld;
	let fifth: CircleWorld;
	let visits: Visit[];
	let grace: string;
	let glass: string;
	let entries: LedgerEntry[];

	/** Copies every row of the one database into the other, as a restore does. */
	async function restore(): Promise<void> {
		const tables = await after.admin<{ name: string; columns: string }[]>`
			select c.relnamespace::regnamespace || '.' || quote_ident(c.relname) as name,
				string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as columns
			from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
			where c.relkind = 'r' and (c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
				or c.oid in ('auth.users'::regclass, 'auth.identities'::regclass))
				and c.relname not in ('areas', 'sectors', 'place_names', 'task_kinds', 'training_modules', 'transitions', 'consent_wordings', 'retention_rules', 'test_clock')
				and c.relname not like 'directory\\_%'
			group by 1`;
		await restored.admin.begin(async (sql) => {
			await sql`set local session_replication_role = replica`;
			for (const { name, columns } of tables) {
				const [row] = await after.admin.unsafe(
					`select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as rows from ${name} t`
				);
				await sql.unsafe(`delete from ${name}`);
				await sql.unsafe(
					`insert into ${name} (${columns}) overriding system value select ${columns} from jsonb_populate_recordset(null::${name}, $1::text::jsonb)`,
					[row?.rows as string]
				);
			}
		});
	}

	/** As a restore does too: new rows are numbered after the old ones. */
	async function renumber(): Promise<void> {
		const counters = await restored.admin<{ name: string; column: string }[]>`
			select a.attrelid::regclass::text as name, quote_ident(a.attname) as column
			from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
			where a.attidentity <> '' and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)`;
		for (const { name, column } of counters) {
			await restored.admin.unsafe(
				`select setval(pg_get_serial_sequence('${name}', '${column}'), coalesce(max(${column}), 0) + 1, false) from ${name}`
			);
		}
	}

	const versionOf = async (request: string) => {
		const [row] = await after.sql<{ version: number }[]>`
			select version from public.requests where id = ${request}`;
		return row?.version ?? 0;
	};

	/** What the database says of everybody's standing, and of what is frozen. */
	const standing = async (db: TestDatabase) => {
		const [row] = await db.sql`
			select private.lacks_capacity(${world.len.id}, private.clock()) as lacking,
				private.frozen(${world.len.id}, private.clock()) as frozen, private.frozen(${third.len.id}, private.clock()) as third_frozen,
				(select count(*)::int from private.disputes) as disputes,
				private.manages(${world.joanne}, ${world.len.id}, private.clock()) as manages,
				private.suspended_anywhere(${world.tomasz}) as suspended, private.suspended_anywhere(${third.ruth}) as lifted,
				private.coordinates(${second.organisation.coordinator}, ${second.organisation.id}) as coordinates,
				(select count(*)::int from public.members where left_at is null and account_id = ${second.organisation.coordinator}) as belongs,
				(select count(*)::int from public.checks where volunteer_id = ${third.tomasz} and revoked_at is null) as checks,
				private.glass_open(${world.stranger}, ${world.len.id}, ${world.organisation.id}, private.clock()) as open,
				(select state::text from public.requests where id = ${world.petersRequest}) as request`;
		return row;
	};

	/** What the visits, the help and the rests of the fifth circle have come to. */
	const help = async (db: TestDatabase) => {
		const matches = visits.map(({ match }) => match);
		const [row] = await db.sql`
			select
				(select jsonb_agg(jsonb_build_array(m.end_reason, t.state) order by array_position(${matches}::uuid[], m.id))
					from public.matches m join public.tasks t on t.id = m.task_id where m.id = any (${matches})) as visits,
				(select jsonb_agg(m.ended_at order by array_position(${matches}::uuid[], m.id))
					from public.matches m where m.id = any (${matches})) as ended,
				(select jsonb_build_array(r.state, r.paused_at, private.paused_by_circle(r.id)) from public.requests r where r.id = ${fifth.len.request}) as paused,
				(select r.state::text from public.requests r where r.id = ${third.len.request}) as opened,
				(select jsonb_build_array(a.rest_until, a.rest_by) from public.acceptances a where a.volunteer_id = ${fifth.tomasz}) as rest`;
		return row;
	};

	const serves = async (db: TestDatabase, permit: string) => {
		const [row] = await db.sql<{ serves: boolean }[]>`
			select private.permit_serves(p, p.scopes[1], null, private.clock()) as serves from private.permits p where p.id = ${permit}`;
		return row?.serves;
	};
	const known = async (db: TestDatabase, person: string) => {
		const [row] = await db.sql<{ n: number }[]>`
			select count(*)::int as n from private.details where person_id = ${person}`;
		return row?.n;
	};

	beforeAll(async () => {
		[after, restored] = await Promise.all([freshDatabase(), freshDatabase()]);
		world = await circleWorld(after);
		second = await circleWorld(after, { at: 'other.example.org' });
		third = await circleWorld(after, { at: 'third.example.org' });
		fifth = await circleWorld(after, { at: 'fifth.example.org' });
		visits = [
			await confirmedVisit(after, fifth, fifth.ruth),
			await confirmedVisit(after, fifth, fifth.ruth, { day: '2026-11-29' }),
			await confirmedVisit(after, fifth, fifth.tomasz)
		];
		await after.sql`
			insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id)
			values (${world.len.id}, true, 'He cannot decide it', ${world.organisation.coordinator}, ${world.organisation.id})`;
		const [opened] = await after.sql<{ id: string }[]>`
			insert into private.break_glasses (person_id, organisation_id, account_id, reason, unsafe, until)
			values (${world.len.id}, ${world.organisation.id}, ${world.stranger}, 'Nobody answers', false, private.clock() + interval '4 hours')
			returning id`;
		glass = opened?.id ?? '';
		for (const part of ['checks', 'hours']) {
			await after.sql`
				insert into private.passport_links (account_id, token_hash, parts, expires_at)
				values (${third.ruth}, sha256(${part}::text::bytea), array[${part}::text], private.clock() + interval '60 days')`;
		}
		await after.sql`
			insert into private.identities_shown (organisation_id, volunteer_id, route, shown_on, recorded_by)
			values (${third.organisation.id}, ${third.ruth}, 'letters', private.clock()::date, ${third.organisation.coordinator})`;
		for (const item of ['check', 'training']) {
			await after.sql`
				insert into private.volunteer_consents (volunteer_id, matter, to_id, from_id, items, wording_version, wording, ends_at)
				values (${third.ruth}, 'record', ${item === 'check' ? third.organisation.id : second.organisation.id}, ${fifth.organisation.id},
					array[${item}::text], 1, 'What may they read?', private.clock() + interval '6 months')`;
		}
		await restore();
		await renumber();
		// since the backup
		await doIt(after, world.len.self, 'withdraw_consent', { p_permit: world.matched });
		await doIt(after, world.joanne, 'withdraw_consent', {
			p_permit: world.coordinators,
			p_scopes: ['name']
		});
		await doIt(after, world.len.self, 'deny_reader', {
			p_person: world.len.id,
			p_organisation: world.organisation.id,
			p_scopes: ['address']
		});
		await doIt(after, world.joanne, 'end_place', { p_member: world.annasPlace });
		// what somebody stood for, and what was frozen
		grace = world.organisation.coordinator;
		// (by name, as the backup knew him: lacking since before it)
		await doIt(after, grace, 'record_capacity', {
			p_request: world.len.request,
			p_lacking: false,
			p_decision: 'He decides again'
		});
		const dispute = await doIt<{ dispute_id: string }>(after, grace, 'record_dispute', {
			p_request: world.len.request,
			p_disagrees: 'Joanne and Peter',
			p_why: 'Whether Undercliff is to be told'
		});
		await doIt(after, grace, 'decide_dispute', {
			p_request: world.len.request,
			p_dispute: dispute.dispute_id,
			p_decided: 'As it was',
			p_why: 'Len said so'
		});
		await doIt(after, third.organisation.coordinator, 'record_dispute', {
			p_request: third.len.request,
			p_disagrees: 'Joanne and Peter',
			p_why: 'Whether Undercliff is to be told'
		});
		await after.sql`
			update private.circle_members set authority_ends_at = private.clock() where id = ${world.joannesPlace}`;
		await after.sql`
			update public.acceptances set state = 'suspended', state_since = private.clock() where volunteer_id = ${world.tomasz}`;
		await after.sql`
			update public.acceptances set state = 'suspended', state_since = private.clock() where volunteer_id = ${third.ruth}`;
		await after.sql`
			update public.acceptances set state = 'accepted', state_since = private.clock() where volunteer_id = ${third.ruth}`;
		await after.sql`
			update public.member_roles set revoked_at = private.clock() where account_id = ${second.organisation.coordinator}`;
		await after.sql`
			update public.members set left_at = private.clock() where account_id = ${second.organisation.coordinator}`;
		await after.sql`
			update public.checks set revoked_at = private.clock() where volunteer_id = ${third.tomasz}`;
		await after.sql`
			update private.volunteer_consents set ended_at = private.clock(), ended_how = 'withdrawn'
			where volunteer_id = ${third.ruth} and items = '{check}'`;
		await after.sql`update private.identities_shown set ended_at = private.clock() where volunteer_id = ${third.ruth}`;
		await after.sql`insert into private.break_glass_ends (glass_id) values (${glass})`;
		await after.sql`
			update private.passport_links set revoked_at = private.clock() where account_id = ${third.ruth} and parts = '{hours}'`;
		await after.sql`
			update public.requests set state = 'closed', closed_at = private.clock(), close_reason = 'Not needed any more'
			where id = ${world.petersRequest}`;
		// a visit is handed back, another cancelled; the circle pauses, takes up again, and pauses; somebody rests
		await doIt(after, fifth.ruth, 'hand_back', { p_match: visits[0]?.match });
		await after.sql`select private.cancel_task_now(${visits[1]?.task ?? ''}, null, 'cancelled', null, true)`;
		for (const verb of ['pause_help', 'resume_help', 'pause_help'])
			await doIt(after, fifth.len.self, verb, { p_person: fifth.len.id });
		await after.sql`
			update public.requests set state = 'paused', paused_at = private.clock() where id = ${third.len.request}`;
		await after.sql`
			insert into private.request_events (request_id, event) values (${third.len.request}, 'paused')`;
		await doIt(after, third.organisation.coordinator, 'open_request', {
			p_request: third.len.request,
			p_version: await versionOf(third.len.request)
		});
		await after.sql`
			update public.acceptances set rest_until = private.clock() + interval '9 days', rest_by = volunteer_id
			where volunteer_id = ${fifth.tomasz}`;
		await after.sql`select private.erase_person(${second.len.id}, 'asked')`;
		await after.sql`select private.erase_account(${second.ruth}, 'asked')`;
		const fourth = await circleWorld(after, { at: 'fourth.example.org' });
		await doIt(after, fourth.len.self, 'withdraw_all', { p_person: fourth.len.id });
		entries = await exportLedger(after.sql);
	}, 120_000);
	afterAll(() => Promise.all([after.close(), restored.close()]));

	test('holds no personal data: no name, no address, no id of anybody', async () => {
		const text = JSON.stringify(entries);
		const ids = await after.sql<{ id: string }[]>`
			select id::text from private.people union select id::text from public.accounts union select id::text from public.organisations
			union select id::text from private.circle_members union select id::text from private.permits`;
		expect(ids.filter(({ id }) => text.includes(id))).toEqual([]);
		expect(text).not.toMatch(/Len|Hollis|Joanne|Ruth|Undercliff|@/);
	});

	test('R13: without a replay, what was withdrawn and erased is back', async () => {
		expect(await serves(restored, world.matched)).toBe(true);
		expect(await known(restored, second.len.id)).toBeGreaterThan(0);
		const before = await standing(restored);
		expect(before).toMatchObject({
			lacking: true,
			third_frozen: false,
			disputes: 0,
			suspended: false,
			coordinates: true,
			belongs: 1,
			open: true,
			request: 'open'
		});
		expect(before?.checks).toBeGreaterThan(0);
		expect(await help(restored)).toMatchObject({
			visits: visits.map(() => [null, 'confirmed']),
			paused: ['open', null, false],
			rest: [null, null]
		});
	});

	test('replayed, neither the erased nor the withdrawn comes back; noes and ended places stand', async () => {
		const counts = await replayLedger(
			restored.sql,
			readLedger(entries.map((e) => JSON.stringify(e)).join('\n'))
		);
		expect(counts['not there']).toBeGreaterThan(0);
		expect(counts.replayed).toBeGreaterThan(5);
		expect(await serves(restored, world.matched)).toBe(false);
		expect(await serves(restored, world.pool)).toBe(true);
		expect(await known(restored, second.len.id)).toBe(0);
		expect(await known(restored, world.len.id)).toBeGreaterThan(0);
		const [row] = await restored.sql`
			select
				(select name from public.accounts where id = ${second.ruth}) as name,
				(select count(*)::int from private.denies where person_id = ${world.len.id} and organisation_id = ${world.organisation.id}
					and scopes = '{address}') as noes,
				(select ended_at is not null from private.circle_members where id = ${world.annasPlace}) as ended,
				(select private.permitted(${world.len.id}, ${world.organisation.coordinator}, 'coordinators', ${world.organisation.id}, 'name', private.clock())) as name_shared,
				(select private.permitted(${world.len.id}, ${world.organisation.coordinator}, 'coordinators', ${world.organisation.id}, 'faith', private.clock())) as faith_shared`;
		expect(row).toEqual({ name: '', noes: 1, ended: true, name_shared: false, faith_shared: true });
	});

	test('nobody stands for what they stood for no more; what was frozen is frozen, what was decided is decided', async () => {
		expect(await standing(restored)).toEqual(await standing(after));
		expect(await standing(restored)).toEqual({
			lacking: false,
			frozen: false,
			third_frozen: true,
			disputes: 2,
			manages: false,
			suspended: true,
			lifted: false,
			coordinates: false,
			belongs: 0,
			checks: 0,
			open: false,
			request: 'closed'
		});
		// the words are not in the ledger, and the decision is still to be looked up
		const [row] =
			await restored.sql`select count(*)::int as n from private.disputes where why <> 'Recorded before a restore'`;
		expect(row?.n).toBe(0);
	});

	test('a visit handed back or cancelled, help paused and a rest stay so; what was taken up again is', async () => {
		expect(await help(restored)).toEqual(await help(after));
		expect(await help(restored)).toMatchObject({
			visits: [
				['handed_back', 'open'],
				['cancelled', 'cancelled'],
				[null, 'confirmed']
			],
			paused: ['paused', expect.any(String), true],
			opened: 'open',
			rest: [expect.any(String), fifth.tomasz]
		});
		// whoever paused it may take it up again there
		await doIt(restored, fifth.len.self, 'resume_help', { p_person: fifth.len.id });
	});

	test('a link to a passport that was stopped stays stopped, and another works on', async () => {
		const links = (db: TestDatabase) =>
			db.sql`select parts, revoked_at from private.passport_links where account_id = ${third.ruth} order by parts`;
		expect(await links(restored)).toEqual(await links(after));
		expect(await links(restored)).toMatchObject([
			{ parts: ['checks'], revoked_at: null },
			{ parts: ['hours'], revoked_at: expect.any(Date) }
		]);
	});

	test('what a volunteer withdrew stays withdrawn, and what they let be read otherwise stays', async () => {
		const ended = (db: TestDatabase) =>
			db.sql`select items, ended_at, ended_how from private.volunteer_consents where volunteer_id = ${third.ruth} order by items`;
		expect(await ended(restored)).toEqual(await ended(after));
		expect(await ended(restored)).toMatchObject([
			{ items: ['check'], ended_at: expect.any(Date), ended_how: 'withdrawn' },
			{ items: ['training'], ended_at: null }
		]);
	});

	test('that somebody showed who they are stays taken back', async () => {
		const ended = (db: TestDatabase) =>
			db.sql`select ended_at from private.identities_shown where volunteer_id = ${third.ruth}`;
		expect(await ended(restored)).toEqual(await ended(after));
		expect(await ended(restored)).toEqual([{ ended_at: expect.any(Date) }]);
	});

	test('the instants are those of the time, not of the replay', async () => {
		const at = (db: TestDatabase) =>
			db.sql`select at, kind, scopes from private.permit_ends where permit_id in (${world.matched}, ${world.coordinators}) order by at, permit_id`;
		expect(await at(restored)).toEqual(await at(after));
	});

	test('a second replay does nothing, and the restored ledger is whole again', async () => {
		const counts = await replayLedger(restored.sql, entries);
		expect(counts.replayed).toBe(0);
		const [row] = await restored.sql<{ missing: number }[]>`
			select count(*)::int as missing from jsonb_array_elements(${restored.sql.json(entries)}) as e
			where e ->> 'kind' in ('permit_end', 'erase_person') and not exists (
				select from private.replay_ledger l where l.id = (e ->> 'id')::uuid)
				and exists (select from private.permits p where private.hash_id(p.id) = decode(e ->> 'subject', 'hex'))`;
		expect(row?.missing).toBe(0);
	});

	test('a file that is no ledger is refused, by line', () => {
		expect(() => readLedger('{"id": "x", "kind": "deny"}\nhello')).toThrow('Line 2');
	});
});
