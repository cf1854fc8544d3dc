import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, circleWorld, doIt, rpc, type CircleWorld } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, type TestDatabase } from '#support/database.ts';
import {
	freezeClock,
	instant,
	makeOrganisation,
	makePerson,
	makeVolunteer,
	makeTask
} from '#support/volunteer-world.ts';

const NOW = '2026-11-24T12:30:00Z';

/**
 * How long each rule keeps, said a second time: a rule changed by mistake is noticed here, and a rule
 * added without a boundary test below is too.
 */
const KEEPS: Record<string, string> = {
	after_death: '12 months',
	closed_requests: '24 months',
	erased_records: '6 years',
	reviewed_openings: '3 months',
	disclosures: '6 years',
	refused_readings: '24 months',
	exports: '6 years',
	concerns: '6 years',
	incidents: '3 years',
	subject_requests: '3 years',
	data_complaints: '3 years',
	unusual_readings: '24 months',
	drafts: '14 days',
	unconfirmed_accounts: '7 days',
	sessions: '61 days',
	closed_accounts: '6 years',
	left_volunteers: '24 months',
	references: '12 months',
	visit_watches: '12 months',
	volunteer_care: '12 months',
	unconfirmed_groups: '7 days',
	decided_groups: '12 months',
	proposals: '12 months',
	volunteer_references: '12 months',
	volunteer_consents: '12 months',
	reflections: '12 months',
	passport_links: '30 days',
	invitations: '30 days',
	mail: '90 days',
	form_keys: '15 days',
	limits: '2 days',
	replay_ledger: '24 months',
	directory_reports: '12 months',
	directory_suggestions: '12 months',
	directory_askings: '12 months',
	directory_claims: '12 months',
	directory_handovers: '30 days',
	retention_runs: '3 years'
};

interface Boundary {
	/** Makes the thing whose time begins at NOW, and gives a question whose answer is whether it is still there. */
	make(db: TestDatabase): Promise<string>;
	/** The last instant at which it stays, counted from NOW + what the rule keeps. A minute before, unless said. */
	step?: string;
}

const exists = (what: string) => `select exists (${what}) as there`;

async function person(db: TestDatabase): Promise<{ id: string; organisation: string }> {
	const organisation = await makeOrganisation(db.sql);
	return { id: (await makePerson(db.sql, organisation)).id, organisation: organisation.id };
}

