import type { Sql } from 'postgres';
import { denied, mayRead } from '../model/model.ts';
import type { Scope } from '../model/world.ts';
import { organisationId } from '../../supabase/seed/world.ts';
import { coordinatedBy, partIn, rolesOf, scopesOpen, type Facts } from './facts.ts';

/**
 * Every private field of every seeded person holds a word that is nowhere else. Whoever finds one where
 * the model of consent, or a clause named here, does not put it has found a leak.
 */

type Row = Record<string, unknown>;
/** What is known of the world that a rule needs and the model leaves out. */
export interface Known extends Facts {
	askers: { person: string; organisation: string; member: string; request: string }[];
	givers: Set<string>;
	raisers: { organisation: string; account: string }[];
	disclosed: { person: string; reader: string }[];
	/** Who has opened whose records in an emergency, and has them open now (C22). */
	glasses: { person: string; reader: string }[];
	/** Who asked about data, of which organisation, about whom, and which guardian has it. */
	aboutData: {
		organisation: string;
		person: string | null;
		asker: string | null;
		taker: string | null;
	}[];
	/** Which organisation vetted a group. */
	vetted: { group: string; by: string }[];
	/** Volunteers who are buddies, both having said yes. */
	buddies: { one: string; other: string }[];
	/** Circles of volunteers: whose they are, who brings them together, who is of them. */
	peerCircles: {
		id: string;
		organisation: string;
		facilitator: string | null;
		members: string[];
	}[];
	emails: Map<string, string>;
}
/** Whether somebody may be told; `part` says which word of a name. */
type Rule = (row: Row, viewer: string | null, known: Known, part: string) => boolean;
export interface Field {
	/** By which clause it is whose. */
	clause: string;
	may: Rule;
	/** Why nobody comes across it, where that is so. */
	unseen?: string;
	/** The seed has none: whoever adds a row there takes this away. */
	unseeded?: true;
	/** Each word of it stands alone: a first name may be known where the rest is not. */
	name?: true;
	email?: true;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const person = (row: Row) => text(row.person_id);
const organisation = (row: Row) => text(row.organisation_id);

/** Who may act for a person as a coordinator of an organisation: of no circle of theirs, and not denied (C7, C25). */
export function arranges(
	known: Known,
	viewer: string | null,
	place: string,
	about: string | null
): boolean {
	if (viewer === null || !coordinatedBy(known, viewer).includes(place)) return false;
	if (known.world.acceptances.some((a) => a.account === viewer && a.state === 'suspended'))
		return false;
	if (about === null) return true;
	const circle = partIn(known, viewer, about) !== null;
	const decided = known.world.conflicts.some(
		(c) => c.account === viewer && c.person === about && c.organisation === place
	);
	return (!circle || decided) && !denied(known.world, about, viewer, 'summary', known.at);
}
/** … of any organisation with a request of theirs. */
const arrangesFor = (known: Known, viewer: string | null, about: string) =>
	coordinatedBy(known, viewer).some(
		(place) =>
			known.world.requests.some((r) => r.person === about && r.organisation === place) &&
			arranges(known, viewer, place, about)
	);
const family = (known: Known, viewer: string | null, about: string, ...parts: string[]) =>
	parts.includes(partIn(known, viewer, about) ?? '');
const ofTask = (known: Known, row: Row) => known.world.tasks.find((t) => t.id === row.task_id);
const coordinatorScopes = (known: Known, viewer: string | null, about: string): Set<Scope> => {
	const open = new Set<Scope>();
	if (viewer === null) return open;
	for (const { id } of known.world.organisations) {
		const question = { reader: viewer, capacity: 'coordinator', person: about } as const;
		mayRead(known.world, { ...question, organisation: id, task: null, at: known.at })?.forEach(
			(scope) => open.add(scope)
		);
	}
	return open;
};

/** A detail or an address: by consent alone; whoever typed it keeps what they typed (C18). */
const byScope =
	(scopeOf: (row: Row) => Scope): Rule =>
	(row, viewer, known) => {
		if (known.glasses.some((g) => g.person === person(row) && g.reader === viewer)) return true;
		const open = scopesOpen(known, viewer, person(row));
		const author = known.world.circle.find((c) => c.id === row.entered_by)?.account;
		const part = partIn(known, viewer, person(row));
		if (part === 'unproven' || (part === 'proven' && !open.has(scopeOf(row))))
			return author === viewer;
		return open.has(scopeOf(row));
	};

/** Somebody of a circle: their name and how to reach them. */
const ofMember =
	(what: 'name' | 'reach' | 'basis'): Rule =>
	(row, viewer, known, part) => {
		if (viewer !== null && row.account_id === viewer) return true;
		const about = person(row);
		// whoever asked a helper in, by first name
		if (what === 'name' && part === 'first' && family(known, viewer, about, 'helper'))
			return (
				known.world.circle.some((c) => c.account === viewer && c.person === about) &&
				row.role !== 'helper'
			);
		if (family(known, viewer, about, 'self', 'proven')) return true;
		// who else acts is known to everybody who acts (C8)
		if (what !== 'reach' && family(known, viewer, about, 'unproven')) return true;
		const asked = known.askers.some(
			(a) => a.member === row.id && arranges(known, viewer, a.organisation, about)
		);
		if (asked) return true;
		if (!arrangesFor(known, viewer, about)) return false;
		// whose authority a coordinator has to see, and who gave which yes (C1, C3)
		if (what !== 'reach' && (row.role === 'manager' || known.givers.has(text(row.id)))) return true;
		const open = coordinatorScopes(known, viewer, about);
		if (row.role === 'self') return open.has(what === 'reach' ? 'contact' : 'name');
		return open.has('circle');
	};

/** How people who do something together know each other’s names. */
const knows = (
	known: Known,
	viewer: string | null,
	whose: string,
	what: 'name' | 'reach',
	part = 'first'
): boolean => {
	if (viewer === null) return false;
	if (viewer === whose) return true;
	const { world } = known;
	const places = (account: string, ...roles: string[]) => rolesOf(known, account, ...roles);
	const theirs = new Set([
		...world.acceptances.filter((a) => a.account === whose).map((a) => a.organisation),
		...world.roles.filter((r) => r.account === whose).map((r) => r.organisation)
	]);
	const staff = [
		'coordinator',
		'group_lead',
		'administrator',
		'safeguarding_lead',
		'data_guardian'
	];
	if (places(viewer, ...staff).some((place) => theirs.has(place))) return true;
	const leads = places(viewer, 'safeguarding_lead');
	if (known.raisers.some((r) => r.account === whose && leads.includes(r.organisation))) return true;
	// who asks about data is known to the guardians asked, and the guardian who has it to those who asked
	const guarded = places(viewer, 'data_guardian');
	const asks = known.aboutData.some(
		(r) =>
			(r.asker === whose && guarded.includes(r.organisation)) ||
			(what === 'name' &&
				r.taker === whose &&
				(r.asker === viewer ||
					(r.person !== null && family(known, viewer, r.person, 'self', 'proven'))))
	);
	if (asks) return true;
	for (const { person: about } of world.circle.filter((c) => c.account === whose)) {
		if (arrangesFor(known, viewer, about)) return true;
		if (family(known, viewer, about, 'self', 'proven', 'unproven')) return true;
	}
	if (what === 'reach') return false;
	// who leads a group is known to whoever vetted it
	const led = places(whose, 'group_lead');
	const desks = coordinatedBy(known, viewer);
	if (known.vetted.some((v) => led.includes(v.group) && desks.includes(v.by))) return true;
	// whom a volunteer asks
	const mine = world.acceptances.filter((a) => a.account === viewer).map((a) => a.organisation);
	if (places(whose, 'coordinator', 'group_lead').some((place) => mine.includes(place))) return true;
	// volunteers among themselves, by first name: buddies, who is of one circle, who brings one together
	const together =
		known.buddies.some(
			(b) => [b.one, b.other].includes(viewer) && [b.one, b.other].includes(whose)
		) ||
		known.peerCircles.some(
			(c) =>
				(c.facilitator === whose && mine.includes(c.organisation)) ||
				(c.members.includes(whose) && (c.members.includes(viewer) || c.facilitator === viewer))
		);
	if (together && part === 'first') return true;
	for (const { person: about } of world.circle.filter((c) => c.account === viewer && !c.ended)) {
		const part_ = partIn(known, viewer, about);
		const comes = world.matches.some((m) => m.account === whose && m.person === about);
		// a helper sees who comes by first name (C18)
		if (part_ === 'helper') {
			if (comes && part === 'first') return true;
			continue;
		}
		const held = world.requests.filter((r) => r.person === about).map((r) => r.organisation);
		if (comes || places(whose, 'coordinator', 'group_lead').some((place) => held.includes(place)))
			return true;
		if (known.disclosed.some((d) => d.person === about && d.reader === whose)) return true;
	}
	return false;
};

const leadsOnly: Rule = (row, viewer, known) =>
	rolesOf(known, viewer, 'safeguarding_lead').includes(organisation(row));
const coordinators: Rule = (row, viewer, known) =>
	arranges(known, viewer, organisation(row), text(row.person_id) || null);
const administrators: Rule = (row, viewer, known) =>
	rolesOf(known, viewer, 'administrator', 'group_lead').includes(organisation(row));
const guardians: Rule = (row, viewer, known) =>
	rolesOf(known, viewer, 'data_guardian').includes(organisation(row));
const nobody: Rule = () => false;
const UNSEEDED = { unseeded: true } as const;

/** A peer circle is its organisation's volunteers' and coordinators'. Of a day off, through its circle. */
const ofCircle: Rule = (row, viewer, known) => {
	const where =
		organisation(row) ||
		known.peerCircles.find(({ id }) => id === row.circle_id)?.organisation ||
		'';
	return (
		coordinatedBy(known, viewer).includes(where) ||
		known.world.acceptances.some((a) => a.account === viewer && a.organisation === where)
	);
};

export const FIELDS: Record<string, Field> = {
	'private.details.content': { clause: 'C16 to C19', may: byScope((row) => row.scope as Scope) },
	'private.addresses.lines': { clause: 'C16 to C19', may: byScope(() => 'address') },
	'private.circle_members.name': { clause: 'C17, C18', may: ofMember('name'), name: true },
	'private.circle_members.email': { clause: 'C17, C18', may: ofMember('reach'), email: true },
	'private.circle_members.phone': { clause: 'C17, C18', may: ofMember('reach') },
	'private.circle_members.reach_note': { clause: 'C17, C18', may: ofMember('reach') },
	'private.circle_members.relation': { clause: 'C17, C18', may: ofMember('basis') },
	'private.circle_members.basis_paper': { clause: 'C3, C18', may: ofMember('basis') },
	'private.circle_invitations.name': {
		clause: 'C18',
		name: true,
		may: (row, viewer, known) => family(known, viewer, person(row), 'self', 'proven', 'unproven')
	},
	'private.circle_invitations.email': {
		clause: 'C18',
		email: true,
		may: (row, viewer, known) => family(known, viewer, person(row), 'self', 'proven', 'unproven')
	},
	'private.circle_notes.words': {
		clause: 'C17, C18',
		may: (row, viewer, known, part) =>
			coordinators(row, viewer, known, part) ||
			family(known, viewer, person(row), 'self', 'proven', 'unproven')
	},
	'private.questions.words': {
		clause: 'C17',
		may: (row, viewer, known) => {
			const request = known.world.requests.find((r) => r.id === row.request_id);
			return (
				!!request &&
				(arranges(known, viewer, request.organisation, request.person) ||
					family(known, viewer, request.person, 'self', 'proven', 'unproven'))
			);
		}
	},
	'private.questions.answer': {
		clause: 'C17',
		may: (row, viewer, known, part) =>
			FIELDS['private.questions.words']!.may(row, viewer, known, part)
	},
	'private.family_visits.who': {
		clause: 'C18',
		name: true,
		may: (row, viewer, known) =>
			family(known, viewer, person(row), 'self', 'proven', 'unproven', 'helper')
	},
	'private.family_visits.words': {
		clause: 'C18',
		may: (row, viewer, known) =>
			family(known, viewer, person(row), 'self', 'proven', 'unproven', 'helper')
	},
	'private.feedback.words': {
		clause: 'C26',
		may: (row, viewer, known) => {
			const task = ofTask(known, row);
			if (!task) return false;
			const came = known.world.matches.some((m) => m.task === task.id && m.account === viewer);
			return (
				arranges(known, viewer, task.organisation, task.person) ||
				family(known, viewer, task.person, 'self', 'proven', 'unproven') ||
				(row.pass_on === true && row.kind === 'thanks' && came)
			);
		}
	},
	'private.reflections.words': {
		clause: 'C17',
		// to whom they show it: the supervisor is a coordinator, and which of them is tried in care.test.ts
		may: (row, viewer, known) =>
			row.volunteer_id === viewer ||
			(row.shown !== 'me' && arranges(known, viewer, organisation(row), person(row)))
	},
	'private.hour_corrections.reason': {
		clause: 'C17',
		may: (row, viewer, known) =>
			row.volunteer_id === viewer || coordinatedBy(known, viewer).includes(organisation(row))
	},
	...Object.fromEntries(
		['purpose', 'words', 'reason', 'writer'].map((column) => [
			`private.volunteer_references.${column}`,
			{
				clause: 'the volunteer’s own',
				may: ((row, viewer, known) =>
					row.volunteer_id === viewer ||
					coordinatedBy(known, viewer).includes(organisation(row))) as Rule,
				...(column === 'reason' && UNSEEDED)
			}
		])
	),
	// how a buddy may be reached: whose it is, and from the second yes on the other of the two
	'private.buddies.newer_contact': {
		clause: 'the volunteers’ own',
		may: (row, viewer) =>
			row.newer_id === viewer ||
			(row.older_id === viewer && row.newer_yes_at !== null && row.older_yes_at !== null)
	},
	'private.buddies.older_contact': {
		clause: 'the volunteers’ own',
		may: (row, viewer) =>
			row.older_id === viewer ||
			(row.newer_id === viewer && row.newer_yes_at !== null && row.older_yes_at !== null)
	},
	'private.peer_circles.title': { clause: 'the organisation’s own', may: ofCircle },
	'private.peer_circles.description': { clause: 'the organisation’s own', may: ofCircle },
	'private.peer_circles.place': { clause: 'the organisation’s own', may: ofCircle },
	'private.peer_circle_days_off.note': { clause: 'the organisation’s own', may: ofCircle },
	'private.visit_notes.words': {
		clause: 'C17',
		may: (row, viewer, known) => {
			const task = ofTask(known, row);
			return (
				row.volunteer_id === viewer ||
				(!!task && arranges(known, viewer, task.organisation, task.person))
			);
		}
	},
	'private.task_events.reason': {
		clause: 'R1',
		may: (row, viewer, known) => {
			const task = ofTask(known, row);
			return !!task && arranges(known, viewer, task.organisation, task.person);
		}
	},
	'private.death_reports.words': { clause: 'C21', may: coordinators },
	'private.capacity_records.decision': {
		clause: 'C4',
		may: (row, viewer, known) =>
			arrangesFor(known, viewer, person(row)) ||
			family(known, viewer, person(row), 'self', 'proven')
	},
	'private.conflict_decisions.why': {
		clause: 'C25',
		unseen: 'For the record: no page and no function reads it.',
		may: (row, viewer, known) => coordinatedBy(known, viewer).includes(organisation(row))
	},
	'private.permits.wording': {
		clause: 'C1, C18',
		may: (row, viewer, known) =>
			family(known, viewer, person(row), 'self', 'proven') ||
			known.world.circle.some((c) => c.id === row.giver_member_id && c.account === viewer) ||
			arranges(known, viewer, organisation(row), person(row))
	},
	'private.permits.consulted': {
		clause: 'C1, C18',
		unseen:
			'Nobody proven acts for those for whom a best-interests decision was recorded in the seed.',
		may: (row, viewer, known, part) =>
			FIELDS['private.permits.wording']!.may(row, viewer, known, part)
	},
	'private.permits.why': {
		clause: 'C1, C18',
		unseen:
			'Nobody proven acts for those for whom a best-interests decision was recorded in the seed.',
		may: (row, viewer, known, part) =>
			FIELDS['private.permits.wording']!.may(row, viewer, known, part)
	},
	'private.concerns.raiser_words': { clause: 'C26', may: leadsOnly },
	'private.concerns.reach': { clause: 'C26', may: leadsOnly },
	...Object.fromEntries(
		['disagrees', 'why'].map((column) => [
			`private.disputes.${column}`,
			{
				clause: 'C8, C26',
				may: (row: Row, viewer: string, known: Known) =>
					coordinatedBy(known, viewer).includes(organisation(row))
			}
		])
	),
	...Object.fromEntries(
		['reason', 'unsafe_why'].map((column) => [
			`private.break_glasses.${column}`,
			{
				clause: 'C22, C26',
				may: (row: Row, viewer: string, known: Known) =>
					viewer === row.account_id ||
					rolesOf(known, viewer, 'data_guardian').includes(organisation(row))
			}
		])
	),
	'private.break_glass_reviews.words': {
		clause: 'C22, C26',
		// in the seed one organisation alone breaks the glass
		may: (row, viewer, known) =>
			rolesOf(known, viewer, 'data_guardian', 'safeguarding_lead').length > 0
	},
	...Object.fromEntries(
		['words', 'done', 'learnt', 'changes'].map((column) => [
			`private.incidents.${column}`,
			{
				clause: 'C7, C25',
				may: (row: Row, viewer: string | null, known: Known) =>
					viewer === row.written_by ||
					arranges(known, viewer, organisation(row), row.person_id === null ? null : person(row))
			}
		])
	),
	...Object.fromEntries(
		['learnt', 'changes'].map((column) => [
			`private.incident_closings.${column}`,
			{
				clause: 'C7, C25',
				may: (row: Row, viewer: string | null, known: Known) =>
					arranges(known, viewer, organisation(row), row.person_id === null ? null : person(row))
			}
		])
	),
	'private.concern_notes.words': {
		clause: 'C26',
		may: (row, viewer, known) =>
			rolesOf(known, viewer, 'safeguarding_lead').includes(text(row.concern_organisation))
	},
	'private.drafts.answers': {
		clause: 'C14',
		may: nobody,
		unseen: 'A draft opens with its browser’s secret or a code by mail, which no visitor here has.'
	},
	'private.drafts.email': {
		clause: 'C14',
		may: nobody,
		email: true,
		unseen: 'A draft opens with its browser’s secret or a code by mail, which no visitor here has.'
	},
	'private.applications.grief': {
		clause: 'R1',
		may: (row, viewer, known) =>
			row.volunteer_id === viewer || coordinatedBy(known, viewer).includes(organisation(row))
	},
	'private.referees.name': {
		clause: 'R1',
		may: (row, viewer, known) =>
			row.volunteer_id === viewer || coordinatedBy(known, viewer).includes(organisation(row))
	},
	'private.referees.relation': { clause: 'R1', may: coordinators },
	'private.referees.email': { clause: 'R1', may: coordinators, email: true },
	'private.referees.words': { clause: 'R2', may: coordinators },
	...Object.fromEntries(
		[
			'name',
			'wants',
			'serves',
			'rules',
			'lead_name',
			'email',
			'phone',
			'looked_at',
			'reason',
			'told'
		].map((column) => [
			`private.group_applications.${column}`,
			{ clause: 'R1', may: coordinators, ...(column === 'email' && { email: true as const }) }
		])
	),
	// what shows that somebody runs a page is for whoever decides, which no lead of a group does
	'private.directory_claims.shown': {
		clause: 'R1',
		may: (row, viewer, known) =>
			viewer === row.account_id || coordinatedBy(known, viewer).includes(organisationId('culver'))
	},
	'private.directory_claims.reason': {
		clause: 'R1',
		may: (row, viewer, known) =>
			viewer === row.account_id || coordinatedBy(known, viewer).includes(organisationId('culver')),
		...UNSEEDED
	},
	'private.directory_handovers.email': { clause: 'R1', may: () => false, email: true, ...UNSEEDED },
	// whom a group serves is for everybody; its other rules for its lead and whoever vetted it
	'private.groups.serves': { clause: 'R1', may: () => true },
	'private.groups.rules': {
		clause: 'R1',
		may: (row, viewer, known) =>
			[organisation(row), text(row.vetted_by)].some((place) =>
				coordinatedBy(known, viewer).includes(place)
			)
	},
	...Object.fromEntries(
		['looked_at', 'end_reason'].map((column) => [
			`private.groups.${column}`,
			{
				clause: 'R1',
				may: ((row, viewer, known) =>
					coordinatedBy(known, viewer).includes(text(row.vetted_by))) as typeof coordinators,
				...(column === 'end_reason' && UNSEEDED)
			}
		])
	),
	'private.acceptance_events.reason': {
		clause: 'C11',
		may: (row, viewer, known) => coordinatedBy(known, viewer).includes(organisation(row))
	},
	...Object.fromEntries(
		['reason', 'looked_at', 'told', 'answer'].map((column) => [
			`private.proposals.${column}`,
			{ clause: 'R1', may: coordinators, ...(column !== 'reason' && UNSEEDED) }
		])
	),
	'private.organisation_events.words': { clause: 'R1', may: administrators },
	'private.out_of_hours.email': { clause: 'R1', may: administrators, email: true },
	...Object.fromEntries(
		['title', 'happened', 'whose', 'regulator_why_not', 'people_why_not'].map((column) => [
			`private.breaches.${column}`,
			{ clause: 'R1', may: guardians, ...(column.endsWith('not') && UNSEEDED) }
		])
	),
	...Object.fromEntries(
		['words', 'reach', 'outcome', 'told_how'].map((column) => [
			`private.data_complaints.${column}`,
			{
				clause: 'R1',
				may: (row: Row, viewer: string | null, known: Known) =>
					guardians(row, viewer, known, '') || (viewer !== null && row.made_by === viewer),
				...(['outcome', 'told_how'].includes(column) && UNSEEDED)
			}
		])
	),
	...Object.fromEntries(
		['about_name', 'asker_name', 'reach', 'words', 'outcome', 'extension_reason'].map((column) => [
			`private.subject_requests.${column}`,
			{
				clause: 'R1, C18',
				may: (row: Row, viewer: string | null, known: Known) =>
					guardians(row, viewer, known, '') ||
					(viewer !== null && row.asked_by === viewer) ||
					family(known, viewer, person(row), 'self', 'proven'),
				...(!['asker_name', 'words'].includes(column) && UNSEEDED)
			}
		])
	),
	'private.guardian_steps.words': {
		clause: 'R1',
		may: (_, viewer, known) => rolesOf(known, viewer, 'data_guardian').length > 0,
		...UNSEEDED
	},
	'private.guardian_reviews.words': { clause: 'R1', may: guardians, ...UNSEEDED },
	'private.unusual_readings.words': { clause: 'C23', may: guardians, ...UNSEEDED },
	'public.acceptances.reason': {
		clause: 'C11',
		may: (row, viewer, known) => coordinatedBy(known, viewer).includes(organisation(row))
	},
	'public.accounts.name': {
		clause: 'C17, C18',
		name: true,
		may: (row, viewer, known, part) => knows(known, viewer, text(row.id), 'name', part)
	},
	'public.accounts.phone': {
		clause: 'C17, C18',
		may: (row, viewer, known) => knows(known, viewer, text(row.id), 'reach')
	},
	'auth.users.email': {
		clause: 'C17, C18',
		email: true,
		may: (row, viewer, known) => knows(known, viewer, text(row.id), 'reach')
	},
	'public.invitations.email': { clause: 'R1', email: true, may: administrators },
	'public.requests.close_reason': {
		clause: 'R1',
		may: coordinators
	},
	'public.volunteers.about': {
		clause: 'R1',
		may: (row, viewer, known) =>
			row.account_id === viewer ||
			known.world.acceptances.some(
				(a) => a.account === row.account_id && coordinatedBy(known, viewer).includes(a.organisation)
			)
	},
	'public.volunteers.faith': {
		clause: 'R1',
		may: (row, viewer, known) =>
			row.account_id === viewer ||
			known.world.acceptances.some(
				(a) =>
					a.account === row.account_id &&
					!['left', 'declined'].includes(a.state) &&
					coordinatedBy(known, viewer).includes(a.organisation)
			)
	}
};

/** Fields of text that hold nobody’s words, and why. A column in neither table fails the test by name. */
export const CLOSED: Record<string, string> = {
	'private.nudges.about': 'A closed choice.',
	'private.losses.answer': 'A closed choice.',
	'private.reflections.shown': 'A closed choice.',
	'private.module_answers.': 'Keys of a module, and letters.',
	'private.module_versions.': 'What is taught, by the site.',
	'private.demand_editions.kind_id': 'A key of the catalogue.',
	'private.demand_figures.': 'Keys of the catalogue, and parts of postcodes.',
	'private.directory_offers.': 'Keys of the catalogue, parts of postcodes, and a place’s name.',
	'private.gap_queries.kind_id': 'Keys of the catalogue.',
	'private.demand_looks.subject': 'A key of the catalogue, or an id.',
	'private.asked_kinds.kind_id': 'A key of the catalogue.',
	'private.asked_kinds.every': 'A closed choice.',
	'private.applications.identity': 'A closed choice.',
	'private.incidents.what': 'A closed choice.',
	'private.incidents.place': 'A closed choice.',
	'private.incidents.hurt': 'A closed choice.',
	'private.applications.wants': 'Keys of the catalogue.',
	'private.passport_links.parts': 'A closed choice.',
	'private.group_applications.decision': 'A closed choice.',
	'private.groups.ended_as': 'A closed choice.',
	'private.buddies.ended_how': 'A closed choice.',
	'private.peer_circles.repeats': 'A closed choice.',
	'private.volunteer_references.answer': 'A closed choice.',
	'private.identities_shown.': 'Closed choices.',
	'private.volunteer_wordings.': 'What is asked, by the site.',
	'private.volunteer_consents.': 'Closed choices, and the site’s own words.',
	'private.record_readings.items': 'Closed choices.',
	'private.taken_over.item': 'A closed choice.',
	'private.update_looks.result': 'A closed choice.',
	'private.concern_notes.kind': 'A closed choice.',
	'private.concern_notes.step': 'A closed choice.',
	'public.checks.workforce': 'A closed choice.',
	'private.volunteer_references.facts':
		'Days, counts, keys of the catalogue, a level; whose they are: references-asked.test.ts.',
	'private.volunteer_references.writer_role': 'A closed choice.',
	'private.proposals.decision': 'A closed choice.',
	'private.proposals.outcome': 'A closed choice.',
	'private.group_applications.area_id': 'The id of an area.',
	'private.applications.rather_not': 'Keys of the catalogue.',
	'private.applications.travels': 'A closed choice.',
	'private.referees.known_for': 'A closed choice.',
	'private.referees.trust': 'A closed choice.',
	'private.visit_links.holder': 'A closed choice.',
	'private.visit_watches.ended_how': 'A closed choice.',
	'private.watch_steps.step': 'A closed choice.',
	'private.addresses.postcode': 'Checked by its form: it goes with the lines, which hold a canary.',
	'private.captured_mails.': 'Where this test looks for canaries.',
	'private.circle_invitations.relation': 'Goes with the name.',
	'private.circle_notes.kind': 'A closed choice.',
	'private.deaths.recorded_as': 'A closed choice.',
	'private.deaths.undone_reason': 'For the record: no page and no function reads it.',
	'private.deny_lifts.': 'The seed lifts no deny.',
	'private.dispute_decisions.': 'The seed decides no dispute.',
	'private.break_glass_reviews.outcome': 'A closed choice.',
	'private.disclosures.': 'A capacity and a purpose, both closed choices.',
	'private.drafts.mode': 'A closed choice.',
	'private.drafts.ready': 'What was typed, made ready: the answers hold the canary.',
	'private.exports.': 'A capacity and a form, both closed choices.',
	'private.feedback.kind': 'A closed choice.',
	'private.once_keys.': 'Empty: made by a form that was sent.',
	'private.organisation_events.event': 'A closed choice.',
	'private.breaches.risk': 'A closed choice.',
	'private.consent_reminders.': 'A closed choice.',
	'private.wordings.': 'The site’s own words, for everybody.',
	'private.site_keys.': 'A hash.',
	'private.directory_events.': 'A closed choice.',
	'private.directory_askings.':
		'The address of a service, which anybody may read in its entry; a closed choice.',
	'private.directory_claims.ended_how': 'A closed choice.',
	'private.directory_reports.':
		'What a stranger says of an entry, asked to say nothing of anybody; for the coordinators alone.',
	'private.directory_suggestions.':
		'How a stranger would have an entry read, asked to say nothing of anybody; for whoever keeps it.',
	'private.directory_imports.': 'The name of a file of services, and how far it is.',
	'private.directory_import_rows.':
		'Services out of somebody else’s directory; none of ours is in it.',
	'private.directory_origins.': 'Where an entry of the directory comes from.',
	'private.directory_sources.': 'Directories of others, by name.',
	'private.directory_documents.': 'The directory, which anybody may read.',
	'private.directory_synonyms.': 'The directory’s own words.',
	'private.directory_words.': 'The directory’s own words.',
	'private.guardian_exports.': 'Closed choices.',
	'private.guardian_reminders.': 'A closed choice.',
	'private.guardian_reviews.': 'A period, and counts; the words hold a canary.',
	'private.guardian_steps.step': 'A closed choice.',
	'private.subject_requests.how': 'A closed choice.',
	'private.unusual_readings.rule': 'A closed choice.',
	'private.mail_kinds.': 'The product’s own sentences.',
	'private.outbox.': 'A template, a place, a link: tests/db/mail-privacy.test.ts holds it to that.',
	'private.permit_ends.kind': 'A closed choice.',
	'private.glass_searches.words': 'A closed choice.',
	'private.permits.purpose': 'One of the product’s own sentences.',
	'private.rate_limits.': 'A bucket and a hash.',
	'private.refused_readings.capacity': 'A closed choice.',
	'private.replay_ledger.': 'A kind, a rule and hashes; tests/db/erasure.test.ts holds it to that.',
	'private.retention_rules.': 'The product’s own sentences, which anybody may read.',
	'private.retention_runs.': 'The key of a rule.',
	'private.request_events.event': 'A closed choice.',
	'private.task_events.event': 'A closed choice.',
	'private.transitions.': 'The machines’ steps.',
	'private.volunteer_moves.': 'Areas.',
	'private.people.area_id': 'A coarse place.',
	'public.areas.': 'Public.',
	'public.organisation_areas.': 'Public.',
	'public.organisation_task_kinds.': 'Public.',
	'public.directory_':
		'The directory of services, which anybody may read; nobody of ours is in it.',
	'public.place_names.': 'Public.',
	'public.organisations.': 'Public.',
	'public.sectors.': 'Public.',
	'public.task_kinds.': 'Public.',
	'public.training_modules.': 'Public.',
	'public.trainings.module_id': 'A key of the catalogue.',
	'public.matches.end_reason': 'A closed choice.',
	'public.requests.area_id': 'A coarse place.',
	'public.requests.route': 'A closed choice.',
	'public.requests.situation': 'A closed choice.',
	'public.tasks.': 'No free text: a kind, an area, a zone, requirements from a closed list.',
	'public.volunteers.area_id': 'A coarse place.',
	'public.volunteers.languages': 'From a closed list.',
	'public.volunteers.happy_with': 'From a closed list.',
	'public.volunteers.avoid': 'From a closed list.',
	'public.volunteers.wants': 'Keys of the catalogue.',
	'public.volunteers.rather_not': 'Keys of the catalogue.'
};
/** Answers of a closed list inside a detail, which the page reads by name. */
const CHOICES = new Set(['language', 'needs', 'pets', 'smoking', 'languages', 'kinds', 'step']);

const isClosed = (field: string) =>
	Object.keys(CLOSED).some((one) => one === field || (/[._]$/.test(one) && field.startsWith(one)));

/** Columns that hold text and that nobody has decided about, or that are decided about and gone. */
export async function undecidedFields(sql: Sql): Promise<string[]> {
	const rows = await sql<{ field: string }[]>`
		select format('%s.%s.%s', n.nspname, c.relname, a.attname) as field
		from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname in ('public', 'private') and a.attnum > 0 and not a.attisdropped
			and format_type(a.atttypid, null) in ('text', 'jsonb', 'json', 'text[]', 'character varying')
			and c.relname not like 'test\\_%'`;
	const fields = new Set(rows.map(({ field }) => field));
	return [
		...[...fields]
			.filter((field) => !FIELDS[field] && !isClosed(field))
			.map(
				(field) =>
					`${field} has no decision: add it to FIELDS or CLOSED of tests/support/canaries.ts`
			),
		...Object.keys(FIELDS)
			.filter((field) => !fields.has(field) && !field.startsWith('auth.'))
			.map((field) => `${field} is decided about and not there`)
	];
}

export interface Canary {
	token: string;
	field: string;
	row: Row;
	part: string;
}

const TOKEN = /zq[0-9a-z]{6}/g;

/** The words found in an answer. */
export const canariesIn = (answer: string): Set<string> => new Set(answer.match(TOKEN) ?? []);

/** Puts one into every field, past every rule; the same database gets the same ones. */
export async function plantCanaries(admin: Sql): Promise<Canary[]> {
	const canaries: Canary[] = [];
	const make = (field: string, row: Row, part: string) => {
		const number = canaries.length * 7919 + 46_656;
		const token = `zq${number.toString(36).padStart(6, '0')}`;
		canaries.push({ token, field, row, part });
		return token;
	};
	const inText = (value: string, field: string, row: Row): string => {
		if (value === '') return value;
		const { name, email } = FIELDS[field]!;
		if (email) return value.replace('@', `.${make(field, row, '')}@`);
		if (!name) return `${value} ${make(field, row, '')}`;
		const [first = '', ...rest] = value.split(' ');
		const tail = rest.length > 0 ? ` ${rest.join(' ')}${make(field, row, 'rest')}` : '';
		return `${first}${make(field, row, 'first')}${tail}`;
	};
	const inJson = (value: unknown, field: string, row: Row): unknown => {
		if (typeof value === 'string') return inText(value, field, row);
		if (Array.isArray(value)) return value.map((one) => inJson(one, field, row));
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [
				key,
				CHOICES.has(key) ? one : inJson(one, field, row)
			])
		);
	};
	const tables = Map.groupBy(Object.keys(FIELDS), (field) => field.replace(/\.\w+$/, ''));
	await admin.begin(async (sql) => {
		await sql.unsafe('set local session_replication_role = replica');
		for (const [table, fields] of tables) {
			const columns = fields.map((field) => field.replace(/.*\./, ''));
			const rows = await sql.unsafe<{ ctid: string; row: Row }[]>(
				`select t.ctid::text as ctid, to_jsonb(t) - 'encrypted_password' ${
					table === 'private.concern_notes'
						? `|| jsonb_build_object('concern_organisation', (select organisation_id from private.concerns c where c.id = t.concern_id))`
						: table === 'private.referees'
							? `|| (select jsonb_build_object('organisation_id', a.organisation_id, 'volunteer_id', a.volunteer_id) from private.applications a where a.id = t.application_id)`
							: table === 'private.incident_closings'
								? `|| (select jsonb_build_object('organisation_id', i.organisation_id, 'person_id', i.person_id) from private.incidents i where i.id = t.incident_id)`
								: ''
				} as row from ${table} as t order by to_jsonb(t)::text`
			);
			const changed = rows.map(({ ctid, row }) => ({
				ctid,
				...Object.fromEntries(
					columns.map((column) => [
						column,
						row[column] === null ? null : inJson(row[column], `${table}.${column}`, row)
					])
				)
			}));
			const types = await sql.unsafe<{ name: string; type: string }[]>(
				`select attname as name, format_type(atttypid, null) as type from pg_attribute where attrelid = '${table}'::regclass and attname = any ($1)`,
				[columns]
			);
			await sql.unsafe(
				`update ${table} as t set ${columns.map((column) => `"${column}" = v."${column}"`).join(', ')}
				from jsonb_to_recordset($1::text::jsonb) as v (ctid text, ${types.map(({ name, type }) => `"${name}" ${type}`).join(', ')})
				where t.ctid = v.ctid::tid`,
				[JSON.stringify(changed)]
			);
		}
	});
	return canaries;
}

