import type { ISql, Sql, TransactionSql } from 'postgres';
import { random } from '../model/generate.ts';
import { decidesLeftDispute, mayHandleDispute, mayLiftInBestInterests } from '../model/model.ts';
import { SCOPES, type Scope, type World } from '../model/world.ts';
import { FUNCTIONS, TABLES } from './decisions.ts';
import { callOf, functions, hiddenOf as hiddenIds, type Exposed } from './exposure.ts';
import {
	askedFor,
	coordinatedBy,
	holding,
	partIn,
	readings,
	rolesOf,
	scopesOpen,
	type Facts
} from './facts.ts';

/**
 * Two worlds that differ only in something hidden: whoever may not know of it is answered alike, to the
 * byte. Both are the same database, one inside a savepoint, at one instant.
 */

/** Something hidden that one world has and the other has not. */
export interface Hidden {
	/** What it is: "a deny". */
	kind: string;
	/** The clause by which it is hidden. */
	rule: string;
	statements: string[];
	/** Whose ids are looked up with. */
	person: string | null;
	/** Whether an account may know, by the rule; null is nobody signed in. */
	mayKnow: (account: string | null) => boolean;
	/** Words that stand in it, to search for. */
	words?: string;
	/** Ids that are in both worlds and have to do with it. */
	ids?: Record<string, string>;
	/** Arguments by name, as SQL, that no kind of id stands for. */
	plain?: Record<string, string>;
}

export type Pick = <T>(from: readonly T[]) => T;
interface Dice {
	pick: Pick;
	chance: (share: number) => boolean;
	next: () => number;
	/** A number that is the same in the same pair. */
	serial: number;
}

const quote = (value: string | null) =>
	value === null ? 'null' : `'${value.replaceAll("'", "''")}'`;
/** An id that nothing has. */
const madeUp = (serial: number, part = 0) =>
	`fade0000-0000-4000-8000-${(serial * 16 + part).toString(16).padStart(12, '0')}`;
const array = (values: readonly string[], type: string) => `'{${values.join(',')}}'::${type}[]`;

/** Reading is by what the model says before and after: whom it changes may know. */
const noticed = (facts: Facts, after: World, person: string) => {
	const known = new Map<string | null, boolean>();
	return (account: string | null) => {
		let changed = known.get(account);
		if (changed === undefined) {
			changed =
				readings(facts.world, facts.at, account, person) !==
				readings(after, facts.at, account, person);
			known.set(account, changed);
		}
		return changed;
	};
};

export type Makers = Record<string, Maker>;
type Maker = (facts: Facts, dice: Dice) => Hidden | null;

/** The person, proven managers, and any other part of the circle that is named. */
const ofCircle =
	(facts: Facts, person: string, ...parts: string[]) =>
	(account: string | null) =>
		parts.includes(partIn(facts, account, person) ?? '');
const coordinatorOf = (facts: Facts, ...organisations: string[]) => {
	return (account: string | null) =>
		coordinatedBy(facts, account).some((one) => organisations.includes(one));
};
const any =
	(...tests: ((account: string | null) => boolean)[]) =>
	(account: string | null) =>
		tests.some((one) => one(account));
const only = (...accounts: (string | null)[]) => {
	return (account: string | null) => account !== null && accounts.includes(account);
};

const WORDS = 'zqhidden';
/** Where a kind of permit goes, in words of the table. */
const permitRow = (
	id: string,
	person: string,
	scopes: readonly Scope[],
	recipient: string,
	organisation: string | null,
	volunteer: string | null,
	giver: string | null
) =>
	`insert into private.permits (id, person_id, scopes, recipient, organisation_id, volunteer_id, purpose, basis, giver_member_id,
		given_how, wording, wording_version, starts_at, ends_at, recorded_at)
	values (${quote(id)}, ${quote(person)}, ${array(scopes, 'public.scope')}, ${quote(recipient)}, ${quote(organisation)}, ${quote(volunteer)},
		'help', 'own', ${quote(giver)}, 'phone', '${WORDS} wording', 1,
		private.clock() - interval '1 hour', private.clock() + interval '90 days', private.clock() - interval '1 hour')`;

const selfOf = ({ world }: Facts, person: string) =>
	world.circle.find((one) => one.person === person && one.role === 'self')?.id ?? null;
const memberOf = ({ world }: Facts, person: string) =>
	world.circle.find((one) => one.person === person && !one.ended)?.id ?? null;
const taskOf = ({ world }: Facts, person: string, pick: Pick) => {
	const tasks = world.tasks.filter((one) => one.person === person);
	return tasks.length > 0 ? pick(tasks) : null;
};
const requestOf = ({ world }: Facts, person: string, pick: Pick) => {
	const requests = world.requests.filter((one) => one.person === person);
	return requests.length > 0 ? pick(requests) : null;
};
const volunteerOf = ({ world }: Facts, pick: Pick) => pick(world.acceptances).account;
const organisationsOf = ({ world }: Facts, account: string | null) =>
	[
		...world.acceptances.filter((one) => one.account === account),
		...world.roles.filter((one) => one.account === account)
	].map(({ organisation }) => organisation);

/** Kinds of things that the model of consent judges by itself: also in generated worlds. */
export const CONSENT: Record<string, Maker> = {
	'a detail in a scope not shared': (facts, { pick, serial }) => {
		const person = pick(facts.world.people);
		const scope = pick(SCOPES.filter((one) => one !== 'summary' && one !== 'address'));
		const was = facts.entered.find((one) => one.person === person && one.scope === scope);
		const by = was?.member ?? selfOf(facts, person);
		const author = facts.world.circle.find((one) => one.id === by)?.account ?? null;
		return {
			kind: 'a detail in a scope not shared',
			rule: 'C16, C17',
			person,
			words: WORDS,
			statements: [
				`insert into private.details (person_id, scope, content, entered_by)
				values (${quote(person)}, ${quote(scope)}, '{"words": "${WORDS} ${serial}", "full": "${WORDS}", "known_as": "${WORDS}", "phone": "${WORDS}", "language": "${WORDS}", "needs": ["${WORDS}"]}', ${quote(by)})`
			],
			mayKnow: any(only(author), (account) => scopesOpen(facts, account, person).has(scope))
		};
	},
	'an address not shared': (facts, { pick, serial }) => {
		const person = pick(facts.world.people);
		const was = facts.entered.find((one) => one.person === person && one.scope === 'address');
		const by = was?.member ?? selfOf(facts, person);
		const author = facts.world.circle.find((one) => one.id === by)?.account ?? null;
		return {
			kind: 'an address not shared',
			rule: 'C16, C17',
			person,
			words: WORDS,
			statements: [
				`insert into private.addresses (person_id, lines, postcode, entered_by)
				values (${quote(person)}, '${WORDS} ${serial}', 'PO30 5AA', ${quote(by)})`
			],
			mayKnow: any(only(author), (account) => scopesOpen(facts, account, person).has('address'))
		};
	},
	"a permit's other recipient": (facts, { pick, chance, serial }) => {
		const person = pick(facts.world.people);
		const recipient = pick(['coordinators', 'pool', 'matched', 'volunteer'] as const);
		const organisation = recipient === 'volunteer' ? null : pick(facts.world.organisations).id;
		const volunteer = recipient === 'volunteer' ? volunteerOf(facts, pick) : null;
		const scopes: Scope[] =
			recipient === 'pool' ? ['summary'] : SCOPES.filter((one) => chance(0.5) || one === 'name');
		const id = madeUp(serial);
		const giver = selfOf(facts, person) ?? memberOf(facts, person);
		const author = facts.world.circle.find((one) => one.id === giver)?.account ?? null;
		const hour = 3_600_000;
		const after: World = {
			...facts.world,
			permits: [
				...facts.world.permits,
				{
					...{ id, person, scopes, recipient, organisation, volunteer },
					...{ basis: 'own', giverMember: giver, giverAccount: null, reviewAt: null, ends: [] },
					recordedAt: facts.at - hour,
					startsAt: facts.at - hour,
					endsAt: facts.at + 2000 * hour
				}
			]
		};
		return {
			kind: "a permit's other recipient",
			rule: 'C26',
			person,
			words: WORDS,
			statements: [permitRow(id, person, scopes, recipient, organisation, volunteer, giver)],
			mayKnow: any(
				ofCircle(facts, person, 'self', 'proven'),
				only(author),
				// whom it is given to, and who arranges for them
				coordinatorOf(
					facts,
					...(organisation ? [organisation] : organisationsOf(facts, volunteer))
				),
				noticed(facts, after, person)
			)
		};
	},
	'a permit withdrawn': (facts, { pick, chance, serial }) => {
		const standing = facts.world.permits.filter(
			(one) => one.ends.length === 0 && one.endsAt > facts.at
		);
		if (standing.length === 0) return null;
		const permit = pick(standing);
		const { person } = permit;
		const scopes = chance(0.5) ? null : [pick(permit.scopes)];
		const at = facts.at - 1000 - serial;
		const after: World = {
			...facts.world,
			permits: facts.world.permits.map((one) =>
				one === permit ? { ...one, ends: [{ scopes, at }] } : one
			)
		};
		const giver = facts.world.circle.find((one) => one.id === permit.giverMember)?.account ?? null;
		return {
			kind: 'a permit withdrawn',
			rule: 'C26',
			person,
			statements: [
				`insert into private.permit_ends (permit_id, scopes, kind, at)
				values (${quote(permit.id)}, ${scopes ? array(scopes, 'public.scope') : 'null'}, 'withdrawn', private.clock() - interval '1 second')`
			],
			ids: { permit: permit.id },
			mayKnow: any(
				ofCircle(facts, person, 'self', 'proven'),
				only(giver, permit.giverAccount),
				coordinatorOf(
					facts,
					...(permit.organisation
						? [permit.organisation]
						: organisationsOf(facts, permit.volunteer))
				),
				noticed(facts, after, person)
			)
		};
	},
	'a deny': (facts, { pick, chance, serial }) => {
		const person = pick(facts.world.people);
		const named = chance(0.5);
		const account = named ? volunteerOf(facts, pick) : null;
		const organisation = named ? null : pick(facts.world.organisations).id;
		const scopes = chance(0.5) ? null : [pick(SCOPES)];
		const id = madeUp(serial);
		const after: World = {
			...facts.world,
			denies: [
				...facts.world.denies,
				{
					id,
					person,
					scopes,
					organisation,
					account,
					at: facts.at - 1000,
					liftedAt: null,
					bySelf: false
				}
			]
		};
		const maker = facts.world.circle.find((one) => one.person === person)?.account ?? null;
		const by = maker ?? pick(facts.accounts);
		return {
			kind: 'a deny',
			rule: 'C7, C26',
			person,
			statements: [
				`insert into private.denies (id, person_id, scopes, organisation_id, account_id, made_by, made_by_self, made_at)
				values (${quote(id)}, ${quote(person)}, ${scopes ? array(scopes, 'public.scope') : 'null'}, ${quote(organisation)}, ${quote(account)},
					${quote(by)}, false, private.clock() - interval '1 second')`
			],
			ids: (account ? { volunteer: account, reader: account } : {}) as Record<string, string>,
			mayKnow: any(
				ofCircle(facts, person, 'self', 'proven'),
				only(by),
				// whoever would send them there is not to
				coordinatorOf(facts, ...(organisation ? [organisation] : organisationsOf(facts, account))),
				// a data guardian whom it covers no longer sees that person's consents fall due
				(viewer) =>
					rolesOf(facts, viewer, 'data_guardian').length > 0 &&
					(viewer === account ||
						(organisation !== null && organisationsOf(facts, viewer).includes(organisation))),
				noticed(facts, after, person)
			)
		};
	}
};

