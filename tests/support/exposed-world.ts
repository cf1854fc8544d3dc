import type { Sql } from 'postgres';
import { randomUUID } from 'node:crypto';
import { idOf } from '../../supabase/seed/ids.ts';
import { seed } from '../../supabase/seed/index.ts';
import { requestId, taskId } from '../../supabase/seed/happenings.ts';
import { accountId, memberId, organisationId, personId } from '../../supabase/seed/world.ts';
import {
	freshDatabase,
	makeAccount,
	setClock,
	signIn,
	signOut,
	type TestDatabase,
	type Who
} from './database.ts';

/** The seeded database on a Tuesday at half past midday: Len’s visit begins at two. */
export const NOW = new Date('2026-11-24T12:30:00Z');

/** Every kind of person who might ask the database for something. */
export const KINDS = [
	'anon',
	'stranger',
	'volunteerElsewhere',
	'paused',
	'lapsed',
	'suspended',
	'left',
	'matched',
	'coordinatorElsewhere',
	'coordinator',
	'groupLead',
	'administrator',
	'safeguardingLead',
	'dataGuardian',
	'self',
	'provenManager',
	'unprovenManager',
	'helper',
	'signedOut',
	'closed',
	// A coordinator, of the family of one of the people (C25).
	'relative'
] as const;
export type Kind = (typeof KINDS)[number];

/** Which of the seed’s people stands for a kind. */
const SEEDED: Partial<Record<Kind, string>> = {
	volunteerElsewhere: 'pat',
	paused: 'neil',
	lapsed: 'wanda',
	suspended: 'maxine',
	left: 'tony',
	matched: 'ruth',
	coordinatorElsewhere: 'colin',
	coordinator: 'grace',
	groupLead: 'hilary',
	administrator: 'patricia',
	safeguardingLead: 'nkechi',
	dataGuardian: 'robert',
	self: 'len',
	provenManager: 'joanne',
	unprovenManager: 'imran',
	helper: 'anna',
	relative: 'elin'
};

/**
 * Whose ids are tried: Len’s, whom somebody visits today; Rehana’s, not heard yet; Arthur’s, who died; Owen’s,
 * whose niece is a coordinator. */
export const BUNDLES = ['len', 'rehana', 'arthur', 'owen'] as const;
export type BundleName = (typeof BUNDLES)[number];

/** Owen’s ids are for his niece to try; everybody tries the others’. */
export const triedBy = (kind: Kind): readonly BundleName[] =>
	kind === 'relative' ? ['owen'] : ['len', 'rehana', 'arthur'];

/** Ids that nobody is to tell from made-up ones, unless they have to do with them. */
export interface Bundle {
	name: string;
	ids: Record<string, string>;
}

export interface ExposedWorld {
	db: TestDatabase;
	who: Record<Kind, Who>;
	/** The account of each; null for nobody. Signed-out and closed ones have theirs, and no right by it. */
	account: Record<Kind, string | null>;
	/** Whether their session counts. */
	alive: (kind: Kind) => boolean;
	bundles: Record<BundleName, Bundle>;
	madeUp: Record<string, string>;
	organisations: Record<'culver' | 'aldhelm' | 'ventnor', string>;
	/**
	 * What even those who have to do with somebody are not told, by any function: for want of a
	 * consent, or by what their part is.
	 */
	offLimits: { kind: Kind; person: string; scopes: readonly string[]; save?: 'asker' }[];
	close(): Promise<void>;
}

/**
 * What the harness itself needs, in a schema of its own: how somebody stands (R2), and which tables
 * this transaction has written so far.
 */
