import type { ISql } from 'postgres';
import { denied, mayRead, summaryOpen, type Capacity } from '../model/model.ts';
import { SCOPES, type Scope, type World } from '../model/world.ts';

/** What stands in a database, as the independent model of consent reads it, and what it leaves out. */
export interface Facts {
	world: World;
	at: number;
	/** Every account that somebody could sign in with. */
	accounts: string[];
	/** Who typed what is kept, the newest of each scope; address among them. */
	entered: { person: string; scope: Scope; account: string | null; member: string | null }[];
	offers: { id: string; task: string; person: string; organisation: string; account: string }[];
	leads: { organisation: string; account: string; role: string }[];
	/** Groups that an organisation has vetted. */
	groups: { id: string; vettedBy: string }[];
	/** Who looks after a volunteer for an organisation now. */
	supervisors: { organisation: string; volunteer: string; account: string }[];
	names: Map<string, string>;
	[more: `ids:${string}`]: { id: string; person: string }[] | undefined;
}

/** Reads a database, as its owner, into the model’s plain facts. */
export async function factsOf(sql: ISql): Promise<Facts> {
	const [row] = await sql<{ facts: string; at: number }[]>`
		select (extract(epoch from private.clock()) * 1000)::float8 as at, jsonb_build_object(
			'kinds', (select jsonb_agg(jsonb_build_object('id', id, 'level', check_level, 'training', training)) from public.task_kinds),
			'organisations', (select jsonb_agg(jsonb_build_object('id', id, 'confirms', confirms_matches,
				'requiredCheck', required_check, 'requiredTraining', required_training) order by slug) from public.organisations),
			'accounts', (select jsonb_agg(id order by id) from public.accounts where closed_at is null),
			'people', (select jsonb_agg(id order by id) from private.people),
			'roles', (select jsonb_agg(jsonb_build_object('organisation', r.organisation_id, 'account', r.account_id, 'role', r.role,
				'revoked', r.revoked_at is not null, 'memberLeft', m.left_at is not null))
				from public.member_roles r join public.members m using (organisation_id, account_id)),
			'acceptances', (select jsonb_agg(jsonb_build_object('organisation', organisation_id, 'account', volunteer_id, 'state', state,
				'restUntil', extract(epoch from rest_until) * 1000)) from public.acceptances),
			'checks', (select jsonb_agg(jsonb_build_object('organisation', organisation_id, 'account', volunteer_id, 'level', level, 'clear', clear,
				'from', extract(epoch from valid_from) * 1000, 'until', extract(epoch from expires_at) * 1000,
				'revoked', extract(epoch from revoked_at) * 1000)) from public.checks),
			'trainings', (select jsonb_agg(jsonb_build_object('organisation', organisation_id, 'account', volunteer_id, 'module', module_id,
				'from', extract(epoch from passed_at) * 1000, 'until', extract(epoch from expires_at) * 1000,
				'revoked', extract(epoch from revoked_at) * 1000)) from public.trainings),
			'circle', (select jsonb_agg(jsonb_build_object('id', id, 'person', person_id, 'account', account_id, 'role', role, 'basis', basis,
				'seenAt', extract(epoch from basis_seen_at) * 1000, 'seenBy', basis_seen_by,
				'authorityEnds', extract(epoch from authority_ends_at) * 1000, 'ended', ended_at is not null) order by id) from private.circle_members),
			'capacity', (select jsonb_agg(jsonb_build_object('person', person_id, 'lacking', lacking,
				'at', extract(epoch from recorded_at) * 1000) order by id) from private.capacity_records),
			'permits', (select jsonb_agg(jsonb_build_object('id', p.id, 'person', p.person_id, 'scopes', p.scopes, 'recipient', p.recipient,
				'organisation', p.organisation_id, 'volunteer', p.volunteer_id, 'basis', p.basis, 'giverMember', p.giver_member_id,
				'giverAccount', p.giver_account_id, 'recordedAt', extract(epoch from p.recorded_at) * 1000,
				'startsAt', extract(epoch from p.starts_at) * 1000, 'endsAt', extract(epoch from p.ends_at) * 1000,
				'reviewAt', extract(epoch from p.review_at) * 1000,
				'ends', (select coalesce(jsonb_agg(jsonb_build_object('scopes', e.scopes, 'at', extract(epoch from e.at) * 1000)), '[]')
					from private.permit_ends e where e.permit_id = p.id)) order by p.id) from private.permits p),
			'denies', (select jsonb_agg(jsonb_build_object('id', d.id, 'person', d.person_id, 'scopes', d.scopes, 'organisation', d.organisation_id,
				'account', d.account_id, 'at', extract(epoch from d.made_at) * 1000, 'bySelf', d.made_by_self,
				'liftedAt', (select min(extract(epoch from l.at) * 1000) from private.deny_lifts l where l.deny_id = d.id)) order by d.id) from private.denies d),
			'disputes', (select jsonb_agg(jsonb_build_object('id', d.id, 'person', d.person_id, 'organisation', d.organisation_id,
				'recordedBy', d.recorded_by, 'at', extract(epoch from d.at) * 1000,
				'decidedAt', (select extract(epoch from x.at) * 1000 from private.dispute_decisions x where x.dispute_id = d.id)) order by d.id)
				from private.disputes d),
			'conflicts', (select jsonb_agg(jsonb_build_object('person', person_id, 'account', account_id, 'organisation', organisation_id))
				from private.conflict_decisions),
			'requests', (select jsonb_agg(jsonb_build_object('id', id, 'person', person_id, 'organisation', organisation_id, 'state', state,
				'closedAt', extract(epoch from closed_at) * 1000) order by id) from public.requests where state <> 'draft'),
			'tasks', (select jsonb_agg(jsonb_build_object('id', id, 'request', request_id, 'person', person_id, 'organisation', organisation_id,
				'kind', kind_id, 'startsAt', extract(epoch from starts_at) * 1000, 'endsAt', extract(epoch from ends_at) * 1000, 'state', state)
				order by id) from public.tasks),
			'matches', (select jsonb_agg(jsonb_build_object('id', id, 'task', task_id, 'person', person_id, 'organisation', organisation_id,
				'account', volunteer_id, 'acceptedAt', extract(epoch from accepted_at) * 1000,
				'confirmedAt', extract(epoch from confirmed_at) * 1000, 'endedAt', extract(epoch from ended_at) * 1000) order by id) from public.matches),
			'deaths', (select jsonb_agg(jsonb_build_object('person', person_id, 'recordedAt', extract(epoch from recorded_at) * 1000,
				'undone', undone_at is not null)) from private.deaths),
			'entered', (select jsonb_agg(e) from (
				select distinct on (d.person_id, d.scope) d.person_id as person, d.scope::text as scope, c.account_id as account, d.entered_by as member
				from private.details d left join private.circle_members c on c.id = d.entered_by order by d.person_id, d.scope, d.id desc
			) as e),
			'addresses', (select jsonb_agg(e) from (
				select distinct on (d.person_id) d.person_id as person, 'address' as scope, c.account_id as account, d.entered_by as member
				from private.addresses d left join private.circle_members c on c.id = d.entered_by order by d.person_id, d.id desc
			) as e),
			'offers', (select jsonb_agg(jsonb_build_object('id', id, 'task', task_id, 'person', person_id, 'organisation', organisation_id,
				'account', volunteer_id) order by id) from public.offers),
			'groups', (select jsonb_agg(jsonb_build_object('id', organisation_id, 'vettedBy', vetted_by) order by organisation_id) from private.groups),
			'supervisors', (select jsonb_agg(jsonb_build_object('organisation', s.organisation_id, 'volunteer', s.volunteer_id, 'account', s.supervisor_id)
				order by s.id) from (
					select distinct on (x.organisation_id, x.volunteer_id) x.* from private.supervisors x
					order by x.organisation_id, x.volunteer_id, x.id desc
				) as s where s.supervisor_id is not null),
			'names', (select jsonb_agg(jsonb_build_array(id, name)) from private.circle_members)
		)::text as facts`;
	if (!row) throw new Error('Nothing was read');
	type Raw = Omit<World, 'seed'> &
		Pick<Facts, 'entered' | 'offers' | 'groups' | 'supervisors'> & {
			addresses: Facts['entered'];
			names: [string, string][];
		};
	const raw = JSON.parse(row.facts, (_, value: unknown) => value) as {
		[Key in keyof Raw]: Raw[Key] | null;
	};
	const { entered, addresses, offers, groups, supervisors, names, ...rest } = raw;
	const world = Object.fromEntries(
		Object.entries(rest).map(([key, value]) => [key, value ?? []])
	) as unknown as World;
	return {
		world: { ...world, seed: 0 },
		at: Math.round(row.at),
		accounts: world.accounts,
		entered: [...(entered ?? []), ...(addresses ?? [])],
		offers: offers ?? [],
		groups: groups ?? [],
		supervisors: supervisors ?? [],
		leads: world.roles.filter((role) => !role.revoked && !role.memberLeft),
		names: new Map(names ?? [])
	};
}