/** Whatever else is hidden, in the seeded world. */
export const OTHERS: Record<string, Maker> = {
	"another person's request": (facts, { pick, serial }) => {
		const organisation = pick(facts.world.organisations).id;
		const [person, member, request, task] = [0, 1, 2, 3].map((part) => madeUp(serial, part));
		const area = pick(['PO38-1', 'PO33-2', 'PO30-5']);
		return {
			kind: "another person's request",
			rule: 'C14',
			person: null,
			words: WORDS,
			statements: [
				`insert into private.people (id, area_id) values (${quote(person!)}, ${quote(area)})`,
				`insert into private.circle_members (id, person_id, role, name, email) values (${quote(member!)}, ${quote(person!)}, 'self', '${WORDS}', '${WORDS}@example.org')`,
				`insert into public.requests (id, person_id, organisation_id, asked_by, area_id, state, situation, submitted_at)
				values (${quote(request!)}, ${quote(person!)}, ${quote(organisation)}, ${quote(member!)}, ${quote(area)}, 'open', 'dying', private.clock())`,
				`insert into public.tasks (id, request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes)
				values (${quote(task!)}, ${quote(request!)}, ${quote(person!)}, ${quote(organisation)}, 'company', ${quote(area)},
					private.clock()::date + 2, '10:00', '12:00', 120)`
			],
			ids: { person: person!, request: request!, task: task!, member: member! },
			mayKnow: coordinatorOf(facts, organisation)
		};
	},
	"a second organisation's match": (facts, { pick, serial }) => {
		const person = pick(facts.world.people);
		const others = facts.world.organisations.filter(
			({ id }) => !holding(facts, person).includes(id)
		);
		if (others.length === 0) return null;
		const organisation = pick(others).id;
		const theirs = facts.world.acceptances.filter(
			(one) => one.organisation === organisation && one.state === 'accepted'
		);
		if (theirs.length === 0) return null;
		const volunteer = pick(theirs).account;
		const [request, task, match] = [0, 1, 2].map((part) => madeUp(serial, part));
		const asker = memberOf(facts, person);
		return {
			kind: "a second organisation's match",
			rule: 'C26',
			person,
			statements: [
				`insert into public.requests (id, person_id, organisation_id, asked_by, area_id, state, situation, submitted_at)
				values (${quote(request!)}, ${quote(person)}, ${quote(organisation)}, ${quote(asker)}, 'PO38-1', 'open', 'dying', private.clock())`,
				`insert into public.tasks (id, request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, state)
				values (${quote(task!)}, ${quote(request!)}, ${quote(person)}, ${quote(organisation)}, 'company', 'PO38-1',
					private.clock()::date + 2, '10:00', '12:00', 120, 'confirmed')`,
				`insert into public.matches (id, task_id, person_id, organisation_id, volunteer_id, accepted_at, confirmed_at)
				values (${quote(match!)}, ${quote(task!)}, ${quote(person)}, ${quote(organisation)}, ${quote(volunteer)}, private.clock(), private.clock())`
			],
			mayKnow: any(
				ofCircle(facts, person, 'self', 'proven', 'unproven', 'helper'),
				only(volunteer),
				// whoever else plans that volunteer’s week learns that they are busy then
				coordinatorOf(facts, organisation, ...organisationsOf(facts, volunteer))
			)
		};
	},
	'a concern': (facts, { pick, chance, serial }) => {
		const person = chance(0.8) ? pick(facts.world.people) : null;
		const task = person ? taskOf(facts, person, pick) : null;
		const organisation = task?.organisation ?? pick(facts.world.organisations).id;
		const raiser = chance(0.7) ? pick(facts.accounts) : null;
		const lead = facts.leads.find((one) => one.role === 'safeguarding_lead')?.account ?? null;
		return {
			kind: 'a concern',
			rule: 'C26',
			person,
			words: WORDS,
			statements: [
				`insert into private.concerns (id, organisation_id, person_id, task_id, raised_by, raiser_words, reach, in_danger_now)
				values (${quote(madeUp(serial))}, ${quote(organisation)}, ${quote(person)}, ${quote(task?.id ?? null)}, ${quote(raiser)},
					'${WORDS} about them', '${WORDS}', ${chance(0.5)})`,
				...(lead && chance(0.5)
					? [
							`update private.concerns set state = 'acknowledged', acknowledged_by = ${quote(lead)}, acknowledged_at = private.clock() where id = ${quote(madeUp(serial))}`,
							`insert into private.concern_notes (concern_id, by_account, words) values (${quote(madeUp(serial))}, ${quote(lead)}, '${WORDS}')`
						]
					: [])
			],
			ids: { concern: madeUp(serial) },
			mayKnow: (account) => rolesOf(facts, account, 'safeguarding_lead').includes(organisation)
		};
	},
	'a concern that is handed over, and overdue': (facts, { pick, chance, serial }) => {
		const person = pick(facts.world.people);
		const task = taskOf(facts, person, pick);
		const leads = facts.leads.filter((one) => one.role === 'safeguarding_lead');
		const { organisation, account } = pick(leads);
		const other = leads.find((one) => one.organisation === organisation && one.account !== account);
		const id = quote(madeUp(serial));
		return {
			kind: 'a concern that is handed over, and overdue',
			rule: 'C26',
			person,
			words: WORDS,
			statements: [
				`insert into private.concerns (id, organisation_id, person_id, task_id, raiser_words, state, acknowledged_by, acknowledged_at,
					held_by, held_since, offered_to, offered_by, offered_at, due_at, raised_at)
				values (${id}, ${quote(organisation)}, ${quote(person)}, ${quote(task?.organisation === organisation ? task.id : null)}, '${WORDS} about them',
					'acting', ${quote(account)}, private.clock() - interval '3 days', ${quote(account)}, private.clock() - interval '3 days',
					${quote(other?.account ?? null)}, ${quote(other ? account : null)}, ${other ? "private.clock() - interval '1 day'" : 'null'},
					private.clock() - interval '2 days', private.clock() - interval '4 days')`,
				`insert into private.concern_notes (concern_id, by_account, words, kind, step, to_account)
				values (${id}, ${quote(account)}, '${WORDS}', 'handover', 'offered', ${quote(other?.account ?? account)})`,
				`insert into private.concern_reminders (concern_id, at) values (${id}, private.clock() - interval '1 day')`,
				`insert into private.outbox (template, to_account, organisation_id, params, state, sent_at)
				values ('something-to-read', ${quote(account)}, ${quote(organisation)}, '{"link": "/concerns", "again": true}',
					${chance(0.5) ? "'queued', null" : "'sent', private.clock()"})`,
				...(chance(0.5)
					? [
							`insert into private.lead_absences (account_id, until) values (${quote(account)}, private.clock()::date + 3)`
						]
					: [])
			],
			ids: { concern: madeUp(serial) },
			mayKnow: (viewer) => rolesOf(facts, viewer, 'safeguarding_lead').includes(organisation)
		};
	},
	'an incident somebody wrote down': (facts, { pick, chance, serial }) => {
		const person = pick(facts.world.people);
		const task = taskOf(facts, person, pick);
		if (!task) return null;
		const { organisation } = task;
		const by = pick(facts.accounts);
		const id = quote(madeUp(serial));
		return {
			kind: 'an incident somebody wrote down',
			rule: 'C7, C25',
			person,
			words: WORDS,
			statements: [
				`insert into private.incidents (id, organisation_id, written_by, task_id, person_id, near_miss, what, place, hurt, happened_on, words, learnt,
					seen_at, closed_at)
				values (${id}, ${quote(organisation)}, ${quote(by)}, ${quote(task.id)}, ${quote(person)}, ${chance(0.5)}, 'fall', 'home', 'nobody',
					private.clock()::date, '${WORDS}', '${WORDS}', ${chance(0.5) ? 'private.clock(), private.clock()' : 'null, null'})`,
				`insert into private.incident_closings (incident_id, learnt, closed_by, closed_at, reopened_by)
				values (${id}, '${WORDS}', ${quote(by)}, private.clock(), ${quote(by)})`
			],
			ids: { incident: madeUp(serial) },
			mayKnow: any(only(by), coordinatorOf(facts, organisation))
		};
	},
	'a refused reading': (facts, { pick, chance }) => {
		const person = pick(facts.world.people);
		const organisation = pick(facts.world.organisations).id;
		return {
			kind: 'a refused reading',
			rule: 'C23, C26',
			person,
			statements: [
				`insert into private.refused_readings (reader_id, capacity, organisation_id, person_id, scopes, task_id)
				values (${quote(pick(facts.accounts))}, ${quote(pick(['coordinator', 'matched']))}, ${quote(organisation)}, ${quote(person)},
					${chance(0.5) ? 'null' : array([pick(SCOPES)], 'public.scope')}, ${quote(taskOf(facts, person, pick)?.id ?? null)})`
			],
			mayKnow: (account) => rolesOf(facts, account, 'data_guardian').length > 0
		};
	},
	'a disclosure to somebody': (facts, { pick, chance }) => {
		const person = pick(facts.world.people);
		const organisation = pick(facts.world.organisations).id;
		const reader = pick(facts.accounts);
		return {
			kind: 'a disclosure to somebody',
			rule: 'C18, C26',
			person,
			statements: [
				`insert into private.disclosures (reader_id, capacity, organisation_id, person_id, scopes, task_id, purpose, at, last_at)
				values (${quote(reader)}, 'coordinator', ${quote(organisation)}, ${quote(person)}, '{name}',
					${quote(chance(0.5) ? (taskOf(facts, person, pick)?.id ?? null) : null)}, '${WORDS}', private.clock() - interval '2 minutes', private.clock() - interval '2 minutes')`
			],
			// whoever read it has it in the copy of everything held about themselves
			mayKnow: any(ofCircle(facts, person, 'self', 'proven'), only(reader), (account) =>
				rolesOf(facts, account, 'data_guardian').includes(organisation)
			)
		};
	},
	'a dispute': (facts, { pick, chance, serial }) => {
		const person = pick(facts.world.people);
		const request = requestOf(facts, person, pick);
		if (!request) return null;
		const { organisation } = request;
		const by = facts.world.roles.find(
			(one) => one.organisation === organisation && one.role === 'coordinator'
		)?.account;
		if (!by) return null;
		const id = madeUp(serial);
		const decided = chance(0.3);
		const dispute = {
			...{ id, person, organisation, recordedBy: by },
			...{ at: facts.at - 60_000, decidedAt: decided ? facts.at - 30_000 : null }
		};
		const after: World = { ...facts.world, disputes: [...facts.world.disputes, dispute] };
		// a no of the person's own that a coordinator could lift is not there to be lifted while people disagree
		const lifts = (account: string | null) =>
			account !== null &&
			coordinatedBy(facts, account).some((one) =>
				facts.world.denies.some(
					(deny) =>
						deny.person === person &&
						mayLiftInBestInterests(facts.world, account, deny.id, one, facts.at) !==
							mayLiftInBestInterests(after, account, deny.id, one, facts.at)
				)
			);
		return {
			kind: 'a dispute',
			rule: 'C8, C26',
			person,
			words: WORDS,
			statements: [
				`insert into private.disputes (id, person_id, organisation_id, disagrees, why, recorded_by, at)
				values (${quote(id)}, ${quote(person)}, ${quote(organisation)}, '${WORDS} and another', '${WORDS}', ${quote(by)}, private.clock() - interval '1 minute')`,
				...(decided
					? [
							`insert into private.dispute_decisions (dispute_id, decided, why, decided_by, at)
							values (${quote(id)}, '${WORDS}', '${WORDS}', ${quote(by)}, private.clock() - interval '30 seconds')`
						]
					: [])
			],
			ids: { dispute: id },
			mayKnow: any(
				ofCircle(facts, person, 'self', 'proven'),
				(account) =>
					account !== null &&
					(mayHandleDispute(facts.world, account, dispute) ||
						decidesLeftDispute(facts.world, account, dispute, facts.at)),
				lifts
			)
		};
	},
	'a break-glass': (facts, { pick, chance, serial }) => {
		const lead = pick(facts.leads.filter((one) => one.role === 'safeguarding_lead'));
		const person = pick(facts.world.people);
		const { organisation, account } = lead;
		const id = madeUp(serial);
		const unsafe = chance(0.5);
		const over = chance(0.5);
		return {
			kind: 'a break-glass',
			rule: 'C22, C26',
			person,
			words: WORDS,
			statements: [
				`insert into private.break_glasses (id, person_id, organisation_id, account_id, reason, unsafe, unsafe_why, at, until)
				values (${quote(id)}, ${quote(person)}, ${quote(organisation)}, ${quote(account)}, '${WORDS}', ${unsafe},
					${unsafe ? `'${WORDS}'` : 'null'}, private.clock() - interval '3 hours', private.clock() + interval '1 hour')`,
				`insert into private.disclosures (reader_id, capacity, organisation_id, person_id, scopes, purpose, at, last_at)
				values (${quote(account)}, 'break_glass', ${quote(organisation)}, ${quote(person)}, '{name,address}', 'To keep somebody safe',
					private.clock() - interval '2 hours', private.clock() - interval '2 hours')`,
				...(over
					? [
							`insert into private.break_glass_ends (glass_id, at) values (${quote(id)}, private.clock() - interval '1 hour')`
						]
					: [])
			],
			ids: { glass: id, reader: account },
			mayKnow: any(
				only(account),
				(viewer) => rolesOf(facts, viewer, 'data_guardian').includes(organisation),
				(viewer) => !unsafe && ofCircle(facts, person, 'self')(viewer)
			)
		};
	},
	'a report of a death': (facts, { pick, serial }) => {
		const person = pick(facts.world.people);
		const request = requestOf(facts, person, pick);
		if (!request) return null;
		const reporter = pick([null, ...facts.accounts]);
		return {
			kind: 'a report of a death',
			rule: 'C21',
			person,
			words: WORDS,
			statements: [
				`insert into private.death_reports (id, person_id, organisation_id, reported_by, words)
				values (${quote(madeUp(serial))}, ${quote(person)}, ${quote(request.organisation)}, ${quote(reporter)}, '${WORDS}')`
			],
			ids: { report: madeUp(serial) },
			mayKnow: any(coordinatorOf(facts, request.organisation), only(reporter))
		};
	},
	'who else was offered it': (facts, { pick, serial }) => {
		const offered = facts.world.tasks.filter((one) => one.state === 'offered');
		if (offered.length === 0) return null;
		const task = pick(offered);
		const asked = new Set(
			facts.offers.filter((one) => one.task === task.id).map(({ account }) => account)
		);
		const others = facts.world.acceptances.filter(
			(one) => one.organisation === task.organisation && !asked.has(one.account)
		);
		if (others.length === 0) return null;
		const volunteer = pick(others).account;
		return {
			kind: 'who else was offered it',
			rule: 'C26',
			person: task.person,
			statements: [
				`insert into public.offers (id, task_id, person_id, organisation_id, volunteer_id, state, sent_at, expires_at, answered_at)
				values (${quote(madeUp(serial))}, ${quote(task.id)}, ${quote(task.person)}, ${quote(task.organisation)}, ${quote(volunteer)}, ${quote(pick(['sent', 'declined']))},
					private.clock() - interval '1 hour', private.clock() + interval '1 day', null)`
			],
			ids: { task: task.id, offer: madeUp(serial) },
			mayKnow: any(
				coordinatorOf(facts, task.organisation, ...organisationsOf(facts, volunteer)),
				only(volunteer),
				// how many were asked, never who: the family's page says it, and the page of whoever was offered it too
				only(...asked),
				ofCircle(facts, task.person, 'self', 'proven', 'unproven')
			)
		};
	},
	'whom else it was offered to': (facts, { pick }) => {
		const offered = facts.world.tasks.filter(
			(task) =>
				task.state === 'offered' && facts.offers.filter((one) => one.task === task.id).length > 1
		);
		if (offered.length === 0) return null;
		const task = pick(offered);
		const offers = facts.offers.filter((one) => one.task === task.id);
		const asked = new Set(offers.map(({ account }) => account));
		const others = facts.world.acceptances.filter(
			(one) => one.organisation === task.organisation && !asked.has(one.account)
		);
		if (others.length === 0) return null;
		const moved = pick(offers);
		const volunteer = pick(others).account;
		return {
			kind: 'whom else it was offered to',
			rule: 'C26',
			person: task.person,
			// as many as before: only who is another
			statements: [
				`update public.offers set volunteer_id = ${quote(volunteer)} where id = ${quote(moved.id)}`
			],
			ids: { task: task.id },
			mayKnow: any(
				coordinatorOf(
					facts,
					task.organisation,
					...organisationsOf(facts, volunteer),
					...organisationsOf(facts, moved.account)
				),
				only(volunteer, moved.account)
			)
		};
	},
	'a group that was asked': (facts, { pick, chance, serial }) => {
		const asked = facts.world.tasks.filter((one) => one.state === 'offered');
		if (asked.length === 0 || facts.groups.length === 0) return null;
		const task = pick(asked);
		const group = pick(facts.groups).id;
		const id = madeUp(serial);
		// whoever leads it and was not told knows no more than anybody else
		const told = facts.leads
			.filter((one) => one.organisation === group && one.role === 'group_lead' && chance(0.5))
			.map(({ account }) => account);
		return {
			kind: 'a group that was asked',
			rule: 'C26',
			person: task.person,
			statements: [
				`insert into private.group_offers (id, task_id, group_id, person_id, organisation_id, state, sent_at, expires_at)
				values (${quote(id)}, ${quote(task.id)}, ${quote(group)}, ${quote(task.person)}, ${quote(task.organisation)}, ${quote(pick(['sent', 'declined', 'expired']))},
					private.clock() - interval '1 hour', private.clock() + interval '1 day') on conflict (task_id, group_id) do nothing`,
				...told.map(
					(account) =>
						`insert into private.group_offer_leads (group_offer_id, account_id)
						select id, ${quote(account)} from private.group_offers where id = ${quote(id)}`
				)
			],
			ids: { task: task.id },
			plain: { p_asking: quote(id), p_group: quote(group) },
			mayKnow: any(
				coordinatorOf(facts, task.organisation),
				only(...told),
				// how many were asked, never who
				ofCircle(facts, task.person, 'self', 'proven', 'unproven')
			)
		};
	},
	'a group that would like to join': (facts, { pick, chance, serial }) => {
		const organisation = pick(facts.world.organisations).id;
		const id = madeUp(serial);
		return {
			kind: 'a group that would like to join',
			rule: 'R1',
			person: null,
			words: WORDS,
			statements: [
				`insert into private.group_applications (id, organisation_id, name, kind, area_id, wants, serves, lead_name, email, token_hash, confirmed_at)
				values (${quote(id)}, ${quote(organisation)}, '${WORDS}', 'faith_group', 'PO38-1', '${WORDS}', '${WORDS}', '${WORDS}', '${WORDS}@example.org',
					sha256('${serial}'), ${chance(0.7) ? "private.clock() - interval '1 day'" : 'null'})`
			],
			plain: { p_application: quote(id) },
			mayKnow: coordinatorOf(facts, organisation)
		};
	},
	'what a coordinator saw of a group': (facts, { pick }) => {
		if (facts.groups.length === 0) return null;
		const { id, vettedBy } = pick(facts.groups);
		return {
			kind: 'what a coordinator saw of a group',
			rule: 'R1',
			person: null,
			words: WORDS,
			statements: [
				`update private.groups set looked_at = '${WORDS}', vetted_until = private.clock() + interval '50 days' where organisation_id = ${quote(id)}`
			],
			plain: { p_group: quote(id) },
			mayKnow: coordinatorOf(facts, vettedBy, id)
		};
	},
	"a volunteer's note": (facts, { pick, serial }) => {
		if (facts.world.matches.length === 0) return null;
		const match = pick(facts.world.matches);
		return {
			kind: "a volunteer's note",
			rule: 'C14, C18',
			person: match.person,
			words: WORDS,
			statements: [
				`insert into private.visit_notes (id, task_id, volunteer_id, words)
				values (${quote(madeUp(serial))}, ${quote(match.task)}, ${quote(match.account)}, '${WORDS}')`
			],
			ids: { task: match.task },
			mayKnow: any(coordinatorOf(facts, match.organisation), only(match.account))
		};
	},
	'a buddy, and what they share': (facts, { pick, chance, serial }) => {
		const here = facts.world.acceptances.filter(({ state }) => state === 'accepted');
		if (here.length === 0) return null;
		const { organisation, account: newer } = pick(here);
		const others = here.filter((a) => a.organisation === organisation && a.account !== newer);
		if (others.length === 0) return null;
		const older = pick(others).account;
		const id = madeUp(serial);
		return {
			kind: 'a buddy, and what they share',
			rule: 'R1',
			person: null,
			words: WORDS,
			statements: [
				`insert into private.buddies (id, organisation_id, newer_id, older_id, asked_by, newer_yes_at, older_yes_at, newer_contact)
				values (${quote(id)}, ${quote(organisation)}, ${quote(newer)}, ${quote(older)}, ${quote(older)},
					private.clock(), ${chance(0.5) ? 'private.clock()' : 'null'}, '${WORDS}')
				on conflict do nothing` // whom the seed has given a buddy already
			],
			plain: { p_buddy: quote(id), p_volunteer: quote(newer), p_older: quote(older) },
			mayKnow: any(coordinatorOf(facts, organisation), only(newer, older))
		};
	},
	'how a visit was for a volunteer': (facts, { pick, chance, serial }) => {
		if (facts.world.matches.length === 0) return null;
		const match = pick(facts.world.matches);
		const organisation = facts.world.tasks.find((one) => one.id === match.task)?.organisation;
		if (!organisation) return null;
		const shown = pick(['me', 'supervisor', 'coordinators']);
		const supervisor = facts.supervisors.find(
			(one) => one.organisation === organisation && one.volunteer === match.account
		);
		if (shown === 'supervisor' && !supervisor) return null;
		return {
			kind: 'how a visit was for a volunteer',
			rule: 'C14, C18',
			person: match.person,
			words: WORDS,
			statements: [
				`insert into private.reflections (match_id, person_id, organisation_id, volunteer_id, words, hard, shown)
				select m.id, m.person_id, m.organisation_id, m.volunteer_id, '${WORDS} ${serial}', ${chance(0.5)}, '${shown}'
				from public.matches m where m.id = ${quote(match.id)}
				on conflict (match_id) do nothing`
			],
			ids: { task: match.task, volunteer: match.account },
			mayKnow:
				shown === 'coordinators'
					? any(only(match.account), coordinatorOf(facts, organisation))
					: only(match.account, shown === 'supervisor' ? (supervisor?.account ?? null) : null)
		};
	},
	'something wrong, not passed on': (facts, { pick, serial }) => {
		if (facts.world.matches.length === 0) return null;
		const match = pick(facts.world.matches);
		const member = memberOf(facts, match.person);
		return {
			kind: 'something wrong, not passed on',
			rule: 'C26',
			person: match.person,
			words: WORDS,
			statements: [
				`insert into private.feedback (id, task_id, circle_member_id, kind, words)
				values (${quote(madeUp(serial))}, ${quote(match.task)}, ${quote(member)}, ${quote(pick(['wrong', 'thanks', 'nobody_came']))}, '${WORDS}')`
			],
			ids: { task: match.task, feedback: madeUp(serial) },
			mayKnow: any(
				coordinatorOf(facts, match.organisation),
				ofCircle(facts, match.person, 'self', 'proven', 'unproven')
			)
		};
	},
	'a question to the asker': (facts, { pick, serial }) => {
		const request = pick(facts.world.requests);
		return {
			kind: 'a question to the asker',
			rule: 'C14, C17',
			person: request.person,
			words: WORDS,
			statements: [
				`insert into private.questions (id, request_id, asked_by, words, answer, answered_at)
				values (${quote(madeUp(serial))}, ${quote(request.id)}, ${quote(pick(facts.accounts))}, '${WORDS}', '${WORDS}', private.clock())`
			],
			ids: { question: madeUp(serial), request: request.id },
			mayKnow: any(
				coordinatorOf(facts, request.organisation),
				ofCircle(facts, request.person, 'self', 'proven', 'unproven')
			)
		};
	},
	'a change told to the coordinator': (facts, { pick, serial }) => {
		const request = pick(facts.world.requests);
		const member = memberOf(facts, request.person);
		return {
			kind: 'a change told to the coordinator',
			rule: 'C14, C17',
			person: request.person,
			words: WORDS,
			statements: [
				`insert into private.circle_notes (id, person_id, organisation_id, request_id, kind, words, written_by)
				values (${quote(madeUp(serial))}, ${quote(request.person)}, ${quote(request.organisation)}, ${quote(request.id)}, 'changed', '${WORDS}', ${quote(member)})`
			],
			ids: { note: madeUp(serial), request: request.id },
			mayKnow: any(
				coordinatorOf(facts, request.organisation),
				ofCircle(facts, request.person, 'self', 'proven', 'unproven')
			)
		};
	},
	"the family's own visit": (facts, { pick, serial }) => {
		const person = pick(facts.world.people);
		return {
			kind: "the family's own visit",
			rule: 'C14, C18',
			person,
			words: WORDS,
			statements: [
				`insert into private.family_visits (id, person_id, day, starts, ends, who, words, entered_by)
				values (${quote(madeUp(serial))}, ${quote(person)}, private.clock()::date + 1, '10:00', '11:00', '${WORDS}', '${WORDS}', ${quote(memberOf(facts, person))})`
			],
			ids: { visit: madeUp(serial) },
			mayKnow: any(
				ofCircle(facts, person, 'self', 'proven', 'unproven', 'helper'),
				coordinatorOf(facts, ...holding(facts, person))
			)
		};
	},
	'somebody more in the circle': (facts, { pick, chance, serial }) => {
		const person = pick(facts.world.people);
		return {
			kind: 'somebody more in the circle',
			rule: 'C14, C17, C18',
			person,
			words: WORDS,
			statements: [
				`insert into private.circle_members (id, person_id, role, name, email, phone, reach_note)
				values (${quote(madeUp(serial))}, ${quote(person)}, ${quote(chance(0.5) ? 'helper' : 'manager')}, '${WORDS}', '${WORDS}@example.org', '07700 900 999', '${WORDS}')`,
				`insert into private.circle_invitations (id, person_id, role, name, email, token_hash, invited_by, expires_at)
				values (${quote(madeUp(serial, 1))}, ${quote(person)}, 'helper', '${WORDS}', '${WORDS}@example.org', sha256('${serial}'), ${quote(memberOf(facts, person))}, private.clock() + interval '7 days')`
			],
			ids: { member: madeUp(serial), circleInvitation: madeUp(serial, 1) },
			mayKnow: any(
				ofCircle(facts, person, 'self', 'proven', 'unproven'),
				coordinatorOf(facts, ...holding(facts, person))
			)
		};
	},
	"a volunteer's check": (facts, { pick, serial }) => {
		const acceptance = pick(facts.world.acceptances);
		const lead = pick(facts.accounts.filter((one) => one !== acceptance.account));
		return {
			kind: "a volunteer's check",
			rule: 'R1',
			person: null,
			statements: [
				`insert into public.checks (id, organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by)
				values (${quote(madeUp(serial))}, ${quote(acceptance.organisation)}, ${quote(acceptance.account)}, 'basic', '2026-01-01',
					private.clock() - interval '2 years', private.clock() - interval '1 year', false, ${quote(lead)})`
			],
			ids: { volunteer: acceptance.account, account: acceptance.account, check: madeUp(serial) },
			mayKnow: any(coordinatorOf(facts, acceptance.organisation), only(acceptance.account))
		};
	},
	'a decision that waits on a second pair of eyes': (facts, { pick, serial }) => {
		const waiting = facts.world.acceptances.filter((one) => one.state === 'applied');
		if (waiting.length === 0) return null;
		const { organisation, account } = pick(waiting);
		const by = facts.leads.find(
			(one) =>
				one.organisation === organisation && one.role === 'coordinator' && one.account !== account
		)?.account;
		if (!by) return null;
		const id = madeUp(serial);
		return {
			kind: 'a decision that waits on a second pair of eyes',
			rule: 'R1',
			person: null,
			words: WORDS,
			statements: [
				`insert into private.second_eyes (organisation_id, set_by) values (${quote(organisation)}, ${quote(by)}) on conflict do nothing`,
				`insert into private.proposals (id, organisation_id, volunteer_id, decision, from_state, reason, proposed_by)
				values (${quote(id)}, ${quote(organisation)}, ${quote(account)}, ${quote(pick(['accepted', 'declined']))}, 'applied', '${WORDS}', ${quote(by)})`
			],
			ids: { volunteer: account, account },
			plain: { p_proposal: quote(id) },
			// the applicant: that somebody else looks at it too, and since when
			mayKnow: any(only(account), coordinatorOf(facts, organisation), (other) =>
				rolesOf(facts, other, 'administrator').includes(organisation)
			)
		};
	},
	'why somebody stands as they do': (facts, { pick }) => {
		const acceptance = pick(facts.world.acceptances);
		return {
			kind: 'why somebody stands as they do',
			rule: 'C11',
			person: null,
			words: WORDS,
			statements: [
				`update public.acceptances set reason = '${WORDS}' where organisation_id = ${quote(acceptance.organisation)} and volunteer_id = ${quote(acceptance.account)}`,
				`update private.acceptance_events set reason = '${WORDS}' where organisation_id = ${quote(acceptance.organisation)} and volunteer_id = ${quote(acceptance.account)}`
			],
			ids: { volunteer: acceptance.account, account: acceptance.account },
			// not the volunteer, not the other organisations: that it is so, never why; a version may move
			mayKnow: any(coordinatorOf(facts, acceptance.organisation), only(acceptance.account))
		};
	},
	'an application elsewhere': (facts, { pick }) => {
		const account = pick(facts.world.acceptances).account;
		const free = facts.world.organisations.filter(
			({ id }) =>
				!facts.world.acceptances.some((one) => one.account === account && one.organisation === id)
		);
		if (free.length === 0) return null;
		const organisation = pick(free).id;
		return {
			kind: 'an application elsewhere',
			rule: 'R1',
			person: null,
			statements: [
				`insert into public.acceptances (organisation_id, volunteer_id, state) values (${quote(organisation)}, ${quote(account)}, 'applied')`
			],
			ids: { volunteer: account, account },
			mayKnow: any(coordinatorOf(facts, organisation), only(account))
		};
	},
	"a volunteer's own words": (facts, { pick }) => {
		const account = volunteerOf(facts, pick);
		return {
			kind: "a volunteer's own words",
			rule: 'R1',
			person: null,
			words: WORDS,
			statements: [
				`update public.volunteers set about = '${WORDS}', weekly_minutes = 77 where account_id = ${quote(account)}`,
				`update public.accounts set phone = '07700 900 998' where id = ${quote(account)}`
			],
			ids: { volunteer: account, account },
			mayKnow: any(
				only(account),
				coordinatorOf(facts, ...organisationsOf(facts, account)),
				(other) => rolesOf(facts, other, 'safeguarding_lead', 'administrator').length > 0
			)
		};
	},
	'a mail to somebody': (facts, { pick, serial }) => {
		const person = pick(facts.world.people);
		const organisation = pick(facts.world.organisations).id;
		const account = pick(facts.accounts);
		return {
			kind: 'a mail to somebody',
			rule: 'R6',
			person,
			words: WORDS,
			statements: [
				`insert into private.outbox (id, template, to_account, organisation_id, person_id, params, state)
				values (${quote(madeUp(serial))}, 'offer-settled', ${quote(account)}, ${quote(organisation)}, ${quote(person)}, '{"link": "/${WORDS}"}', ${quote(pick(['queued', 'sent', 'unknown', 'failed']))})`
			],
			ids: { mail: madeUp(serial) },
			mayKnow: any(only(account), (other) =>
				rolesOf(facts, other, 'coordinator', 'group_lead', 'administrator').includes(organisation)
			)
		};
	},
	'a draft not sent': (facts, { pick, serial }) => {
		const account = pick(facts.accounts);
		const organisation = pick(facts.world.organisations).id;
		return {
			kind: 'a draft not sent',
			rule: 'C14',
			person: null,
			words: WORDS,
			statements: [
				`insert into private.drafts (id, browser_hash, answers, organisation_id, email, mode)
				select ${quote(madeUp(serial))}, sha256('${serial}'), '{"about": {"words": "${WORDS}"}}', ${quote(organisation)}, u.email, 'open'
				from auth.users u where u.id = ${quote(account)}`
			],
			ids: { draft: madeUp(serial) },
			mayKnow: only(account)
		};
	},
	'what capacity was recorded': (facts, { pick, chance }) => {
		const person = pick(facts.world.people);
		const lacking = chance(0.6);
		const organisation = holding(facts, person)[0] ?? pick(facts.world.organisations).id;
		const after: World = {
			...facts.world,
			capacity: [...facts.world.capacity, { person, lacking, at: facts.at - 500 }]
		};
		return {
			kind: 'what capacity was recorded',
			rule: 'C4',
			person,
			words: WORDS,
			statements: [
				`insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id, recorded_at)
				values (${quote(person)}, ${lacking}, '${WORDS}', ${quote(pick(facts.accounts))}, ${quote(organisation)}, private.clock() - interval '500 milliseconds')`
			],
			mayKnow: any(
				ofCircle(facts, person, 'self', 'proven', 'unproven'),
				coordinatorOf(facts, ...holding(facts, person), organisation),
				noticed(facts, after, person)
			)
		};
	},
	'why a visit ended': (facts, { pick }) => {
		if (facts.world.tasks.length === 0) return null;
		const task = pick(facts.world.tasks);
		return {
			kind: 'why a visit ended',
			rule: 'R1',
			person: task.person,
			words: WORDS,
			statements: [
				`insert into private.task_events (task_id, event, volunteer_id, reason)
				values (${quote(task.id)}, 'noted', ${quote(volunteerOf(facts, pick))}, '${WORDS}')`
			],
			ids: { task: task.id },
			mayKnow: coordinatorOf(facts, task.organisation)
		};
	},
	"a coordinator's decision about a conflict": (facts, { pick, serial }) => {
		const person = pick(facts.world.people);
		const account = pick(facts.accounts);
		const organisation = pick(facts.world.organisations).id;
		const after: World = {
			...facts.world,
			conflicts: [...facts.world.conflicts, { person, account, organisation }]
		};
		return {
			kind: "a coordinator's decision about a conflict",
			rule: 'C25, C26',
			person,
			words: WORDS,
			statements: [
				`insert into private.conflict_decisions (id, person_id, account_id, organisation_id, decided_by, why)
				values (${quote(madeUp(serial))}, ${quote(person)}, ${quote(account)}, ${quote(organisation)}, ${quote(pick(facts.accounts.filter((one) => one !== account)))}, '${WORDS}')`
			],
			mayKnow: any(only(account), coordinatorOf(facts, organisation), noticed(facts, after, person))
		};
	},
	"an organisation's own history": (facts, { pick }) => {
		const organisation = pick(facts.world.organisations).id;
		return {
			kind: "an organisation's own history",
			rule: 'R1',
			person: null,
			words: WORDS,
			statements: [
				`insert into private.organisation_events (organisation_id, event, words) values (${quote(organisation)}, 'details', '${WORDS}')`
			],
			mayKnow: (account) =>
				rolesOf(facts, account, 'administrator', 'group_lead').includes(organisation)
		};
	},
	'a complaint about data': (facts, { pick, chance, serial }) => {
		const organisation = pick(facts.world.organisations).id;
		const maker = chance(0.5) ? pick(facts.accounts) : null;
		return {
			kind: 'a complaint about data',
			rule: 'R1',
			person: null,
			words: WORDS,
			statements: [
				`insert into private.data_complaints (id, organisation_id, words, reach, made_by, acknowledge_by)
				values (${quote(madeUp(serial))}, ${quote(organisation)}, '${WORDS}', '${WORDS}', ${quote(maker)}, private.clock()::date + 30)`
			],
			mayKnow: any(only(maker), (account) =>
				rolesOf(facts, account, 'data_guardian').includes(organisation)
			)
		};
	},
	'a breach': (facts, { pick, serial }) => {
		const organisation = pick(facts.world.organisations).id;
		return {
			kind: 'a breach',
			rule: 'R1',
			person: null,
			words: WORDS,
			statements: [
				`insert into private.breaches (id, organisation_id, title, aware_at, happened, whose, risk, recorded_by)
				values (${quote(madeUp(serial))}, ${quote(organisation)}, '${WORDS}', private.clock(), '${WORDS}', '${WORDS}', 'high', ${quote(pick(facts.accounts))})`
			],
			mayKnow: (account) => rolesOf(facts, account, 'data_guardian').includes(organisation)
		};
	},
	'a request for what is held': (facts, { pick, chance, serial }) => {
		const person = pick(facts.world.people);
		const organisation = holding(facts, person)[0] ?? pick(facts.world.organisations).id;
		const asker = chance(0.5) ? pick(facts.accounts) : null;
		return {
			kind: 'a request for what is held',
			rule: 'C26',
			person,
			words: WORDS,
			statements: [
				`insert into private.subject_requests (id, organisation_id, kind, person_id, asked_by, asker_name, how, words, received_on, due_on)
				values (${quote(madeUp(serial))}, ${quote(organisation)}, (enum_range(null::public.subject_request_kind))[1], ${quote(person)}, ${quote(asker)},
					'${WORDS}', 'letter', '${WORDS}', private.clock()::date, private.clock()::date + 20)`
			],
			mayKnow: any(only(asker), ofCircle(facts, person, 'self', 'proven'), (account) =>
				rolesOf(facts, account, 'data_guardian').includes(organisation)
			)
		};
	},
	'an unusual reading': (facts, { pick, serial }) => {
		const organisation = pick(facts.world.organisations).id;
		const person = pick(facts.world.people);
		return {
			kind: 'an unusual reading',
			rule: 'C23, C26',
			person,
			statements: [
				`insert into private.unusual_readings (id, organisation_id, reader_id, person_id, rule, bucket, at)
				values (${quote(madeUp(serial))}, ${quote(organisation)}, ${quote(pick(facts.accounts))}, ${quote(person)}, 'no_task', private.clock(), private.clock())`
			],
			mayKnow: (account) => rolesOf(facts, account, 'data_guardian').includes(organisation)
		};
	},
	'a death, to somebody with no part in it': (facts, { pick, serial }) => {
		const living = facts.world.people.filter(
			(one) => !facts.world.deaths.some((death) => death.person === one && !death.undone)
		);
		const person = pick(living);
		const after: World = {
			...facts.world,
			deaths: [...facts.world.deaths, { person, recordedAt: facts.at, undone: false }]
		};
		return {
			kind: 'a death, to somebody with no part in it',
			rule: 'C14, C21',
			person,
			statements: [
				`insert into private.deaths (id, person_id, recorded_by, recorded_as) values (${quote(madeUp(serial))}, ${quote(person)}, ${quote(pick(facts.accounts))}, 'coordinator')`
			],
			mayKnow: any(
				ofCircle(facts, person, 'self', 'proven', 'unproven', 'helper'),
				coordinatorOf(facts, ...holding(facts, person)),
				(account) => askedFor(facts, account, person),
				noticed(facts, after, person)
			)
		};
	}
};

