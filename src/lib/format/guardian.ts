import { scopeShort } from '#lib/domain/consent/scopes.ts';
import type { RequestKind, Rule } from '#lib/domain/guardian/guardian.ts';
import type { Scope } from '#lib/domain/people/details.ts';
import { daysBetween, localDate, type Instant } from '#lib/domain/time/london.ts';
import { dateAndTime, dayInSentence, fullDate, momentInSentence } from './dates.ts';
import { timeWindow } from './times.ts';
import { count, list, sentence } from './words.ts';
import { kindInSentence } from './week.ts';

/** What is asked about data, as a heading, and what it means. */
export const REQUEST_SAID: Record<RequestKind, { title: string; more: string }> = {
	access: {
		title: 'To see what is held',
		more: 'A copy of it, readable, and who it was shared with.'
	},
	rectification: { title: 'To put something right', more: 'Something is wrong, or missing.' },
	erasure: {
		title: 'To have it erased',
		more: 'What must be kept by law is kept, and you are told what and why.'
	},
	objection: { title: 'That it is no longer used', more: 'You object to a use of it.' }
};

export const REQUEST_STATE: Record<
	string,
	{ word: string; look: 'plain' | 'open' | 'offered' | 'done' }
> = {
	received: { word: 'Received', look: 'open' },
	acting: { word: 'Being answered', look: 'offered' },
	done: { word: 'Done', look: 'done' },
	refused: { word: 'Refused', look: 'plain' },
	withdrawn: { word: 'Taken back', look: 'plain' }
};

export const HOW_SAID: Record<string, string> = {
	online: 'on this site',
	letter: 'by letter or mail',
	phone: 'by phone',
	in_person: 'in person'
};

export const RISK_SAID: Record<string, string> = {
	none: 'No risk is likely for the people',
	some: 'Some risk for the people',
	high: 'High risk for the people'
};

/** Each rule that picks out a reading: its name, and why it stands out. It accuses nobody. */
export const RULE_SAID: Record<Rule, { title: string; why: string }> = {
	many_people: {
		title: 'Many people in an hour',
		why: 'One person read the records of ten people or more within an hour. A busy morning on the desk looks the same.'
	},
	no_task: {
		title: 'Outside any visit',
		why: 'A coordinator read about somebody for whom nothing has been asked or planned in the last fortnight.'
	},
	namesake: {
		title: 'The same last name',
		why: 'Whoever read has the same last name as the person. They may be family, or it may be a common name.'
	},
	neighbour: {
		title: 'From the reader’s own area',
		why: 'A coordinator read about somebody in the area where they themselves live.'
	},
	night: {
		title: 'In the night',
		why: 'Read between eleven at night and six in the morning, with no visit near. Somebody may have been on call.'
	},
	after_hand_back: {
		title: 'After handing the visit back',
		why: 'A volunteer opened a visit they had handed back. Nothing is shown then; it may have been an old link.'
	}
};

export const CAPACITY_SAID: Record<string, string> = {
	coordinator: 'coordinator',
	matched: 'volunteer',
	break_glass: 'safeguarding lead, in an emergency',
	self: 'the person',
	manager: 'manager of the circle',
	unproven_manager: 'of the circle'
};

/** Which parts were read: "the person’s name and the person’s address". */
export const partsSaid = (scopes: readonly Scope[] | null): string =>
	scopes === null || scopes.length === 0
		? 'anything'
		: list(scopes.map((scope) => scopeShort(scope, { self: false, called: 'the person' })));

type Task = { kind: string; day: string; starts: string; ends: string };

/** What a reading was for: "For company, Tuesday 24 November 2 to 4pm". */
export const forWhat = (task: Task | null, otherwise: string, now: Instant): string =>
	task
		? `For ${kindInSentence(task.kind)}, ${dayInSentence(task.day, localDate(now))} ${timeWindow(task.starts, task.ends)}`
		: otherwise;

/** How a clock set by law stands on a day: "By Thursday 24 December 2026, 12 days left", "3 days late". */
export function dayClock(due: string, now: Instant): { said: string; left: string; late: boolean } {
	const left = daysBetween(localDate(now), due);
	return {
		said: `By ${fullDate(due)}`,
		left:
			left < 0
				? `${count(-left, 'day')} late`
				: left === 0
					? 'Today is the last day'
					: `${count(left, 'day')} left`,
		late: left < 0
	};
}

/** How the 72 hours stand. */
export function hourClock(
	due: Instant,
	now: Instant
): { said: string; left: string; late: boolean } {
	const hours = (new Date(due).getTime() - new Date(now).getTime()) / 3_600_000;
	return {
		said: `By ${dateAndTime(due, now)}`,
		left:
			hours < 0
				? `${count(Math.ceil(-hours), 'hour')} late`
				: hours < 1
					? 'Less than an hour left'
					: `${count(Math.floor(hours), 'hour')} left`,
		late: hours < 0
	};
}

const STEP_SAID: Record<string, string> = {
	received: 'Received',
	withdrawn: 'Taken back by whoever asked',
	take: 'Taken on',
	note: 'Noted',
	extend: 'Extended by two months',
	done: 'Done',
	refuse: 'Refused',
	acknowledge: 'Acknowledged',
	close: 'Closed',
	recorded: 'Written down',
	regulator_told: 'The regulator was told',
	regulator_not_told: 'The regulator is not told',
	people_told: 'The people were told',
	people_not_told: 'The people are not told',
	risk_none: 'Judged anew: no risk is likely',
	risk_some: 'Judged anew: some risk',
	risk_high: 'Judged anew: high risk'
};

