import type { ISql } from 'postgres';
import { idOf } from '../model/generate.ts';
import {
	decidesLeftDispute,
	frozen,
	guards,
	knowsOfDispute,
	knowsOfGlass,
	mayBreakGlass,
	mayHandleDispute,
	mayLiftInBestInterests,
	mayRecordDispute,
	type Capacity,
	type Question
} from '../model/model.ts';
import { SCOPES, type Scope, type World } from '../model/world.ts';

const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

async function rows(sql: ISql, table: string, columns: Record<string, string>, values: object[]) {
	if (values.length === 0) return;
	const names = Object.keys(columns).join(', ');
	const types = Object.entries(columns)
		.map(([name, type]) => `${name} ${type}`)
		.join(', ');
	await sql.unsafe(
		`insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1::text::jsonb) as r (${types})`,
		[JSON.stringify(values)]
	);
}

/** Puts a world into the database, as its owner. Worlds stand side by side: their ids never meet. */
export async function load(sql: ISql, world: World): Promise<void> {
	const nobody = idOf(world.seed, 'nobody');
	const everybody = [...world.accounts, nobody];
	await rows(
		sql,
		'auth.users',
		{ id: 'uuid', email: 'text', aud: 'text', role: 'text' },
		everybody.map((id) => ({
			id,
			email: `${id}@example.org`,
			aud: 'authenticated',
			role: 'authenticated'
		}))
	);
	await rows(
		sql,
		'public.volunteers',
		{ account_id: 'uuid', area_id: 'text' },
		world.accounts.map((id) => ({ account_id: id, area_id: 'PO38-1' }))
	);
	await rows(
		sql,
		'public.organisations',
		{
			id: 'uuid',
			slug: 'text',
			name: 'text',
			kind: 'public.organisation_kind',
			nation: 'public.nation',
			confirms_matches: 'boolean',
			required_check: 'public.check_level',
			required_training: 'text[]'
		},
		world.organisations.map((one) => ({
			id: one.id,
			slug: one.id,
			name: 'An organisation',
			kind: 'hospice',
			nation: 'england',
			confirms_matches: one.confirms,
			required_check: one.requiredCheck,
			required_training: one.requiredTraining
		}))
	);
	const members = new Map(world.roles.map((one) => [`${one.organisation}${one.account}`, one]));
	await rows(
		sql,
		'public.members',
		{ organisation_id: 'uuid', account_id: 'uuid', left_at: 'timestamptz' },
		[...members.values()].map((one) => ({
			organisation_id: one.organisation,
			account_id: one.account,
			left_at: one.memberLeft ? iso(0) : null
		}))
	);
	await rows(
		sql,
		'public.member_roles',
		{
			organisation_id: 'uuid',
			account_id: 'uuid',
			role: 'public.member_role',
			revoked_at: 'timestamptz'
		},
		world.roles.map((one) => ({
			organisation_id: one.organisation,
			account_id: one.account,
			role: one.role,
			revoked_at: one.revoked ? iso(0) : null
		}))
	);
	await rows(
		sql,
		'public.acceptances',
		{
			organisation_id: 'uuid',
			volunteer_id: 'uuid',
			state: 'public.acceptance_state',
			rest_until: 'timestamptz'
		},
		world.acceptances.map((one) => ({
			organisation_id: one.organisation,
			volunteer_id: one.account,
			state: one.state,
			rest_until: iso(one.restUntil)
		}))
	);
	await rows(
		sql,
		'public.checks',
		{
			organisation_id: 'uuid',
			volunteer_id: 'uuid',
			level: 'public.check_level',
			issued_on: 'date',
			valid_from: 'timestamptz',
			expires_at: 'timestamptz',
			clear: 'boolean',
			checked_by: 'uuid',
			revoked_at: 'timestamptz'
		},
		world.checks.map((one) => ({
			organisation_id: one.organisation,
			volunteer_id: one.account,
			level: one.level,
			issued_on: '2020-01-01',
			valid_from: iso(one.from),
			expires_at: iso(one.until),
			clear: one.clear,
			checked_by: nobody,
			revoked_at: iso(one.revoked)
		}))
	);
	await rows(
		sql,
		'public.trainings',
		{
			organisation_id: 'uuid',
			volunteer_id: 'uuid',
			module_id: 'text',
			passed_at: 'timestamptz',
			expires_at: 'timestamptz',
			recorded_by: 'uuid',
			revoked_at: 'timestamptz'
		},
		world.trainings.map((one) => ({
			organisation_id: one.organisation,
			volunteer_id: one.account,
			module_id: one.module,
			passed_at: iso(one.from),
			expires_at: iso(one.until),
			recorded_by: nobody,
			revoked_at: iso(one.revoked)
		}))
	);
	await rows(
		sql,
		'private.people',
		{ id: 'uuid', area_id: 'text' },
		world.people.map((id) => ({ id, area_id: 'PO38-1' }))
	);
	const asker = (person: string) => idOf(world.seed, `asker ${person}`);
	await rows(
		sql,
		'private.circle_members',
		{
			id: 'uuid',
			person_id: 'uuid',
			account_id: 'uuid',
			role: 'public.circle_role',
			name: 'text',
			basis: 'public.basis',
			basis_seen_by: 'uuid',
			basis_seen_at: 'timestamptz',
			authority_ends_at: 'timestamptz',
			ended_at: 'timestamptz'
		},
		[
			...world.people.map((person) => ({
				id: asker(person),
				person_id: person,
				role: 'helper',
				name: 'Somebody'
			})),
			...world.circle.map((one) => ({
				id: one.id,
				person_id: one.person,
				account_id: one.account,
				role: one.role,
				name: 'Somebody',
				basis: one.basis,
				basis_seen_by: one.seenBy,
				basis_seen_at: iso(one.seenAt),
				authority_ends_at: iso(one.authorityEnds),
				ended_at: one.ended ? iso(0) : null
			}))
		]
	);
	const home = world.organisations[0]?.id;
	await rows(
		sql,
		'private.capacity_records',
		{
			person_id: 'uuid',
			lacking: 'boolean',
			decision: 'text',
			recorded_by: 'uuid',
			organisation_id: 'uuid',
			recorded_at: 'timestamptz'
		},
		world.capacity.map((one) => ({
			person_id: one.person,
			lacking: one.lacking,
			decision: 'sharing',
			recorded_by: nobody,
			organisation_id: home,
			recorded_at: iso(one.at)
		}))
	);
	await rows(
		sql,
		'private.deaths',
		{
			person_id: 'uuid',
			recorded_by: 'uuid',
			recorded_as: 'text',
			recorded_at: 'timestamptz',
			undone_at: 'timestamptz',
			undone_by: 'uuid'
		},
		world.deaths.map((one) => ({
			person_id: one.person,
			recorded_by: nobody,
			recorded_as: 'coordinator',
			recorded_at: iso(one.recordedAt),
			undone_at: one.undone ? iso(one.recordedAt + 1) : null,
			undone_by: one.undone ? nobody : null
		}))
	);
	await rows(
		sql,
		'public.requests',
		{
			id: 'uuid',
			person_id: 'uuid',
			organisation_id: 'uuid',
			asked_by: 'uuid',
			area_id: 'text',
			state: 'public.request_state',
			situation: 'text',
			closed_at: 'timestamptz'
		},
		world.requests.map((one) => ({
			id: one.id,
			person_id: one.person,
			organisation_id: one.organisation,
			asked_by: asker(one.person),
			area_id: 'PO38-1',
			state: one.state,
			situation: 'dying',
			closed_at: iso(one.closedAt)
		}))
	);
	// The windows of these worlds are instants to the millisecond: the trigger would round them to wall time.
	await sql`alter table public.tasks disable trigger tasks_instants`;
	await rows(
		sql,
		'public.tasks',
		{
			id: 'uuid',
			request_id: 'uuid',
			person_id: 'uuid',
			organisation_id: 'uuid',
			kind_id: 'text',
			area_id: 'text',
			day: 'date',
			starts: 'time',
			ends: 'time',
			minutes: 'integer',
			starts_at: 'timestamptz',
			ends_at: 'timestamptz',
			state: 'public.task_state'
		},
		world.tasks.map((one) => ({
			id: one.id,
			request_id: one.request,
			person_id: one.person,
			organisation_id: one.organisation,
			kind_id: one.kind,
			area_id: 'PO38-1',
			day: '2026-11-21',
			starts: '10:00',
			ends: '11:00',
			minutes: 60,
			starts_at: iso(one.startsAt),
			ends_at: iso(one.endsAt),
			state: one.state
		}))
	);
	await sql`alter table public.tasks enable trigger tasks_instants`;
	await rows(
		sql,
		'public.matches',
		{
			id: 'uuid',
			task_id: 'uuid',
			person_id: 'uuid',
			organisation_id: 'uuid',
			volunteer_id: 'uuid',
			accepted_at: 'timestamptz',
			confirmed_at: 'timestamptz',
			ended_at: 'timestamptz',
			end_reason: 'text'
		},
		world.matches.map((one) => ({
			id: one.id,
			task_id: one.task,
			person_id: one.person,
			organisation_id: one.organisation,
			volunteer_id: one.account,
			accepted_at: iso(one.acceptedAt),
			confirmed_at: iso(one.confirmedAt),
			ended_at: iso(one.endedAt),
			end_reason: one.endedAt === null ? null : 'handed_back'
		}))
	);
	await rows(
		sql,
		'private.permits',
		{
			id: 'uuid',
			person_id: 'uuid',
			scopes: 'public.scope[]',
			recipient: 'public.recipient_kind',
			organisation_id: 'uuid',
			volunteer_id: 'uuid',
			purpose: 'text',
			basis: 'public.basis',
			giver_member_id: 'uuid',
			giver_account_id: 'uuid',
			given_how: 'public.given_how',
			wording: 'text',
			wording_version: 'integer',
			consulted: 'text',
			why: 'text',
			review_at: 'timestamptz',
			starts_at: 'timestamptz',
			ends_at: 'timestamptz',
			recorded_at: 'timestamptz'
		},
		world.permits.map((one) => ({
			id: one.id,
			person_id: one.person,
			scopes: one.scopes,
			recipient: one.recipient,
			organisation_id: one.organisation,
			volunteer_id: one.volunteer,
			purpose: 'help',
			basis: one.basis,
			giver_member_id: one.giverMember,
			giver_account_id: one.giverAccount,
			given_how: 'phone',
			wording: 'words',
			wording_version: 1,
			consulted: 'her sister',
			why: 'because',
			review_at: iso(one.reviewAt),
			starts_at: iso(one.startsAt),
			ends_at: iso(one.endsAt),
			recorded_at: iso(one.recordedAt)
		}))
	);
	await rows(
		sql,
		'private.permit_ends',
		{ permit_id: 'uuid', scopes: 'public.scope[]', kind: 'text', at: 'timestamptz' },
		world.permits.flatMap((one) =>
			one.ends.map((end) => ({
				permit_id: one.id,
				scopes: end.scopes,
				kind: 'withdrawn',
				at: iso(end.at)
			}))
		)
	);
	await rows(
		sql,
		'private.denies',
		{
			id: 'uuid',
			person_id: 'uuid',
			scopes: 'public.scope[]',
			organisation_id: 'uuid',
			account_id: 'uuid',
			made_by: 'uuid',
			made_by_self: 'boolean',
			made_at: 'timestamptz'
		},
		world.denies.map((one) => ({
			id: one.id,
			person_id: one.person,
			scopes: one.scopes,
			organisation_id: one.organisation,
			account_id: one.account,
			made_by: nobody,
			made_by_self: one.bySelf,
			made_at: iso(one.at)
		}))
	);
	await rows(
		sql,
		'private.deny_lifts',
		{
			deny_id: 'uuid',
			lifted_by: 'uuid',
			basis: 'public.basis',
			organisation_id: 'uuid',
			decision: 'text',
			consulted: 'text',
			why: 'text',
			at: 'timestamptz'
		},
		world.denies
			.filter((one) => one.liftedAt !== null)
			.map((one) => ({
				deny_id: one.id,
				lifted_by: nobody,
				...(one.bySelf && one.scopes
					? {
							basis: 'best_interests',
							organisation_id: home,
							decision: 'the no is lifted',
							consulted: 'her sister',
							why: 'because'
						}
					: { basis: 'own' }),
				at: iso(one.liftedAt)
			}))
	);
	await rows(
		sql,
		'private.conflict_decisions',
		{
			person_id: 'uuid',
			account_id: 'uuid',
			organisation_id: 'uuid',
			decided_by: 'uuid',
			why: 'text'
		},
		world.conflicts.map((one) => ({
			person_id: one.person,
			account_id: one.account,
			organisation_id: one.organisation,
			decided_by: nobody,
			why: 'decided'
		}))
	);
	// Last: what stands above would be refused while a dispute is undecided.
	await rows(
		sql,
		'private.disputes',
		{
			id: 'uuid',
			person_id: 'uuid',
			organisation_id: 'uuid',
			disagrees: 'text',
			why: 'text',
			recorded_by: 'uuid',
			at: 'timestamptz'
		},
		world.disputes.map((one) => ({
			id: one.id,
			person_id: one.person,
			organisation_id: one.organisation,
			disagrees: 'two of them',
			why: 'because',
			recorded_by: one.recordedBy,
			at: iso(one.at)
		}))
	);
	await rows(
		sql,
		'private.dispute_decisions',
		{ dispute_id: 'uuid', decided: 'text', why: 'text', decided_by: 'uuid', at: 'timestamptz' },
		world.disputes
			.filter((one) => one.decidedAt !== null)
			.map((one) => ({
				dispute_id: one.id,
				decided: 'decided',
				why: 'because',
				decided_by: nobody,
				at: iso(one.decidedAt)
			}))
	);
	await rows(
		sql,
		'private.break_glasses',
		{
			id: 'uuid',
			person_id: 'uuid',
			organisation_id: 'uuid',
			account_id: 'uuid',
			reason: 'text',
			unsafe: 'boolean',
			unsafe_why: 'text',
			at: 'timestamptz',
			until: 'timestamptz'
		},
		world.glasses.map((one) => ({
			id: one.id,
			person_id: one.person,
			organisation_id: one.organisation,
			account_id: one.account,
			reason: 'because',
			unsafe: one.unsafe,
			unsafe_why: one.unsafe ? 'because' : null,
			at: iso(one.at),
			until: iso(one.until)
		}))
	);
	await rows(
		sql,
		'private.break_glass_ends',
		{ glass_id: 'uuid', at: 'timestamptz' },
		world.glasses
			.filter((one) => one.endedAt !== null)
			.map((one) => ({ glass_id: one.id, at: iso(one.endedAt) }))
	);
	await rows(
		sql,
		'private.break_glass_tellings',
		{ glass_id: 'uuid', by_account: 'uuid', at: 'timestamptz' },
		world.glasses
			.filter((one) => one.safeAt !== null)
			.map((one) => ({ glass_id: one.id, by_account: nobody, at: iso(one.safeAt) }))
	);
}