// ---- Asking -------------------------------------------------------------------------------------------
/** What can be asked of a database: every table that is readable, and every function that reads. */
export interface Asked {
	tables: string[];
	reads: Exposed[];
	writes: Exposed[];
}

/** Tables of what anybody may know, which nothing hidden touches: too long to compare each time. */
const CATALOGUE = [
	'public.areas',
	'public.sectors',
	'public.task_kinds',
	'public.training_modules',
	'public.place_names'
];
const READS = /_(page|stamp|card)$|^(my_circles|viewer)$|^export_/;

export async function askable(sql: Sql): Promise<Asked> {
	const exposed = (await functions(sql)).filter(
		(f) => f.schema === 'public' && (f.anon || f.signedIn) && FUNCTIONS[f.key] !== undefined
	);
	return {
		tables: Object.entries(TABLES).flatMap(([name, decision]) =>
			decision === 'nobody' || CATALOGUE.includes(name)
				? []
				: [
						`select string_agg(to_jsonb(t)::text, E'\\n') from (select ${decision.columns.map((column) => `"${column}"`).join(', ')} from ${name}) as t`
					]
		),
		reads: exposed.filter(({ name }) => READS.test(name)),
		writes: exposed.filter(({ name }) => !READS.test(name))
	};
}

/** Ways to ask for a list: searched, sorted, turned over. */
const LISTS: Record<string, readonly Record<string, string>[]> = {
	'public.requests_page': [
		{},
		{ p_search: `'${WORDS}'` },
		{ p_sort: "'asker'" },
		{ p_state: "'closed'", p_sort: "'submitted'" }
	],
	'public.volunteers_page': [{}, { p_search: `'${WORDS}'` }, { p_state: "'away'" }],
	'public.sharing_page': [{}, { p_only: "'address'" }],
	'public.concerns_page': [{}, { p_closed: 'true' }],
	'public.incidents_page': [{}, { p_closed: 'true' }, { p_search: `'${WORDS}'` }]
};

