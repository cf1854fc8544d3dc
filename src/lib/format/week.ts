import {
	calledBy,
	type CircleTask,
	type CircleWeek,
	type Contact,
	type PersonName
} from '#lib/domain/circle/circle.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { addDays, daysBetween, localDate } from '#lib/domain/time/london.ts';
import { dayInSentence, dayName, longDate, momentInSentence, onDate } from './dates.ts';
import { length } from './durations.ts';
import { hoursSaid } from './hours.ts';
import { firstName, possessive } from './names.ts';
import { tel } from './phones.ts';
import { betweenTimes, clock, timeWindow } from './times.ts';
import { count, list, number, sentence } from './words.ts';

/** What whoever comes comes to do: "Ruth is coming to walk the dog". */
const PURPOSE: Record<string, string> = {
	company: 'to keep company',
	sitting: 'to sit in',
	meal: 'with a meal',
	lift: 'to give a lift',
	dog: 'to walk the dog',
	shopping: 'with the shopping',
	garden: 'to see to the garden',
	forms: 'to help with the paperwork',
	listening: 'to listen',
	prescription: 'with the prescription',
	errand: 'to run an errand',
	lift_care: 'to drive there and back'
};

/** The kind of help as a heading: "A lift, there and back". */
export function kindTitle(kind: string): string {
	return kindOf(kind)?.title ?? 'Help';
}