/** Whether somebody may act for the person, or beside them, and how. */
export function partIn(
	{ world, at }: Facts,
	account: string | null,
	person: string
): 'self' | 'proven' | 'unproven' | 'helper' | null {
	for (const one of world.circle) {
		if (one.person !== person || one.account !== account || account === null || one.ended) continue;
		if (one.role === 'self') return 'self';
		if (one.role === 'helper') return 'helper';
		const seen = one.basis !== null && one.basis !== 'family' && one.seenAt !== null;
		const lasts = one.authorityEnds === null || at < one.authorityEnds;
		return seen && one.seenAt! <= at && lasts ? 'proven' : 'unproven';
	}
	return null;
}

/** Organisations in which somebody has one of these roles now. */
export const rolesOf = (facts: Facts, account: string | null, ...roles: string[]): string[] =>
	facts.leads
		.filter((one) => one.account === account && roles.includes(one.role))
		.map(({ organisation }) => organisation);

/** Organisations whose coordinator somebody is. */
export const coordinatedBy = (facts: Facts, account: string | null): string[] =>
	rolesOf(facts, account, 'coordinator', 'group_lead');

/** Organisations that hold, or held, a request of a person. */
export const holding = ({ world }: Facts, person: string): string[] => [
	...new Set(world.requests.filter((r) => r.person === person).map((r) => r.organisation))
];