type Candidates = Record<string, readonly (string | undefined)[]>;

/** Ids with which a viewer asks: the hidden thing’s person’s, and their own. */
function candidates(facts: Facts, hidden: Hidden, viewer: string | null): Candidates {
	const { world } = facts;
	const { person } = hidden;
	const of = <T extends { id: string; person: string }>(rows: readonly T[], few: number) => {
		const about = rows.filter((one) => one.person === person).map(({ id }) => id);
		return about.slice(0, few);
	};
	const own = world.circle.find((one) => one.account === viewer && !one.ended)?.person;
	const mine = [
		...world.matches.filter((one) => one.account === viewer),
		...facts.offers.filter((one) => one.account === viewer)
	];
	const about = mine.filter((one) => one.person === person);
	const offers = facts.offers.filter((one) => one.account === viewer);
	const extra = hidden.ids ?? {};
	const volunteer = extra.volunteer ?? world.matches.find((one) => one.person === person)?.account;
	const list = (...ids: (string | undefined | null)[]) => [
		...new Set(ids.filter((id): id is string => typeof id === 'string'))
	];
	return {
		person: list(person, extra.person, own),
		request: list(extra.request, ...of(world.requests, 2)),
		task: list(
			extra.task,
			about[0]?.task,
			about.at(-1)?.task,
			...of(world.tasks, 2),
			mine[0]?.task
		),
		match: list(...of(world.matches, 1)),
		offer: list(
			...offers
				.filter((one) => one.person === person)
				.map(({ id }) => id)
				.slice(0, 2),
			extra.offer,
			offers[0]?.id
		),
		permit: list(extra.permit, ...of(world.permits, 2)),
		member: list(extra.member, ...of(world.circle, 1)),
		volunteer: list(volunteer),
		account: list(extra.account ?? volunteer),
		reader: list(extra.reader),
		...Object.fromEntries(
			[
				'question',
				'concern',
				'report',
				'note',
				'visit',
				'draft',
				'check',
				'feedback',
				'mail',
				'circleInvitation'
			]
				.filter((name) => extra[name])
				.map((name) => [name, [extra[name]]])
		)
	};
}