/** The kind inside a sentence: "a lift, there and back". */
export function kindInSentence(kind: string): string {
	return kindOf(kind)?.short ?? 'help';
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** "2 to 4pm"; "between 2 and 5pm, for 2 hours" where the help is shorter than its window. */
export function windowSaid({
	starts,
	ends,
	minutes
}: {
	starts: string;
	ends: string;
	minutes?: number;
}): string {
	const filled = minutes === undefined || minutesOf(ends) - minutesOf(starts) <= minutes;
	return filled
		? timeWindow(starts, ends)
		: `${betweenTimes(starts, ends)}, for ${length(minutes)}`;
}

/** Who has it next: the coordinator by first name, or the organisation. */
const has = (task: CircleTask) => task.coordinator ?? task.organisation;
const people = (n: number) => count(n, 'person', 'people').replace(/^\d+/, number(n));

/** The heading of a visit, in honest words. */
export function visitTitle(task: CircleTask): string {
	const purpose = PURPOSE[task.kind] ?? 'to help';
	if (task.who && task.state === 'confirmed') {
		return `${task.who} ${task.over ? 'was to come' : 'is coming'} ${purpose}`;
	}
	if (task.who && task.state === 'done') return `${task.who} came ${purpose}`;
	return kindTitle(task.kind);
}

/** How it stands, who has it next, and by when: one or two sentences. */
export function visitText(task: CircleTask, now: string, whose: string | null): string {
	return [
		...stands(task, now, whose),
		...(task.told.includes('another_day')
			? [`You told ${has(task)} that another day would do.`]
			: [])
	].join(' ');
}

function stands(task: CircleTask, now: string, whose: string | null): string[] {
	const today = localDate(now);
	switch (task.state) {
		case 'cancelled':
			return [task.covered ? 'Somebody of your own does it instead.' : 'Cancelled. Nobody comes.'];
		case 'missed':
			return [`Nobody came. ${has(task)} knows.`];
		case 'done':
			return task.said.includes('thanks') ? ['You said thank you.'] : [];
		case 'confirmed':
			return confirmed(task, now);
		case 'accepted':
			return task.begun
				? [`Somebody had said yes, but it was never confirmed. ${has(task)} has it.`]
				: [`Somebody has said yes. ${has(task)} looks at it next; then you see who it is.`];
		case 'open':
		case 'offered':
			break;
	}
	if (task.begun) return ['The time has gone by, and nobody was found.'];
	if (task.requestState === 'paused') return ['Paused: nobody is asked.'];
	const back = task.handedBack ? ['Somebody had said yes, and cannot come after all.'] : [];
	if (!task.consent) {
		const yes = whose === null ? 'a yes' : whose === '' ? 'your yes' : `${possessive(whose)} yes`;
		return [...back, `Nobody can be asked yet: it waits for ${yes} to tell volunteers.`];
	}
	if (task.requestState === 'submitted') {
		return [`${task.organisation} reads it first, and then asks.`];
	}
	if (task.waiting > 0 && task.hearBy) {
		const asked =
			task.cannot > 0
				? `${sentence(people(task.asked))} have been asked; ${number(task.cannot)} cannot come, ${number(task.waiting)} ${task.waiting === 1 ? 'has' : 'have'} not answered yet.`
				: `${sentence(people(task.asked))} ${task.asked === 1 ? 'has' : 'have'} been asked.`;
		return [...back, asked, `We hear by ${momentInSentence(task.hearBy, now)}.`];
	}
	if (task.asked > 0 && task.cannot > 0 && task.askedAt) {
		const day = localDate(task.askedAt);
		const near =
			Math.abs(daysBetween(day, today)) < 7 && day !== today
				? `on ${dayName(day)}`
				: dayInSentence(day, today);
		const when = day === today ? 'today' : near;
		const none =
			task.cannot === 1
				? 'they cannot come'
				: task.cannot === 2
					? 'neither can come'
					: 'none of them can';
		return [
			...back,
			`We asked ${people(task.cannot)}, the last ${when}; ${none}. ${has(task)} looks further.`
		];
	}
	return [...back, `Nobody has been asked yet. ${has(task)} has it next.`];
}

function confirmed(task: CircleTask, now: string): string[] {
	const been =
		task.been === 0
			? ''
			: task.been === 1
				? ', who has been once before'
				: `, who has been ${task.been === 2 ? 'twice' : `${number(task.been)} times`} before`;
	const who = `A volunteer with ${task.organisation}${been}.`;
	if (task.over) {
		return [who, `If ${task.who} came, you need do nothing: ${task.who} says so.`];
	}
	if (!task.addressFrom || !task.addressUntil) return [who];
	const open =
		now >= task.addressFrom.replace(/\+00:00$/, 'Z') || new Date(now) >= new Date(task.addressFrom);
	const window = open
		? `${task.who} can see the address until ${momentInSentence(task.addressUntil, now)}.`
		: `${task.who} can see the address from ${momentInSentence(task.addressFrom, now)}.`;
	return [who, window];
}

/** "At home in …" is not known: where, and who is alongside. */
export function factsSaid(
	week: Pick<CircleWeek, 'place' | 'contacts' | 'relation' | 'capacity'>
): string {
	const [first] = week.contacts;
	const place = `Around ${week.place}`;
	return first ? `${place}, with ${first.name} alongside` : place;
}

/** "Len’s week", "Your week", "The week". */
export function weekTitle(capacity: string, name: PersonName | null): string {
	if (capacity === 'self') return 'Your week';
	const called = calledBy(name);
	return called ? `${possessive(called)} week` : 'The week';
}

/** What is true today, in one or two sentences, the second one leading to what is still open. */
export function leadSaid(week: Pick<CircleWeek, 'next' | 'openAhead' | 'today'>): {
	first: string;
	open: { count: string; label: string; day: string } | null;
} {
	const { next, openAhead, today } = week;
	const first = next
		? `${next.who ?? 'Somebody'} is coming ${PURPOSE[next.kind] ?? 'to help'} ${onDate(next.day, today)}, ${windowSaid({ starts: next.starts, ends: next.ends })}.`
		: 'Nobody is coming just now.';
	const [open] = openAhead;
	if (!open) return { first, open: null };
	const n = openAhead.length;
	return {
		first,
		open: {
			count:
				n === 1
					? 'One thing is still open'
					: `${sentence(number(n))} things are still open, first of all`,
			label: `${possessive(daySaidShort(open.day, today))} ${shortKind(open.kind)}`,
			day: open.day
		}
	};
}

function daySaidShort(day: string, today: string): string {
	const away = daysBetween(today, day);
	if (away === 0) return 'today';
	if (away === 1) return 'tomorrow';
	return away < 7 ? dayName(day) : longDate(day, today);
}

const SHORT: Record<string, string> = {
	company: 'company',
	sitting: 'sitting in',
	meal: 'meal',
	lift: 'lift',
	dog: 'dog walk',
	shopping: 'shopping',
	garden: 'gardening',
	forms: 'paperwork',
	listening: 'visit',
	prescription: 'prescription',
	errand: 'errand',
	lift_care: 'lift to the appointment'
};
const shortKind = (kind: string) => SHORT[kind] ?? 'help';

/** An empty day, kindly: nothing is wrong, and by when to ask if something is wanted. */
export function emptyDay(day: string, today: string): string {
	if (day < today) return 'Nothing was planned.';
	const by = addDays(day, -2);
	const when =
		by > today
			? `asking by ${daySaidShort(by, today)} evening gives us time to find someone`
			: 'ask or ring as soon as you can: it is short notice, and we say honestly if nobody is found';
	return `Nobody is coming. That may be just what you want. If not, ${when}.`;
}

/** Whom to ring, ready for a card. */
export interface ContactSaid {
	id: string;
	name: string;
	/** A person is named, not only their organisation. */
	named: boolean;
	text: string;
	hours: string | null;
	phone: { href: string; label: string } | null;
	outOfHours: { name: string; href: string; number: string } | null;
}

/** Who to ring, when they answer, and the number for every other hour. */
export function contactSaid(contact: Contact): ContactSaid {
	const hours = hoursSaid(contact.hours);
	const { phone, outOfHoursPhone } = contact;
	return {
		id: contact.id,
		name: contact.coordinator ?? contact.name,
		named: contact.coordinator !== null,
		text: contact.coordinator
			? `Your coordinator at ${contact.name}`
			: 'They coordinate the help. Somebody there will be named as yours.',
		hours: hours && sentence(hours),
		phone: phone ? { href: tel(phone), label: phone } : null,
		outOfHours:
			outOfHoursPhone && outOfHoursPhone !== phone
				? {
						name: contact.outOfHoursName || 'Outside those hours',
						href: tel(outOfHoursPhone),
						number: outOfHoursPhone
					}
				: null
	};
}

/** Who hears of it: coordinators by first name, or their organisation where nobody is named. */
export function whoIsTold(contacts: readonly Pick<Contact, 'coordinator' | 'name'>[]): {
	names: string;
	/** "is" or "are". */
	verb: string;
	/** "hears", "sees": the ending of a verb with them. */
	s: string;
} {
	const names = contacts.map(({ coordinator, name }) =>
		coordinator ? firstName(coordinator) : name
	);
	const some = [...new Set(names)];
	return some.length > 1
		? { names: list(some), verb: 'are', s: '' }
		: { names: some[0] ?? 'The coordinator', verb: 'is', s: 's' };
}

/** "2pm" of a wall time as the database gives it; for a rota's line. */
export const atTime = (time: string) => clock(time.slice(0, 5));