/** One step for a Timeline. */
export const stepSaid = (
	step: { step: string; words: string; by: string | null; at: string },
	now: Instant
) => ({
	title: STEP_SAID[step.step] ?? sentence(step.step),
	words: step.step === 'recorded' ? '' : step.words,
	at: step.at,
	when: `${step.by ? `${step.by}, ` : ''}${dateAndTime(step.at, now)}`
});

type Wait = {
	kind: string;
	id: string | null;
	since: string | null;
	due_at: string | null;
	facts: Record<string, unknown>;
};

const number = (value: unknown) => (typeof value === 'number' ? value : 0);

/** One thing that waits on the data guardian: what it is, where it is, and what its clock says. */
export function waitSaid(wait: Wait, now: Instant) {
	const { facts } = wait;
	// a day's clock runs out with the day: the instant is the next midnight
	const due = wait.due_at;
	const lastDay = due ? localDate(new Date(due).getTime() - 1) : null;
	const day = lastDay ? dayClock(lastDay, now) : null;
	switch (wait.kind) {
		case 'breach':
			return {
				what: `A breach: ${String(facts.title ?? '')}`,
				href: `/guardian/breaches/${wait.id}`,
				whom: due ? 'Tell the regulator, or write down why not' : 'Tell the people, or close it',
				clock: due ? hourClock(due, now) : null
			};
		case 'subject_request':
			return {
				what: `About data held: ${(REQUEST_SAID[facts.kind as RequestKind]?.title ?? '').toLowerCase()}`,
				href: `/guardian/subject-requests/${wait.id}`,
				whom: facts.mine
					? 'You have it'
					: typeof facts.taken_by === 'string'
						? `${facts.taken_by} has it`
						: 'Nobody has taken it on',
				clock: day
			};
		case 'complaint':
			return {
				what: 'A complaint about data',
				href: `/guardian/complaints/${wait.id}`,
				whom: facts.state === 'received' ? 'To be acknowledged' : 'To be looked into, and answered',
				clock: day
			};
		case 'unusual':
			return {
				what: `${count(number(facts.count), 'unusual reading')}`,
				href: '/guardian/unusual',
				whom: 'A second look, with words',
				clock: null
			};
		case 'consents':
			return {
				what: `${count(number(facts.count), 'consent falls', 'consents fall')} due`,
				href: '/guardian/consents',
				whom: number(facts.stopped)
					? `Their coordinators. ${count(number(facts.stopped), 'has', 'have')} stopped already`
					: 'Their coordinators',
				clock: due
					? { said: `The first ${momentInSentence(due, now)}`, left: '', late: false }
					: null
			};
		case 'dispute':
			return {
				what: 'A disagreement about sharing',
				href: '/guardian/disputes',
				whom: 'No coordinator can decide it, so you do',
				clock: null
			};
		case 'review':
			return {
				what: `The review of ${fullDate(String(facts.from))} to ${fullDate(String(facts.to))}`,
				href: '/guardian/reviews',
				whom: 'To be signed',
				clock: null
			};
		default:
			return {
				what: sentence(wait.kind.replaceAll('_', ' ')),
				href: '/guardian',
				whom: '',
				clock: day
			};
	}
}

const EMPTY = 'nothing';

type List = {
	readings: Record<string, number>;
	refused: number;
	unusual: Record<string, number>;
	wrong: Record<string, number>;
	exports: number;
	subject_requests: Record<string, number>;
	complaints: Record<string, number>;
	breaches: Record<string, number>;
	waits: readonly unknown[];
};

/** What a review is signed about, line by line. */
export function reviewLines(of: List): { term: string; value: string }[] {
	const late = (n: number | undefined) => (n ? `, ${count(n, 'late one', 'late ones')}` : '');
	return [
		{
			term: 'Readings',
			value: of.readings.count
				? `${count(of.readings.count, 'reading')} by ${count(of.readings.readers ?? 0, 'person', 'people')}, about ${count(of.readings.people ?? 0, 'person', 'people')}; ${count(of.readings.urgent ?? 0, 'in an emergency', 'in an emergency')}`
				: EMPTY
		},
		{ term: 'Refused readings', value: of.refused ? count(of.refused, 'reading') : EMPTY },
		{
			term: 'Unusual readings',
			value: of.unusual.count
				? `${of.unusual.count}, of which ${of.unusual.looked ?? 0} looked at`
				: EMPTY
		},
		{
			term: 'Looked wrong to somebody',
			value: of.wrong.count
				? `${of.wrong.count}, of which ${of.wrong.settled ?? 0} dealt with`
				: EMPTY
		},
		{ term: 'Lists taken away', value: of.exports ? count(of.exports, 'file') : EMPTY },
		{
			term: 'Requests about data',
			value: of.subject_requests.received
				? `${of.subject_requests.received} received, ${of.subject_requests.settled ?? 0} settled${late(of.subject_requests.late)}`
				: EMPTY
		},
		{
			term: 'Complaints',
			value: of.complaints.received
				? `${of.complaints.received} received, ${of.complaints.closed ?? 0} closed${late(of.complaints.late)}`
				: EMPTY
		},
		{
			term: 'Breaches',
			value: of.breaches.count
				? `${of.breaches.count}, the regulator told of ${of.breaches.told ?? 0}${late(of.breaches.late)}`
				: EMPTY
		},
		{ term: 'Still waiting then', value: of.waits.length ? count(of.waits.length, 'thing') : EMPTY }
	].map(({ term, value }) => ({ term, value: sentence(value) }));
}