const HARNESS = `
	create schema harness;
	grant usage on schema harness to anon, authenticated;
	create function harness.standing(p_account uuid) returns jsonb
		language sql stable security definer set search_path = ''
		as $$
		select jsonb_build_object(
			'roles', (select coalesce(jsonb_agg(r.organisation_id || ' ' || r.role order by r.organisation_id, r.role), '[]')
				from public.member_roles r where r.account_id = p_account and r.revoked_at is null),
			'memberships', (select coalesce(jsonb_agg(m.organisation_id order by 1), '[]')
				from public.members m where m.account_id = p_account and m.left_at is null),
			'acceptances', (select coalesce(jsonb_object_agg(a.organisation_id, jsonb_build_object('state', a.state, 'paused_by_self', a.paused_by = p_account)), '{}')
				from public.acceptances a where a.volunteer_id = p_account),
			'checks', (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from public.checks c where c.volunteer_id = p_account),
			'trainings', (select coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]') from public.trainings t where t.volunteer_id = p_account),
			'basis', (select coalesce(jsonb_object_agg(c.id, jsonb_build_object('role', c.role, 'basis', c.basis, 'paper', c.basis_paper,
					'seen_by', c.basis_seen_by, 'seen_at', c.basis_seen_at, 'until', c.authority_ends_at)), '{}')
				from private.circle_members c where c.account_id = p_account and c.ended_at is null),
			'conflicts', (select count(*) from private.conflict_decisions d where d.account_id = p_account)
		)
	$$;
	create function harness.written() returns text
		language sql volatile security definer set search_path = ''
		as $$
		select coalesce(string_agg(n.nspname || '.' || c.relname || '=' ||
			pg_stat_get_xact_tuples_inserted(c.oid) + pg_stat_get_xact_tuples_updated(c.oid) + pg_stat_get_xact_tuples_deleted(c.oid), ' '), '')
		from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname in ('public', 'private', 'auth')
			and pg_stat_get_xact_tuples_inserted(c.oid) + pg_stat_get_xact_tuples_updated(c.oid) + pg_stat_get_xact_tuples_deleted(c.oid) > 0
	$$;
	grant execute on function harness.standing(uuid), harness.written() to anon, authenticated;
`;