const NOTHING = 'fade0000-0000-4000-8000-ffffffffffff';
const KEY = 'fade0000-0000-4000-8000-eeeeeeeeeeee';

/** Everything that one viewer asks, in both worlds. */
export function callsOf(
	asked: Asked,
	facts: Facts,
	hidden: Hidden,
	viewer: string | null,
	dice: Dice,
	few: number
): string[] {
	const ids = candidates(facts, hidden, viewer);
	const organisations = [
		...new Set([
			...facts.leads.filter((one) => one.account === viewer).map((one) => one.organisation),
			...(hidden.person ? holding(facts, hidden.person).slice(0, 1) : [])
		])
	];
	const calls: string[] = [];
	const add = (f: Exposed, plain: Record<string, string>, turn: number) => {
		const decision = FUNCTIONS[f.key];
		const fresh: Record<string, string> = f.arguments.some(({ name }) => name === 'p_once')
			? { p_once: `'${KEY}'` }
			: {};
		const needs = f.arguments.some(({ name }) => name === 'p_organisation');
		const places = needs
			? organisations.length > 0
				? organisations
				: [facts.world.organisations[0]!.id]
			: [null];
		for (const organisation of places) {
			calls.push(
				callOf(f, decision, {
					organisation,
					fill: (id) => {
						const known = ids[id] ?? [];
						return id === 'email'
							? 'nobody-at-all@example.org'
							: (known[turn % known.length] ?? NOTHING);
					},
					plain: { ...fresh, ...hidden.plain, ...plain }
				})
			);
		}
	};
	for (const f of asked.reads) {
		const turns = Math.max(1, ...hiddenIds(f).map((id) => ids[id]?.length ?? 1));
		for (let turn = 0; turn < turns; turn++) {
			for (const plain of turn === 0 ? (LISTS[f.key] ?? [{}]) : [{}]) add(f, plain, turn);
		}
	}
	const all = [...new Set([...asked.tables, ...calls])];
	if (few < all.length) {
		// a few of everything each time: over a thousand pairs everything is asked about every kind of thing
		for (let i = 0; i < few; i++) {
			const j = i + Math.floor(dice.next() * (all.length - i));
			[all[i], all[j]] = [all[j]!, all[i]!];
		}
		all.length = few;
	}
	calls.length = 0;
	for (let i = 0; i < few / 6 && asked.writes.length > 0; i++) add(dice.pick(asked.writes), {}, 0);
	return [...new Set([...all, ...calls])];
}