const BOUNDARIES: Record<string, Boundary> = {
	after_death: {
		async make(db) {
			const { id } = await person(db);
			const by = await makeAccount(db.sql);
			await db.sql`insert into private.deaths (person_id, recorded_by, recorded_as) values (${id}, ${by}, 'coordinator')`;
			return exists(`select from private.details where person_id = '${id}'`);
		}
	},
	closed_requests: {
		async make(db) {
			const { id } = await person(db);
			await db.sql`update public.requests set state = 'closed', closed_at = private.clock() where person_id = ${id}`;
			return exists(`select from private.details where person_id = '${id}'`);
		}
	},
	references: {
		async make(db) {
			const { id: organisation } = await makeOrganisation(db.sql);
			const volunteer = await makeAccount(db.sql);
			await db.sql`
				insert into public.volunteers (account_id, area_id) select ${volunteer}, min(a.id) from public.areas a`;
			const [made] = await db.sql`
				insert into private.applications (organisation_id, volunteer_id, wants, identity)
				values (${organisation}, ${volunteer}, '{dog}', 'talk') returning id`;
			await db.sql`
				insert into private.referees (application_id, position, name, relation, email)
				values (${made?.id as string}, 1, 'Ivy Marsh', 'A neighbour', 'ivy@example.org')`;
			return exists(`select from private.referees where application_id = '${made?.id as string}'`);
		}
	},
	visit_watches: {
		async make(db) {
			const { id } = await person(db);
			const volunteer = await makeAccount(db.sql);
			await db.sql`
				insert into public.volunteers (account_id, area_id) select ${volunteer}, min(a.id) from public.areas a`;
			const [made] = await db.sql`
				with task as (
					insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at)
					select r.id, r.person_id, r.organisation_id, 'dog', r.area_id, '2026-11-24', '10:00', '12:00', 60, now(), now()
					from public.requests r where r.person_id = ${id} returning *
				), match as (
					insert into public.matches (task_id, person_id, organisation_id, volunteer_id)
					select t.id, t.person_id, t.organisation_id, ${volunteer} from task t returning *
				)
				insert into private.visit_watches (match_id, organisation_id, volunteer_id, due_at, ended_at, ended_how)
				select m.id, m.organisation_id, m.volunteer_id, private.clock(), private.clock(), 'out' from match m returning id, match_id`;
			await db.sql`insert into private.visit_askings (match_id) values (${made?.match_id as string})`;
			return exists(
				`select from private.visit_watches where id = '${made?.id as string}' union all select from private.visit_askings where match_id = '${made?.match_id as string}'`
			);
		}
	},
	reflections: {
		async make(db) {
			const organisation = await makeOrganisation(db.sql);
			const person = await makePerson(db.sql, organisation);
			const task = await makeTask(db.sql, person, organisation);
			const volunteer = await makeAccount(db.sql);
			await db.sql`
				insert into public.volunteers (account_id, area_id) select ${volunteer}, min(a.id) from public.areas a`;
			await db.sql`
				with match as (
					insert into public.matches (task_id, person_id, organisation_id, volunteer_id)
					values (${task}, ${person.id}, ${organisation.id}, ${volunteer}) returning *
				)
				insert into private.reflections (match_id, person_id, organisation_id, volunteer_id, words, shown)
				select m.id, m.person_id, m.organisation_id, m.volunteer_id, 'A long day', 'me' from match m`;
			return exists(`select from private.reflections where volunteer_id = '${volunteer}'`);
		}
	},
	volunteer_care: {
		async make(db) {
			const organisation = await makeOrganisation(db.sql);
			const volunteer = await makeAccount(db.sql);
			await db.sql`
				insert into public.volunteers (account_id, area_id) select ${volunteer}, min(a.id) from public.areas a`;
			const { id } = await makePerson(db.sql, organisation);
			await db.sql`
				with death as (
					insert into private.deaths (person_id, recorded_by, recorded_as) values (${id}, ${organisation.coordinator}, 'coordinator')
					returning *
				)
				insert into private.losses (death_id, person_id, organisation_id, volunteer_id)
				select d.id, d.person_id, ${organisation.id}, ${volunteer} from death d`;
			await db.sql`
				insert into private.talks (organisation_id, volunteer_id, talked_on, by_account)
				values (${organisation.id}, ${volunteer}, private.clock()::date, ${organisation.coordinator})`;
			const another = await makeVolunteer(db.sql, organisation, { name: 'Dev Nair' });
			await db.sql`
				insert into private.buddies (organisation_id, newer_id, older_id, asked_by, ended_at, ended_how)
				values (${organisation.id}, ${volunteer}, ${another}, ${organisation.coordinator}, private.clock(), 'ended')`;
			await db.sql`
				insert into private.peer_circles
					(organisation_id, title, description, place, first_day, starts, ends, repeats, places, made_by, ended_at)
				values (${organisation.id}, 'Tea', 'Tea, and how it is.', 'The hall', '2026-11-03', '19:00', '20:00', 'weekly', 8,
					${organisation.coordinator}, private.clock())`;
			return exists(
				`select from private.losses where volunteer_id = '${volunteer}' union all select from private.talks where volunteer_id = '${volunteer}'
				union all select from private.buddies where newer_id = '${volunteer}'
				union all select from private.peer_circles where organisation_id = '${organisation.id}'`
			);
		}
	},
	erased_records: {
		async make(db) {
			const { id, organisation } = await person(db);
			await db.sql`
				insert into private.denies (person_id, organisation_id, made_by, made_by_self)
				values (${id}, ${organisation}, ${await makeAccount(db.sql)}, true)`;
			await db.sql`select private.erase_person(${id}, 'asked')`;
			return exists(`select from private.denies where person_id = '${id}'`);
		}
	},
	reviewed_openings: {
		async make(db) {
			const { id, organisation } = await person(db);
			const by = await makeAccount(db.sql);
			const [glass] = await db.sql<{ id: string }[]>`
				insert into private.break_glasses (person_id, organisation_id, account_id, reason, unsafe, until)
				values (${id}, ${organisation}, ${by}, 'She did not open', false, private.clock() + interval '1 hour') returning id`;
			await db.sql`select private.erase_person(${id}, 'asked')`;
			await db.sql`
				insert into private.break_glass_reviews (glass_id, reviewed_by, outcome, words)
				values (${glass?.id ?? ''}, ${by}, 'right', 'It was')`;
			return exists(
				`select from private.break_glasses where id = '${glass?.id}' and reason = 'She did not open'`
			);
		}
	},
	disclosures: {
		async make(db) {
			const { id } = await person(db);
			await db.sql`
				insert into private.disclosures (reader_id, capacity, person_id, scopes, purpose)
				values (${await makeAccount(db.sql)}, 'coordinator', ${id}, '{name}', 'x')`;
			return exists(`select from private.disclosures where person_id = '${id}'`);
		}
	},
	refused_readings: {
		async make(db) {
			const { id } = await person(db);
			await db.sql`insert into private.refused_readings (reader_id, capacity, person_id) values (${id}, 'x', ${id})`;
			return exists(`select from private.refused_readings where person_id = '${id}'`);
		}
	},
	exports: {
		async make(db) {
			const { id } = await person(db);
			await db.sql`
				insert into private.exports (person_id, account_id, capacity, format)
				values (${id}, ${await makeAccount(db.sql)}, 'self', 'page')`;
			return exists(`select from private.exports where person_id = '${id}'`);
		}
	},
	concerns: {
		async make(db) {
			const { id, organisation } = await person(db);
			const [row] = await db.sql<{ id: string }[]>`
				insert into private.concerns (organisation_id, person_id, raiser_words, state, closed_at)
				values (${organisation}, ${id}, 'Something', 'closed', private.clock()) returning id`;
			await db.sql`
				insert into private.concern_notes (concern_id, by_account, words)
				values (${row?.id ?? ''}, ${await makeAccount(db.sql)}, 'Something')`;
			return exists(`select from private.concern_notes where concern_id = '${row?.id}'`);
		}
	},
	incidents: {
		async make(db) {
			const { id, organisation } = await person(db);
			const [row] = await db.sql<{ id: string }[]>`
				insert into private.incidents (organisation_id, written_by, person_id, near_miss, what, place, hurt, happened_on, words)
				values (${organisation}, ${await makeAccount(db.sql)}, ${id}, true, 'fall', 'home', 'nobody', '2026-11-20', 'Something') returning id`;
			return exists(`select from private.incidents where id = '${row?.id}'`);
		}
	},
	subject_requests: {
		async make(db) {
			const { id, organisation } = await person(db);
			const [row] = await db.sql<{ id: string }[]>`
				insert into private.subject_requests (organisation_id, kind, person_id, asker_name, how, received_on, due_on, state, settled_at, outcome)
				values (${organisation}, 'access', ${id}, 'x', 'letter', '2026-11-20', '2026-12-20', 'done', private.clock(), 'x') returning id`;
			await db.sql`insert into private.guardian_steps (subject_request_id, step) values (${row?.id ?? ''}, 'done')`;
			return exists(`select from private.subject_requests where id = '${row?.id}'`);
		}
	},
	data_complaints: {
		async make(db) {
			const { organisation } = await person(db);
			const [row] = await db.sql<{ id: string }[]>`
				insert into private.data_complaints (organisation_id, words, reach, state, acknowledge_by, closed_at, outcome, told_how)
				values (${organisation}, 'x', 'x', 'closed', '2026-12-20', private.clock(), 'x', 'x') returning id`;
			return exists(`select from private.data_complaints where id = '${row?.id}'`);
		}
	},
	unusual_readings: {
		async make(db) {
			const { id, organisation } = await person(db);
			await db.sql`
				insert into private.unusual_readings (organisation_id, reader_id, person_id, rule, bucket, at)
				values (${organisation}, ${await makeAccount(db.sql)}, ${id}, 'night', private.clock(), private.clock())`;
			return exists(`select from private.unusual_readings where person_id = '${id}'`);
		}
	},
	drafts: {
		async make(db) {
			const [row] = await db.sql<{ id: string }[]>`
				insert into private.drafts (browser_hash) values (${crypto.randomUUID()}::text::bytea) returning id`;
			return exists(`select from private.drafts where id = '${row?.id}'`);
		}
	},
	unconfirmed_accounts: {
		async make(db) {
			const id = await makeAccount(db.sql);
			await db.admin`
				update auth.users set email_confirmed_at = null, created_at = private.clock(), confirmation_sent_at = private.clock()
				where id = ${id}`;
			return exists(`select from public.accounts where id = '${id}'`);
		}
	},
	sessions: {
		async make(db) {
			const account = await makeAccount(db.sql);
			const id = crypto.randomUUID();
			await db.admin`
				insert into auth.sessions (id, user_id, created_at, updated_at, aal)
				values (${id}, ${account}, private.clock(), private.clock(), 'aal1')`;
			return exists(`select from auth.sessions where id = '${id}'`);
		}
	},
	closed_accounts: {
		async make(db) {
			const id = await makeAccount(db.sql, { name: 'Somebody Closed' });
			await db.sql`select private.close_account_now(${id})`;
			return exists(`select from public.accounts where id = '${id}' and name <> ''`);
		}
	},
	left_volunteers: {
		async make(db) {
			const organisation = await makeOrganisation(db.sql);
			const id = await makeAccount(db.sql);
			await db.sql`
				insert into public.volunteers (account_id, area_id, about)
				values (${id}, (select max(id) from public.areas), 'About me')`;
			await db.sql`
				insert into public.acceptances (organisation_id, volunteer_id, state, state_since)
				values (${organisation.id}, ${id}, 'left', private.clock())`;
			return exists(`select from public.volunteers where account_id = '${id}' and about <> ''`);
		}
	},
	invitations: {
		async make(db) {
			const { id } = await makeOrganisation(db.sql);
			await db.sql`
				insert into public.invitations (organisation_id, email, roles, token_hash, expires_at)
				values (${id}, 'somebody@example.org', '{coordinator}', sha256(${id}::text::bytea), private.clock())`;
			return exists(`select from public.invitations where organisation_id = '${id}'`);
		}
	},
	mail: {
		async make(db) {
			const [row] = await db.sql<{ id: string }[]>`
				insert into private.outbox (template, to_email, state) values ('x', 'somebody@example.org', 'sent') returning id`;
			return exists(`select from private.outbox where id = '${row?.id}'`);
		}
	},
	form_keys: {
		async make(db) {
			const key = crypto.randomUUID();
			await db.sql`insert into private.once_keys (key, verb) values (${key}, 'x')`;
			return exists(`select from private.once_keys where key = '${key}'`);
		}
	},
	limits: {
		async make(db) {
			await db.sql`
				insert into private.rate_limits (bucket, key_hash, window_start) values ('boundary', 'x', private.clock())`;
			return exists(`select from private.rate_limits where bucket = 'boundary'`);
		}
	},
	replay_ledger: {
		async make(db) {
			const [row] = await db.sql<{ id: string }[]>`
				select private.add_to_replay('permit_end', gen_random_uuid(), '', '{}', private.clock()) as id`;
			return exists(`select from private.replay_ledger where id = '${row?.id}'`);
		}
	},
	directory_reports: {
		async make(db) {
			await db.sql`
				insert into private.directory_reports (what, words, settled_at)
				values ('missing', 'A choir that nobody else has told of.', private.clock())`;
			return exists(
				`select from private.directory_reports where words like 'A choir that nobody else%'`
			);
		}
	},
	directory_suggestions: {
		async make(db) {
			await db.sql`
				insert into private.directory_suggestions (changes, settled_at, taken)
				values ('{"name":{"from":"","to":"A quiet choir"}}', private.clock(), false)`;
			return exists(
				`select from private.directory_suggestions where changes::text like '%quiet choir%'`
			);
		}
	},
	directory_askings: {
		async make(db) {
			await db.sql`
				with o as (
					insert into public.directory_organisations (name) values ('A choir') returning id
				), s as (
					insert into public.directory_services (directory_organisation_id, name) select id, 'A choir' from o returning id
				)
				insert into private.directory_askings (service_id, address, token_hash, expires_at)
				select id, 'choir@example.org', sha256('kept'), private.clock() + interval '60 days' from s`;
			return exists(`select from private.directory_askings where address = 'choir@example.org'`);
		}
	},
	directory_claims: {
		async make(db) {
			const account = await makeAccount(db.sql);
			await db.sql`
				with o as (
					insert into public.directory_organisations (name) values ('A band') returning id
				), s as (
					insert into public.directory_services (directory_organisation_id, name) select id, 'A band' from o returning id
				)
				insert into private.directory_claims (service_id, account_id, ended_at, ended_how)
				select id, ${account}, private.clock(), 'withdrawn' from s`;
			return exists(`select from private.directory_claims where account_id = '${account}'`);
		}
	},
	directory_handovers: {
		async make(db) {
			const account = await makeAccount(db.sql);
			await db.sql`
				with o as (
					insert into public.directory_organisations (name) values ('A band of two') returning id
				), s as (
					insert into public.directory_services (directory_organisation_id, name) select id, 'A band of two' from o returning id
				), c as (
					insert into private.directory_claims (service_id, account_id, kept_from) select id, ${account}, private.clock() from s returning id
				)
				insert into private.directory_handovers (claim_id, email, token_hash, expires_at)
				select id, 'band@example.org', sha256('handed'), private.clock() from c`;
			return exists(`select from private.directory_handovers where email = 'band@example.org'`);
		}
	},
	passport_links: {
		async make(db) {
			const volunteer = await makeAccount(db.sql);
			await db.sql`
				insert into public.volunteers (account_id, area_id) select ${volunteer}, min(a.id) from public.areas a`;
			await db.sql`
				insert into private.passport_links (account_id, token_hash, parts, expires_at, revoked_at)
				values (${volunteer}, sha256(${volunteer}::text::bytea), '{hours}', private.clock() + interval '60 days', private.clock())`;
			return exists(`select from private.passport_links where account_id = '${volunteer}'`);
		}
	},
	unconfirmed_groups: {
		async make(db) {
			const { id } = await makeOrganisation(db.sql);
			await db.sql`
				insert into private.group_applications (organisation_id, name, kind, area_id, wants, serves, lead_name, email, token_hash)
				select ${id}, 'A choir', 'community_group', min(a.id), 'Sing', 'All', 'Morag', 'morag@example.org', sha256('unpressed')
				from public.areas a`;
			return exists(
				`select from private.group_applications where token_hash = sha256('unpressed')`
			);
		}
	},
	decided_groups: {
		async make(db) {
			const { id, coordinator } = await makeOrganisation(db.sql);
			await db.sql`
				insert into private.group_applications
					(organisation_id, name, kind, area_id, wants, serves, lead_name, email, token_hash, confirmed_at, decided_at, decided_by, decision)
				select ${id}, 'A choir', 'community_group', min(a.id), 'Sing', 'All', 'Morag', 'morag@example.org', sha256('decided'),
					private.clock(), private.clock(), ${coordinator}, 'declined'
				from public.areas a`;
			return exists(`select from private.group_applications where token_hash = sha256('decided')`);
		}
	},
	proposals: {
		async make(db) {
			const { id, coordinator } = await makeOrganisation(db.sql);
			const second = await makeAccount(db.sql);
			await db.sql`
				with a as (
					insert into private.group_applications
						(organisation_id, name, kind, area_id, wants, serves, lead_name, email, token_hash, confirmed_at)
					select ${id}, 'A choir', 'community_group', min(a.id), 'Sing', 'All', 'Morag', 'morag@example.org', sha256('proposed'), private.clock()
					from public.areas a
					returning id
				)
				insert into private.proposals (organisation_id, application_id, decision, reason, proposed_by, ended_at, outcome, ended_by)
				select ${id}, a.id, 'accepted', 'They sing well', ${coordinator}, private.clock(), 'not_agreed', ${second} from a`;
			return exists(`select from private.proposals where organisation_id = '${id}'`);
		}
	},
	volunteer_consents: {
		async make(db) {
			const place = await makeOrganisation(db.sql);
			const second = await makeOrganisation(db.sql);
			const volunteer = await makeVolunteer(db.sql, place, { name: 'Bernard Hobbs' });
			const [row] = await db.sql<{ id: string }[]>`
				insert into private.volunteer_consents
					(volunteer_id, matter, to_id, from_id, items, wording_version, wording, given_at, ends_at, ended_at, ended_how)
				values (${volunteer}, 'record', ${second.id}, ${place.id}, '{check}', 1, 'What may they read?', private.clock() - interval '2 months',
					private.clock() + interval '10 months', private.clock(), 'withdrawn')
				returning id`;
			await db.sql`insert into private.record_readings (consent_id, reader_id, items) values (${row?.id ?? ''}, ${second.coordinator}, '{check}')`;
			return exists(`select from private.volunteer_consents where volunteer_id = '${volunteer}'`);
		}
	},
	volunteer_references: {
		async make(db) {
			const place = await makeOrganisation(db.sql);
			const volunteer = await makeVolunteer(db.sql, place, { name: 'Dev Nair' });
			await db.sql`
				insert into private.volunteer_references (organisation_id, volunteer_id, purpose, asked_at, answer, answered_at, answered_by, reason)
				values (${place.id}, ${volunteer}, 'A course', private.clock() - interval '2 months', 'declined', private.clock(), ${place.coordinator}, 'Too short a time')`;
			return exists(`select from private.volunteer_references where volunteer_id = '${volunteer}'`);
		}
	},
	retention_runs: {
		// by days: the last day on which it stays
		step: '1 day',
		async make(db) {
			await db.sql`
				insert into private.retention_runs (rule_id, day) values ('drafts', (private.clock() at time zone 'Europe/London')::date)
				on conflict do nothing`;
			return exists(
				`select from private.retention_runs where day = '${NOW.slice(0, 10)}' and rule_id = 'drafts'`
			);
		}
	}
};