/** Rows the seed has none of for these four, so that every hidden id has a real one. */
export async function addRest(sql: Sql): Promise<Record<BundleName, Record<string, string>>> {
	const added: Record<BundleName, Record<string, string>> = {
		len: {},
		rehana: {},
		arthur: {},
		owen: {}
	};
	const asked = {
		len: 'len-company',
		rehana: 'rehana-company',
		arthur: 'arthur-company',
		owen: 'owen-company'
	};
	const asker = { len: 'joanne', rehana: 'imran', arthur: 'pearl', owen: 'beth' };
	for (const key of BUNDLES) {
		const id = (name: string) => (added[key][name] = idOf(`exposed:${key}:${name}`));
		const person = personId(key);
		const request = requestId(asked[key]);
		const task = taskId(asked[key], key === 'len' ? 1 : 0);
		const member = memberId(key, asker[key]);
		const culver = organisationId('culver');
		await sql`insert into private.questions (id, request_id, asked_by, words)
			values (${id('question')}, ${request}, ${accountId('grace')}, ${`A question back about ${key}`})`;
		await sql`insert into private.feedback (id, task_id, circle_member_id, kind, words)
			values (${id('feedback')}, ${task}, ${member}, 'wrong', ${`Something was wrong for ${key}`})`;
		await sql`insert into private.death_reports (id, person_id, organisation_id, words)
			values (${id('report')}, ${person}, ${culver}, ${`Somebody says that ${key} died`})`;
		await sql`insert into private.circle_notes (id, person_id, organisation_id, request_id, kind, words, written_by)
			values (${id('note')}, ${person}, ${culver}, ${request}, 'changed', ${`A change told about ${key}`}, ${member})`;
		await sql`insert into private.family_visits (id, person_id, day, starts, ends, who, entered_by)
			values (${id('visit')}, ${person}, '2026-11-27', '19:00', '22:00', ${`Cousin of ${key}`}, ${member})`;
		await sql`insert into private.circle_invitations (id, person_id, role, name, email, token_hash, invited_by, expires_at)
			values (${id('circleInvitation')}, ${person}, 'helper', ${`Friend of ${key}`}, ${`friend-of-${key}@example.org`},
				sha256(convert_to(${`invited by ${key}`}, 'utf8')), ${member}, private.clock() + interval '7 days')`;
		await sql`insert into private.concerns (id, organisation_id, person_id, task_id, raised_by, raiser_words)
			values (${id('concern')}, ${culver}, ${person}, ${task}, ${accountId(asker[key])}, ${`A worry about ${key}`})`;
		await sql`insert into private.drafts (id, browser_hash, answers, organisation_id, person_id, mode, email)
			values (${id('draft')}, sha256(convert_to(${`secret of ${key}`}, 'utf8')),
				${sql.json({ about: { words: `Typed for ${key}` } })}, ${culver}, ${person}, 'more', ${`${asker[key]}@example.org`})`;
		await sql`insert into private.denies (id, person_id, scopes, organisation_id, made_by, made_by_self)
			values (${id('deny')}, ${person}, '{faith}', ${organisationId('ventnor')}, ${accountId(asker[key])}, false)`;
		await sql`insert into private.unusual_readings (id, organisation_id, reader_id, person_id, rule, bucket, at)
			values (${id('unusual')}, ${culver}, ${accountId('grace')}, ${person}, 'night', private.clock(), private.clock())`;
		await sql`insert into private.subject_requests (id, organisation_id, kind, person_id, asker_name, how, words, received_on, due_on)
			values (${id('subjectRequest')}, ${culver}, 'erasure', ${person}, ${`Asker for ${key}`}, 'letter', ${`What is asked about ${key}`}, '2026-11-20', '2026-12-20')`;
		await sql`insert into private.data_complaints (id, organisation_id, words, reach, acknowledge_by)
			values (${id('complaint')}, ${culver}, ${`A complaint about ${key}`}, 'By letter', '2026-12-20')`;
		await sql`insert into private.breaches (id, organisation_id, title, aware_at, happened, whose, risk, recorded_by)
			values (${id('breach')}, ${culver}, ${`A breach about ${key}`}, private.clock(), 'A list left in a car', 'Names', 'some', ${accountId('robert')})`;
		await sql`insert into private.disputes (id, person_id, organisation_id, disagrees, why, recorded_by)
			values (${id('dispute')}, ${person}, ${culver}, ${`Two around ${key}`}, ${`A dispute about ${key}`}, ${accountId('grace')})`;
		await sql`insert into private.break_glasses (id, person_id, organisation_id, account_id, reason, unsafe, at, until)
			values (${id('glass')}, ${person}, ${culver}, ${accountId('nkechi')}, ${`A reason to look at ${key}`}, false,
				private.clock(), private.clock() + interval '4 hours')`;
	}
	await sql`insert into private.organisation_events (organisation_id, event, words)
		values (${organisationId('culver')}, 'invited', 'somebody.new@example.org')`;
	// What nobody may see who has nothing to do with it: an entry that is not approved, whoever runs it, an
	// organisation no longer active, and beside a group's lead another member and an invitation.
	const hidden = idOf('exposed:directory');
	const unlisted = idOf('exposed:directory:run by');
	const place = idOf('exposed:directory:place');
	await sql`insert into public.directory_organisations (id, name) values (${unlisted}, 'The Garden Table')`;
	await sql`insert into public.directory_services (id, directory_organisation_id, name) values (${hidden}, ${unlisted}, 'The Garden Table on Mondays')`;
	await sql`insert into public.directory_locations (id, name, latitude, longitude) values (${place}, 'The old reading room', 50.6, -1.25)`;
	await sql`insert into public.directory_accessibility (location_id, need) values (${place}, 'toilet')`;
	await sql`insert into public.directory_service_at_locations (service_id, location_id) values (${hidden}, ${place})`;
	await sql`insert into public.directory_service_areas (service_id, name) values (${hidden}, 'Ventnor')`;
	await sql`insert into public.directory_schedules (service_id, freq, byday) values (${hidden}, 'WEEKLY', 'MO')`;
	const happening = idOf('exposed:directory:event');
	await sql`
		insert into public.directory_happenings (id, service_id, title, kind, description, first_day, starts, ends, repeats)
		values (${happening}, ${hidden}, 'Planting garlic', 'together', 'In the old reading room.', '2026-12-07', '10:00', '11:00', 'weekly')`;
	await sql`insert into public.directory_happening_changes (happening_id, day) values (${happening}, '2026-12-14')`;
	await sql`insert into public.directory_days_that_differ (service_id, from_day, to_day) values (${hidden}, '2026-12-28', '2026-12-28')`;
	await sql`insert into public.directory_contacts (service_id, name) values (${hidden}, 'Whoever has the key')`;
	await sql`insert into public.directory_phones (service_id, number) values (${hidden}, '01632 960 811')`;
	await sql`insert into public.directory_languages (service_id, code, name) values (${hidden}, 'cy', 'Welsh')`;
	await sql`insert into public.directory_cost_options (service_id, option) values (${hidden}, 'A coin in the tin')`;
	await sql`insert into public.directory_attributes (service_id, term_id)
		select ${hidden}, t.id from public.directory_taxonomy_terms t order by t.slug limit 1`;
	await sql`insert into public.organisations (slug, name, kind, nation, active)
		values ('no-longer', 'The Group That Was', 'community_group', 'england', false)`;
	const besides = await makeAccount(sql, {
		email: 'beside.the.lead@example.org',
		name: 'Una Kemp'
	});
	await sql`insert into public.members (organisation_id, account_id) values (${organisationId('aldhelm')}, ${besides})`;
	await sql`insert into public.member_roles (organisation_id, account_id, role) values (${organisationId('aldhelm')}, ${besides}, 'data_guardian')`;
	// its lead leads, and is nothing else there
	await sql`delete from public.member_roles where account_id = ${accountId('hilary')} and role = 'administrator'`;
	await sql`insert into public.invitations (organisation_id, email, roles, token_hash, expires_at)
		values (${organisationId('aldhelm')}, 'new.lead@example.org', '{group_lead}', sha256('for a new lead'), private.clock() + interval '7 days')`;
	// Ruth is away for a while; those who coordinate her know, and so does she.
	await sql`insert into public.availability_exceptions (volunteer_id, from_day, to_day, free)
		values (${accountId('ruth')}, '2026-12-21', '2026-12-28', false)`;
	// Rehana’s own words, written down by herself on her son’s tablet.
	await sql`insert into private.details (person_id, scope, content, entered_by)
		values (${personId('rehana')}, 'circle', ${sql.json({ words: 'My sister in Sylhet is not to be told.' })}, ${memberId('rehana', 'rehana')})`;
	// Ruth is out on her visit to Len.
	const [watch] = await sql<{ id: string }[]>`
		insert into private.visit_watches (match_id, organisation_id, volunteer_id, due_at)
		values (${idOf('match:len-company:2:ruth')}, ${organisationId('culver')}, ${accountId('ruth')}, private.clock() + interval '5 hours')
		returning id`;
	await sql`insert into private.watch_steps (watch_id, step, by_account) values (${watch?.id ?? ''}, 'in', ${accountId('ruth')})`;
	return added;
}