/** Everything that can be asked of a world at an instant: every reader, in every capacity, of everybody. */
export function questionsOf(world: World, at: number): Question[] {
	const questions: Question[] = [];
	const add = (
		reader: string,
		capacity: Capacity,
		person: string,
		organisation: string | null,
		task: string | null
	) => questions.push({ reader, capacity, person, organisation, task, at });
	for (const reader of world.accounts) {
		for (const person of world.people) {
			for (const { id } of world.organisations) {
				add(reader, 'coordinator', person, id, null);
				add(reader, 'break_glass', person, id, null);
			}
			for (const capacity of ['self', 'manager', 'unproven_manager'] as const)
				add(reader, capacity, person, null, null);
			// a task of somebody else must not open anybody
			for (const task of world.tasks) add(reader, 'matched', person, null, task.id);
		}
	}
	return questions;
}

/** What the database answers to each question: the scopes in their order, or null. */
export async function askDatabase(sql: ISql, questions: Question[]): Promise<(Scope[] | null)[]> {
	const found = await sql<{ i: number; scopes: Scope[] | null }[]>`
		select q.i, private.scopes_for(q.reader, q.capacity, q.person, q.organisation, q.task, q.at)::text[] as scopes
		from jsonb_to_recordset(${JSON.stringify(questions.map((one, i) => ({ ...one, i, at: iso(one.at) })))}::text::jsonb)
			as q (i integer, reader uuid, capacity text, person uuid, organisation uuid, task uuid, at timestamptz)
		order by q.i`;
	return found.map(({ scopes }) => scopes && SCOPES.filter((scope) => scopes.includes(scope)));
}