describe('retention', { timeout: 120_000 }, () => {
	let db: TestDatabase;
	const carryOut = async () => {
		const [row] = await db.sql<{ report: Record<string, number> }[]>`
			select private.keep_to_retention() as report`;
		return row?.report ?? {};
	};
	beforeAll(async () => {
		db = await freshDatabase();
		await freezeClock(db.sql, NOW);
	});
	afterAll(() => db.close());

	test('the rules are these, and each has its boundary here', async () => {
		const rules = await db.sql<{ id: string; same: boolean }[]>`
			select r.id, r.keeps = (k.value)::interval as same
			from private.retention_rules r left join jsonb_each_text(${db.sql.json(KEEPS)}) k on k.key = r.id order by r.position`;
		expect(rules.filter(({ same }) => !same)).toEqual([]);
		expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(BOUNDARIES).sort());
	});

	for (const [rule, { make, step = '1 minute' }] of Object.entries(BOUNDARIES)) {
		test(`${rule}: stays until ${KEEPS[rule]} are over, and is gone at that instant`, async () => {
			await freezeClock(db.sql, NOW);
			const question = await make(db);
			const there = async () => (await db.sql.unsafe(question))[0]?.there as boolean;
			const bound = await instant(db.sql, NOW, KEEPS[rule]);
			await freezeClock(db.sql, await instant(db.sql, bound, `-${step}`));
			await db.sql`select private.carry_out(${rule}, private.clock())`;
			expect(await there()).toBe(true);
			await freezeClock(db.sql, bound);
			await db.sql`select private.carry_out(${rule}, private.clock())`;
			expect(await there()).toBe(false);
		});
	}

	test('C21: the same rule closes coordinators’ access and erases, at one instant', async () => {
		await freezeClock(db.sql, NOW);
		const [row] = await db.sql<{ after: string }[]>`
			select (private.retention_after_death() = private.keeps('after_death'))::text as after`;
		expect(row?.after).toBe('true');
	});

	test('a draft’s own end is as long as its rule says', async () => {
		const [row] = await db.sql<{ same: boolean }[]>`
			with d as (insert into private.drafts (browser_hash) values ('same') returning *)
			select d.expires_at - d.updated_at = private.keeps('drafts') as same from d`;
		expect(row?.same).toBe(true);
	});

	test('undone deaths, living people and open requests are left alone', async () => {
		await freezeClock(db.sql, NOW);
		const { id } = await person(db);
		const by = await makeAccount(db.sql);
		await db.sql`
			insert into private.deaths (person_id, recorded_by, recorded_as, undone_at, undone_by)
			values (${id}, ${by}, 'coordinator', private.clock(), ${by})`;
		await freezeClock(db.sql, '2029-12-24T12:30:00Z');
		await carryOut();
		const [row] = await db.sql<{ there: boolean }[]>`
			select exists (select from private.details where person_id = ${id}) as there`;
		expect(row?.there).toBe(true);
	});

	test('each run is recorded by rule and day; a second changes nothing; many at once are one', async () => {
		await freezeClock(db.sql, '2030-03-01T09:00:00Z');
		await carryOut();
		const again = await carryOut();
		expect(Object.values(again).every((n) => n === 0)).toBe(true);
		await db.sql`insert into private.once_keys (key, verb, at) values (gen_random_uuid(), 'x', '2029-01-01')`;
		const reports = await Promise.all(
			Array.from({ length: 8 }, () => db.asService((sql) => sql`select public.tidy() as report`))
		);
		const keys = reports.map(
			(rows) => (rows[0] as { report: Record<string, number> }).report.form_keys ?? 0
		);
		expect(keys.reduce((sum, n) => sum + n, 0)).toBe(1);
		const runs = await db.sql<{ rule_id: string; touched: number; failed: number; runs: number }[]>`
			select rule_id, touched::int, failed, runs from private.retention_runs where day = '2030-03-01'`;
		expect(runs).toHaveLength(Object.keys(BOUNDARIES).length);
		expect(runs.every(({ failed }) => failed === 0)).toBe(true);
		expect(runs.find(({ rule_id }) => rule_id === 'form_keys')).toMatchObject({ touched: 1 });
	});

	test('one rule that cannot be carried out keeps none of the others, and the run says so', async () => {
		await db.sql`
			insert into private.retention_rules (id, position, what, keeps, since, action, becomes, why)
			values ('nobody_knows', 999, 'x', '1 day', 'x', 'deleted', 'x', 'x')`;
		await db.sql`insert into private.once_keys (key, verb, at) values (gen_random_uuid(), 'y', '2029-01-01')`;
		const report = await carryOut();
		expect(report).toMatchObject({ nobody_knows: -1, form_keys: 1 });
		await db.sql`delete from private.retention_runs where rule_id = 'nobody_knows'`;
		await db.sql`delete from private.retention_rules where id = 'nobody_knows'`;
	});

	test('anybody may read the rules; the runs are the data guardian’s', async () => {
		const rules = await ask<{ id: string; months: number; days: number }[]>(
			db,
			null,
			'retention_page'
		);
		expect(rules.map(({ id }) => id)).toContain('after_death');
		expect(rules.find(({ id }) => id === 'after_death')).toMatchObject({ months: 12, days: 0 });
		await db.sql.unsafe(
			`create or replace function private.clock() returns timestamptz language sql stable security definer set search_path = '' as 'select statement_timestamp()'`
		);
		const organisation = await makeOrganisation(db.sql);
		expect((await rpc(db, organisation.coordinator, 'guardian_retention_page')).code).toBe('PT404');
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role)
			values (${organisation.id}, ${organisation.coordinator}, 'data_guardian')`;
		const page = await ask<{ runs: { rule: string }[]; erasures: object[] }>(
			db,
			organisation.coordinator,
			'guardian_retention_page'
		);
		expect(page.runs.map(({ rule }) => rule).sort()).toEqual(Object.keys(BOUNDARIES).sort());
		expect(page.erasures.length).toBeGreaterThan(0);
	});
});

describe('what is kept of one person', { timeout: 60_000 }, () => {
	let db: TestDatabase;
	let world: CircleWorld;
	interface Kept {
		until: string | null;
		open: boolean;
		may_ask: boolean;
		looked: { until: string } | null;
		permits: { active: number } | null;
		account: string | null;
	}
	const kept = (who: string) => ask<Kept>(db, who, 'kept_page', { p_person: world.len.id });
	beforeAll(async () => {
		db = await freshDatabase();
		world = await circleWorld(db);
	});
	afterAll(() => db.close());

	test('with real dates: nothing ends while help is asked for, then 24 months, then a year after a death', async () => {
		expect(await kept(world.len.self)).toMatchObject({
			open: true,
			until: null,
			may_ask: true,
			account: 'goes',
			permits: { active: 3 }
		});
		await db.sql`update public.requests set state = 'closed', closed_at = '2026-10-25T00:30:00Z' where person_id = ${world.len.id}`;
		expect((await kept(world.joanne)).until).toMatch(/^2028-10-25T00:30/);
		await doIt(db, world.joanne, 'record_death', { p_person: world.len.id });
		const after = await kept(world.joanne);
		expect(after.may_ask).toBe(false);
		expect(new Date(after.until ?? 0).getTime() - Date.now()).toBeGreaterThan(
			364 * 24 * 3600 * 1000
		);
	});

	test('C14, C18: nothing for a stranger or a helper; of the ledger nothing for a manager not seen', async () => {
		for (const who of [world.stranger, world.anna, world.ruth]) {
			expect((await rpc(db, who, 'kept_page', { p_person: world.len.id })).code).toBe('PT404');
		}
		expect(await kept(world.peter)).toMatchObject({ looked: null, permits: null, account: null });
	});
});