const EVERYTHING = [
	'name',
	'contact',
	'address',
	'about',
	'communication',
	'faith',
	'support',
	'household',
	'circle'
];

/** The seeded world, with everybody who asks and every id they might try. */
export async function exposedWorld(): Promise<ExposedWorld> {
	const db = await freshDatabase({ connections: 4 });
	const { sql } = db;
	await setClock(sql, NOW);
	await seed(sql, { now: NOW });
	const rest = await addRest(sql);
	await sql.unsafe(HARNESS);

	const stranger = await makeAccount(sql, { email: 'stranger@example.org', name: 'Nobody Near' });
	const closed = await makeAccount(sql, { email: 'closed@example.org', name: 'Gone Away' });
	await sql`insert into public.members (organisation_id, account_id) values (${organisationId('culver')}, ${closed})`;
	await sql`insert into public.member_roles (organisation_id, account_id, role)
		select ${organisationId('culver')}, ${closed}, unnest(array['coordinator', 'administrator']::public.member_role[])`;
	await sql`update public.accounts set closed_at = private.clock() - interval '1 day' where id = ${closed}`;
	// A coordinator’s own device, after signing out there.
	const gone = await signIn(sql, accountId('samir'));
	await signOut(sql, gone);

	const who = {} as Record<Kind, Who>;
	const account = {} as Record<Kind, string | null>;
	for (const kind of KINDS) {
		const key = SEEDED[kind];
		account[kind] =
			kind === 'anon'
				? null
				: kind === 'stranger'
					? stranger
					: kind === 'closed'
						? closed
						: kind === 'signedOut'
							? gone.accountId
							: accountId(key ?? '');
		who[kind] = kind === 'signedOut' ? gone : account[kind];
	}

	const [of] = await sql<Record<string, string>[]>`
		select (select id from public.checks where volunteer_id = ${accountId('tomasz')} limit 1) as check,
			(select id from public.trainings where volunteer_id = ${accountId('tomasz')} order by id limit 1) as training,
			(select id from public.availability_exceptions where volunteer_id = ${accountId('tomasz')}) as exception,
			(select id from public.invitations limit 1) as invitation,
			(select id from private.outbox order by id limit 1) as mail`;
	// Ids of the organisation’s own people, hidden alike from whoever has nothing to do with them.
	const members = { ...of, volunteer: accountId('tomasz'), account: accountId('samir') };
	const bundles: ExposedWorld['bundles'] = {
		len: {
			name: 'len',
			ids: {
				...members,
				...rest.len,
				person: personId('len'),
				request: requestId('len-company'),
				task: taskId('len-company', 2),
				match: idOf('match:len-company:2:ruth'),
				offer: idOf('offer:len-company:2:ruth'),
				permit: idOf('permit:len:0:coordinators:'),
				member: memberId('len', 'anna'),
				reader: accountId('tomasz'),
				session: (await signIn(sql, accountId('tomasz'))).sessionId,
				// Somebody with an account, of whom these organisations know nothing.
				email: 'tom@example.org'
			}
		},
		rehana: {
			name: 'rehana',
			ids: {
				...members,
				...rest.rehana,
				person: personId('rehana'),
				request: requestId('rehana-company'),
				task: taskId('rehana-company', 0),
				// Nobody was asked for her yet: somebody else’s, met with her id.
				match: idOf('match:margaret-company:1:amina'),
				offer: idOf('offer:margaret-company:1:fatou'),
				permit: idOf('permit:rehana:0:coordinators:name'),
				member: memberId('rehana', 'rehana'),
				reader: accountId('amina'),
				session: (await signIn(sql, accountId('amina'))).sessionId,
				email: 'tom@example.org'
			}
		},
		arthur: {
			name: 'arthur',
			ids: {
				...members,
				...rest.arthur,
				person: personId('arthur'),
				request: requestId('arthur-company'),
				task: taskId('arthur-company', 2),
				match: idOf('match:arthur-company:2:claire'),
				offer: idOf('offer:arthur-company:2:claire'),
				permit: idOf('permit:arthur:0:coordinators:'),
				member: memberId('arthur', 'arthur'),
				reader: accountId('claire'),
				session: (await signIn(sql, accountId('claire'))).sessionId,
				email: 'tom@example.org'
			}
		},
		owen: {
			name: 'owen',
			ids: {
				...members,
				...rest.owen,
				person: personId('owen'),
				request: requestId('owen-company'),
				task: taskId('owen-company', 0),
				match: idOf('match:owen-garden:0:kit'),
				offer: idOf('offer:owen-garden:0:kit'),
				permit: idOf('permit:owen:0:coordinators:'),
				member: memberId('owen', 'owen'),
				reader: accountId('kit'),
				session: (await signIn(sql, accountId('kit'))).sessionId,
				email: 'tom@example.org'
			}
		}
	};
	const madeUp = Object.fromEntries(
		Object.keys(bundles.len.ids).map((name) => [
			name,
			name === 'email' ? 'nobody-at-all@example.org' : randomUUID()
		])
	);
	return {
		db,
		who,
		account,
		alive: (kind) => !['anon', 'signedOut', 'closed'].includes(kind),
		bundles,
		madeUp,
		organisations: {
			culver: organisationId('culver'),
			aldhelm: organisationId('aldhelm'),
			ventnor: organisationId('ventnor')
		},
		offLimits: [
			// Len shared his faith with nobody, and who is around him with coordinators alone.
			{ kind: 'coordinator', person: personId('len'), scopes: ['faith'] },
			{ kind: 'matched', person: personId('len'), scopes: ['faith', 'circle', 'feedback', 'note'] },
			{
				kind: 'groupLead',
				person: personId('len'),
				scopes: ['faith', 'circle', 'about', 'support']
			},
			{ kind: 'helper', person: personId('len'), scopes: EVERYTHING },
			// Rehana has not said yes; Edna’s niece has shown no paper. What the asker said of themselves goes along.
			{ kind: 'coordinator', person: personId('rehana'), scopes: EVERYTHING, save: 'asker' },
			{ kind: 'coordinator', person: personId('edna'), scopes: EVERYTHING, save: 'asker' },
			// As his niece she helps in his circle; as a coordinator she is nothing to him.
			{ kind: 'relative', person: personId('owen'), scopes: EVERYTHING },
			// What she wrote down herself, her son has not.
			{ kind: 'unprovenManager', person: personId('rehana'), scopes: ['by another'] }
		],
		close: () => db.close()
	};
}