/** Whether the database opens the summary of each task to each reader. */
export async function askSummaries(
	sql: ISql,
	asked: { reader: string; task: string; at: number }[]
): Promise<boolean[]> {
	const found = await sql<{ open: boolean }[]>`
		select private.summary_open_to(q.reader, q.task, q.at) as open
		from jsonb_to_recordset(${JSON.stringify(asked.map((one, i) => ({ ...one, i, at: iso(one.at) })))}::text::jsonb)
			as q (i integer, reader uuid, task uuid, at timestamptz)
		order by q.i`;
	return found.map(({ open }) => open);
}

/** A question with yes or no for an answer: who may do something, or know of it. */
export interface Verdict {
	/** The database's own predicate, with the names of its arguments. */
	what: keyof typeof PREDICATES;
	account: string | null;
	person: string | null;
	organisation: string | null;
	/** A deny, a dispute or a break-glass. */
	id: string | null;
	at: number;
	expected: boolean;
}

export const PREDICATES = {
	frozen: 'private.frozen(q.person, q.at)',
	may_break_glass: 'private.may_break_glass(q.account, q.person, q.organisation, q.at)',
	guards_person: 'private.guards_person(q.account, q.person, q.organisation, q.at)',
	knows_of_glass:
		'private.knows_of_glass(q.account, (select g from private.break_glasses g where g.id = q.id), q.at)',
	knows_of_dispute:
		'private.knows_of_dispute(q.account, (select d from private.disputes d where d.id = q.id), q.at)',
	decides_left_dispute:
		'private.decides_left_dispute(q.account, (select d from private.disputes d where d.id = q.id), q.at)',
	handles_dispute: 'private.handles_dispute(q.account, q.person, q.organisation)',
	may_record_dispute: 'private.may_record_dispute(q.account, q.person, q.organisation)',
	may_lift_in_best_interests:
		'private.may_lift_in_best_interests(q.account, (select d from private.denies d where d.id = q.id), q.organisation, q.at)'
} as const;