const RUN = `
do $mirror$
declare
	v_call text;
	v_out jsonb := '[]';
	v_text text;
	v_error text;
	v_full boolean := current_setting('mirror.full')::boolean;
begin
	for v_call in select jsonb_array_elements_text(current_setting('mirror.calls')::jsonb) loop
		v_text := null;
		begin
			execute v_call into v_text;
			raise exception using errcode = 'ZZ999';
		exception
			when sqlstate 'ZZ999' then null;
			when others then
				get stacked diagnostics v_error = message_text;
				v_text := concat_ws(' / ', sqlstate, v_error);
				get stacked diagnostics v_error = pg_exception_detail;
				v_text := concat_ws(' / ', v_text, v_error);
				get stacked diagnostics v_error = pg_exception_hint;
				v_text := concat_ws(' / ', v_text, v_error);
		end;
		-- what a form has just made has an id that never was before
		if v_call like '%p_once =>%' then
			v_text := regexp_replace(v_text, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'ID', 'g');
		end if;
			v_out := v_out || to_jsonb(coalesce(case when v_full then v_text else md5(v_text) end, ''));
	end loop;
	perform set_config('mirror.out', v_out::text, true);
end $mirror$`;

/** One connection of the superuser’s, in which a world stands and is asked as somebody. */
export class Mirror {
	readonly #sql: TransactionSql;
	readonly #sessions: Map<string, string>;
	constructor(sql: TransactionSql, sessions: Map<string, string>) {
		this.#sql = sql;
		this.#sessions = sessions;
	}