/** The directory is anybody's: both worlds have the same. */
const DIRECTORY = [
	'directory_organisations',
	'directory_services',
	'directory_locations',
	'directory_service_at_locations',
	'directory_accessibility',
	'directory_service_areas',
	'directory_schedules',
	'directory_days_that_differ',
	'directory_happenings',
	'directory_happening_changes',
	'directory_contacts',
	'directory_phones',
	'directory_languages',
	'directory_cost_options',
	'directory_attributes'
];

/** The same organisations and directory, and nobody else: no volunteer, no person, no request. */
export async function stillWorld(
	world: ExposedWorld
): Promise<Pick<ExposedWorld, 'db' | 'who' | 'account'>> {
	const db = await freshDatabase({ connections: 2 });
	await setClock(db.sql, NOW);
	for (const table of [
		'organisations',
		'organisation_hours',
		'organisation_areas',
		'organisation_task_kinds',
		...DIRECTORY
	]) {
		const [rows] = await world.db.sql.unsafe(
			`select jsonb_agg(to_jsonb(t))::text as rows,
				(select string_agg(attname, ', ') from pg_attribute
					where attrelid = 'public.${table}'::regclass and attnum > 0 and attgenerated = '') as columns
			from public.${table} as t`
		);
		await db.sql.unsafe(
			`insert into public.${table} (${String(rows?.columns)})
			select ${String(rows?.columns)} from jsonb_populate_recordset(null::public.${table}, $1::text::jsonb)`,
			[String(rows?.rows)]
		);
	}
	await db.sql`select private.index_directory(null)`;
	await db.sql.unsafe(HARNESS);
	const stranger = await makeAccount(db.sql, {
		email: 'stranger@example.org',
		name: 'Nobody Near'
	});
	return {
		db,
		who: { ...world.who, anon: null, stranger },
		account: { ...world.account, anon: null, stranger }
	};
}