/** Who may break the glass, freeze, decide and lift, and who may know of it: with what the model says. */
export function verdictsOf(world: World, at: number): Verdict[] {
	const found: Verdict[] = world.people.map((person) => ({
		what: 'frozen',
		account: null,
		person,
		organisation: null,
		id: null,
		at,
		expected: frozen(world, person, at)
	}));
	for (const account of world.accounts) {
		const add = (
			what: Verdict['what'],
			expected: boolean,
			about: { person?: string; organisation?: string; id?: string }
		) =>
			found.push({
				what,
				account,
				person: about.person ?? null,
				organisation: about.organisation ?? null,
				id: about.id ?? null,
				at,
				expected
			});
		for (const { id: organisation } of world.organisations) {
			for (const person of world.people) {
				const about = { person, organisation };
				add('may_break_glass', mayBreakGlass(world, account, person, organisation, at), about);
				add('guards_person', guards(world, account, person, organisation, at), about);
				add('may_record_dispute', mayRecordDispute(world, account, person, organisation), about);
			}
			for (const { id } of world.denies) {
				const may = mayLiftInBestInterests(world, account, id, organisation, at);
				add('may_lift_in_best_interests', may, { organisation, id });
			}
		}
		for (const glass of world.glasses)
			add('knows_of_glass', knowsOfGlass(world, account, glass, at), { id: glass.id });
		for (const dispute of world.disputes) {
			const { id, person, organisation } = dispute;
			add('knows_of_dispute', knowsOfDispute(world, account, dispute, at), { id });
			add('decides_left_dispute', decidesLeftDispute(world, account, dispute, at), { id });
			const about = { person, organisation };
			add('handles_dispute', mayHandleDispute(world, account, dispute), about);
		}
	}
	return found;
}

/** What the database says to each. */
export async function askVerdicts(sql: ISql, asked: Verdict[]): Promise<boolean[]> {
	const cases = Object.entries(PREDICATES).map(([what, call]) => `when '${what}' then ${call}`);
	const found = await sql.unsafe<{ may: boolean }[]>(
		`select case q.what ${cases.join(' ')} end as may
		from jsonb_to_recordset($1::text::jsonb)
			as q (i integer, what text, account uuid, person uuid, organisation uuid, id uuid, at timestamptz)
		order by q.i`,
		[JSON.stringify(asked.map((one, i) => ({ ...one, i, at: iso(one.at) })))]
	);
	return found.map(({ may }) => may);
}