	/** Runs statements as somebody, as PostgREST would, each rolled back; a mark of each answer, or all of it. */
	async ask(
		viewer: string | null,
		calls: readonly string[],
		full = false,
		run = RUN
	): Promise<string[]> {
		const sql = this.#sql;
		const role = viewer === null ? 'anon' : 'authenticated';
		const claims =
			viewer === null
				? { role }
				: { role, sub: viewer, session_id: this.#sessions.get(viewer), aud: role, aal: 'aal1' };
		await sql`
			select set_config('mirror.calls', ${JSON.stringify(calls)}, true), set_config('mirror.full', ${String(full)}, true),
				set_config('request.jwt.claims', ${JSON.stringify(claims)}, true),
				set_config('request.method', 'POST', true), set_config('request.headers', '{}', true),
				set_config('role', ${role}, true)`;
		await sql.unsafe(run);
		const [row] =
			await sql`select current_setting('mirror.out') as out, set_config('role', 'none', true)`;
		return JSON.parse(String(row?.out)) as string[];
	}

	/** The same world with something hidden in it, for as long as `work` takes. */
	async with<T>(statements: readonly string[], work: () => Promise<T>): Promise<T> {
		const sql = this.#sql;
		await sql.unsafe('savepoint hidden');
		try {
			// as rows that were always there: what a statement would set off is another difference
			await sql.unsafe(
				`set local session_replication_role = replica; ${statements.join('; ')}; set local session_replication_role = origin`
			);
			return await work();
		} finally {
			await sql.unsafe('rollback to savepoint hidden; release savepoint hidden');
		}
	}
}

/** Tasks get their instants from a trigger, which sleeps here. */
const instants = (statement: string) =>
	/insert into public\.tasks/.test(statement)
		? `${statement
				.replace('minutes', 'starts_at, ends_at, minutes')
				.replace(
					/'10:00', '12:00', /,
					"'10:00', '12:00', (private.clock()::date + 2 + time '10:00') at time zone 'Europe/London', (private.clock()::date + 2 + time '12:00') at time zone 'Europe/London', "
				)}`
		: statement;

/** One pair of worlds: what is hidden, and who looked at both. */
export interface Difference {
	serial: number;
	kind: string;
	rule: string;
	viewer: string | null;
	call: string;
	without: string;
	with: string;
}

export interface Pairs {
	differences: Difference[];
	pairs: number;
	looks: number;
	answers: number;
	/** Pairs of each kind. */
	kinds: Map<string, number>;
}

export interface Judging {
	facts: Facts;
	asked: Asked;
	makers: Record<string, Maker>;
	/** Which of the makers’ kinds, in turn, from a number. */
	serials: readonly number[];
	viewers: number;
	/** How many of all that can be asked each asks. */
	few: number;
	/** Answers known of the world without anything added, by viewer and call. */
	known?: Map<string, string>;
}

/** What is hidden in the pair of a number: of the makers’ kinds in turn, everything else by chance. */
export function hiddenOf(
	facts: Facts,
	makers: Makers,
	serial: number
): { hidden: Hidden; dice: Dice } | null {
	const next = random(serial * 2_654_435_761 + 17);
	const dice: Dice = {
		...{ serial, next },
		pick: (from) => from[Math.floor(next() * from.length)] as never,
		chance: (share) => next() < share
	};
	const names = Object.keys(makers);
	for (let i = 0; i < names.length; i++) {
		const hidden = makers[names[(serial + i) % names.length]!]!(facts, dice);
		if (hidden) return { hidden: { ...hidden, statements: hidden.statements.map(instants) }, dice };
	}
	return null;
}

/** Compares pairs of worlds: the one that stands, and it with something hidden. */
export async function judgePairs(mirror: Mirror, judging: Judging): Promise<Pairs> {
	const { facts, asked, makers } = judging;
	const known = judging.known ?? new Map<string, string>();
	const result: Pairs = { differences: [], pairs: 0, looks: 0, answers: 0, kinds: new Map() };
	for (const serial of judging.serials) {
		const { hidden, dice } = hiddenOf(facts, makers, serial) ?? {};
		if (!hidden || !dice) continue;
		const made = hidden;
		const viewers = viewersOf(facts, made, dice, judging.viewers);
		if (viewers.length === 0) continue;
		result.pairs++;
		result.kinds.set(made.kind, (result.kinds.get(made.kind) ?? 0) + 1);
		const looks = viewers.map((viewer) => ({
			viewer,
			calls: callsOf(asked, facts, made, viewer, dice, judging.few)
		}));
		for (const { viewer, calls } of looks) {
			const unknown = calls.filter((call) => !known.has(`${viewer} ${call}`));
			const answers = await mirror.ask(viewer, unknown);
			unknown.forEach((call, i) => known.set(`${viewer} ${call}`, answers[i] ?? ''));
		}
		await mirror.with(made.statements, async () => {
			for (const { viewer, calls } of looks) {
				const answers = await mirror.ask(viewer, calls);
				result.looks++;
				result.answers += calls.length;
				for (const [i, call] of calls.entries()) {
					if (answers[i] === known.get(`${viewer} ${call}`)) continue;
					const [seen] = await mirror.ask(viewer, [call], true);
					result.differences.push({
						...{ serial, kind: made.kind, rule: made.rule, viewer, call },
						with: seen ?? '',
						without: ''
					});
				}
			}
		});
		for (const one of result.differences) {
			if (one.serial === serial)
				one.without = (await mirror.ask(one.viewer, [one.call], true))[0] ?? '';
		}
	}
	return result;
}

/** Who looks: those near it who may not know, then anybody else who may not. */
function viewersOf(facts: Facts, hidden: Hidden, dice: Dice, few: number): (string | null)[] {
	const { person } = hidden;
	const places = new Set(person ? holding(facts, person) : []);
	const near = new Set<string>();
	for (const one of facts.world.circle)
		if (one.person === person && one.account) near.add(one.account);
	for (const one of facts.offers) if (one.person === person) near.add(one.account);
	for (const one of facts.world.matches) if (one.person === person) near.add(one.account);
	for (const one of facts.leads) near.add(one.account);
	for (const one of facts.world.acceptances)
		if (places.has(one.organisation)) near.add(one.account);
	if (hidden.ids?.volunteer) near.add(hidden.ids.volunteer);
	const accounts = new Set(facts.accounts);
	const mayNot = (from: Iterable<string>) =>
		[...from].filter((one) => accounts.has(one) && !hidden.mayKnow(one));
	const close = mayNot(near);
	const all = mayNot(facts.accounts);
	const chosen = new Set<string | null>();
	for (let i = 0; i < few * 3 && chosen.size < few; i++) {
		const from = close.length > 0 && dice.chance(0.75) ? close : all;
		if (from.length === 0 || dice.chance(0.04)) chosen.add(null);
		else chosen.add(dice.pick(from));
	}
	return [...chosen];
}

/** How a difference reads in a failure: which pair, who, what they asked, and where the answers part. */
export function worded({
	serial,
	kind,
	rule,
	viewer,
	call,
	without,
	with: seen
}: Difference): string {
	let at = 0;
	while (at < without.length && without[at] === seen[at]) at++;
	const from = Math.max(0, at - 60);
	const part = (text: string) => text.slice(from, at + 120);
	return `pair ${serial}, ${kind} (${rule}): ${viewer ?? 'nobody'} asks ${call.slice(0, 200)}: …${part(without)}… / …${part(seen)}…`;
}

/** Holds the clock of a test’s database still: two worlds at one instant. */
export async function stopClock(sql: Sql | ISql, at: Date): Promise<void> {
	await sql.unsafe(`create or replace function private.clock() returns timestamptz
		language sql stable security definer set search_path = ''
		as 'select timestamptz ''${at.toISOString()}'''`);
}

/** A session for every account, so that anybody can look. */
export async function sessionsFor(sql: ISql): Promise<Map<string, string>> {
	const rows = await sql<{ id: string; user: string }[]>`
		with made as (
			insert into auth.sessions (id, user_id, created_at, updated_at, aal)
			select md5('mirror ' || u.id)::uuid, u.id, private.clock(), private.clock(), 'aal1' from auth.users u
			on conflict (id) do update set aal = 'aal1'
			returning id, user_id
		) select id, user_id as user from made`;
	return new Map(rows.map(({ id, user }) => [user, id]));
}