/** What a rule needs beyond the model’s facts. */
export async function knownOf(facts: Facts, sql: Sql): Promise<Known> {
	const askers = await sql<Known['askers'][number][]>`
		select person_id as person, organisation_id as organisation, asked_by as member, id as request from public.requests`;
	const givers = await sql<{ id: string }[]>`
		select distinct giver_member_id as id from private.permits where giver_member_id is not null`;
	const raisers = await sql<Known['raisers'][number][]>`
		select organisation_id as organisation, raised_by as account from private.concerns where raised_by is not null`;
	const disclosed = await sql<Known['disclosed'][number][]>`
		select distinct person_id as person, reader_id as reader from private.disclosures`;
	const glasses = await sql<Known['glasses'][number][]>`
		select g.person_id as person, g.account_id as reader from private.break_glasses g
		where private.clock() >= g.at and private.clock() < g.until
			and not exists (select from private.break_glass_ends e where e.glass_id = g.id)`;
	const aboutData = await sql<Known['aboutData'][number][]>`
		select organisation_id as organisation, person_id as person, asked_by as asker, taken_by as taker
		from private.subject_requests`;
	const vetted = await sql<Known['vetted'][number][]>`
		select organisation_id as group, vetted_by as by from private.groups`;
	const buddies = await sql<Known['buddies'][number][]>`
		select newer_id as one, older_id as other from private.buddies
		where newer_yes_at is not null and older_yes_at is not null and ended_at is null`;
	const peerCircles = await sql<Known['peerCircles'][number][]>`
		select c.id, c.organisation_id as organisation, c.facilitator_id as facilitator, array(
			select m.account_id from private.peer_circle_members m where m.circle_id = c.id
		) as members
		from private.peer_circles c where c.ended_at is null`;
	const emails = await sql<{ id: string; email: string }[]>`select id, email from auth.users`;
	return {
		...facts,
		...{ askers, raisers, disclosed, glasses, aboutData, vetted, buddies, peerCircles },
		givers: new Set(givers.map(({ id }) => id)),
		emails: new Map(emails.map(({ id, email }) => [id, email]))
	};
}

/** Who may be told a canary, asked once for each. */
export class Judge {
	readonly #canaries: Map<string, Canary>;
	readonly known: Known;
	readonly seen = new Map<string, Set<string>>();
	constructor(canaries: readonly Canary[], known: Known) {
		this.#canaries = new Map(canaries.map((one) => [one.token, one]));
		this.known = known;
	}

	/** What stands in an answer to somebody and should not, worded. */
	leaks(viewer: string | null, key: string, where: string, answer: string): string[] {
		const found: string[] = [];
		for (const token of canariesIn(answer)) {
			const canary = this.#canaries.get(token);
			if (!canary) continue;
			const { field, row, part } = canary;
			const { may, clause } = FIELDS[field]!;
			const seen = this.seen.get(token) ?? new Set();
			this.seen.set(token, seen.add(key));
			if (may(row, viewer, this.known, part)) continue;
			const { person_id: about, scope, id, role } = row;
			found.push(
				`${key} finds ${field}${part ? ` (${part})` : ''} (${clause}) of ${JSON.stringify({ id, about, scope, role })} by ${where}`
			);
		}
		return found;
	}
}