/** Whether somebody volunteered, or was asked, for this person, by the organisation’s record. */
export const askedFor = (facts: Facts, account: string | null, person: string): boolean =>
	facts.offers.some((one) => one.account === account && one.person === person) ||
	facts.world.matches.some((one) => one.account === account && one.person === person);

/** Whoever said yes and waits to be confirmed keeps the summary of what they said yes to. */
const said = (world: World, reader: string, at: number): World => ({
	...world,
	matches: world.matches.map((one) =>
		one.account === reader && (one.endedAt === null || at < one.endedAt)
			? { ...one, confirmedAt: one.acceptedAt }
			: one
	)
});

/** Everything the model lets somebody read about a person now, in whatever capacity, as one string. */
export function readings(world: World, at: number, reader: string | null, person: string): string {
	if (reader === null) return '';
	const found: string[] = [];
	const ask = (capacity: Capacity, organisation: string | null, task: string | null) => {
		const scopes = mayRead(world, { reader, capacity, person, organisation, task, at });
		if (scopes) found.push(`${capacity}/${organisation}/${task}:${scopes.join()}`);
	};
	for (const { id } of world.organisations) ask('coordinator', id, null);
	// a no that covers the coordinator takes the request off their desk (C7)
	const holds = new Set(
		world.requests.filter((r) => r.person === person).map((r) => r.organisation)
	);
	const arranges = world.roles.some(
		(role) =>
			role.account === reader && holds.has(role.organisation) && /coord|lead/.test(role.role)
	);
	if (arranges && denied(world, person, reader, 'summary', at)) found.push('denied');
	for (const capacity of ['self', 'manager', 'unproven_manager'] as const)
		ask(capacity, null, null);
	for (const task of world.tasks) {
		if (task.person !== person) continue;
		if (world.matches.some((m) => m.task === task.id && m.account === reader))
			ask('matched', null, task.id);
		if (summaryOpen(said(world, reader, at), reader, task.id, at)) found.push(`summary ${task.id}`);
	}
	return found.join('\n');
}

/** The scopes somebody may read of a person by some capacity; of an unproven manager only what they entered. */
export function scopesOpen(facts: Facts, reader: string | null, person: string): Set<Scope> {
	const { world, at } = facts;
	const open = new Set<Scope>();
	if (reader === null) return open;
	const add = (scopes: readonly Scope[] | null) => scopes?.forEach((scope) => open.add(scope));
	const ask = (capacity: Capacity, organisation: string | null, task: string | null) =>
		mayRead(world, { reader, capacity, person, organisation, task, at });
	for (const { id } of world.organisations) add(ask('coordinator', id, null));
	for (const task of world.tasks) {
		if (task.person === person) add(ask('matched', null, task.id));
	}
	add(ask('self', null, null));
	add(ask('manager', null, null));
	const own = ask('unproven_manager', null, null);
	add(
		own &&
			SCOPES.filter(
				(scope) =>
					own.includes(scope) &&
					facts.entered.some(
						(one) => one.person === person && one.scope === scope && one.account === reader
					)
			)
	);
	return open;
}
