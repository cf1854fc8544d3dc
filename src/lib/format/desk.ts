import type { Asker, BesideThing, DeskThing } from '#lib/domain/desk/desk.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { dateAndTime, dayName, fullDate, longDate, momentInSentence, onMoment } from './dates.ts';
import { clockAt, timeWindow } from './times.ts';
import { daysBetween, localDate, localTime, type Instant } from './london.ts';
import { firstName, possessive } from './names.ts';
import { onWhomSaid, proposalTitle, proposedSaid } from './proposals.ts';
import { counted, list, number, sentence } from './words.ts';

/** What the person is to the asker, from what the asker is to the person, where a word says so. */
const OTHER_WAY: Record<string, string> = {
	daughter: 'parent',
	son: 'parent',
	'daughter-in-law': 'parent-in-law',
	'son-in-law': 'parent-in-law',
	wife: 'partner',
	husband: 'partner',
	partner: 'partner',
	mother: 'child',
	father: 'child',
	sister: 'brother or sister',
	brother: 'brother or sister',
	granddaughter: 'grandparent',
	grandson: 'grandparent',
	niece: 'aunt or uncle',
	nephew: 'aunt or uncle',
	aunt: 'niece or nephew',
	uncle: 'niece or nephew',
	cousin: 'cousin',
	neighbour: 'neighbour',
	friend: 'friend'
};

/** For whom something is, as a list may say it: "Joanne Hollis’s parent", "David Kerslake". */
export function forWhom(asker: Asker): string {
	if (asker.self) return asker.name;
	const said = asker.relation
		.trim()
		.toLocaleLowerCase('en-GB')
		.replace(/^(his|her|their|the|my|a) /, '');
	const other = OTHER_WAY[said];
	return other ? `${possessive(asker.name)} ${other}` : `asked for by ${asker.name}`;
}

/** "The dog walked"; an id that the catalogue does not have is just help. */
export function kindTitle(id: string): string {
	return kindOf(id)?.title ?? 'Help';
}

/** "company and a lift": kinds in as few words as there are. */
export function kindsSaid(ids: readonly string[]): string {
	return list(ids.map((id) => kindOf(id)?.short ?? 'help')) || 'nothing chosen yet';
}

/** "Saturday 28 November, 2 to 5pm"; "Today, …" and "Tomorrow, …" where it is. */
export function slotSaid(
	slot: { day: string; starts: string; ends: string },
	today: string
): string {
	const away = daysBetween(today, slot.day);
	const near = ['Yesterday', 'Today', 'Tomorrow'][away + 1];
	return `${near ?? longDate(slot.day, today)}, ${timeWindow(slot.starts, slot.ends)}`;
}

/** "Good morning", by the clock on a London wall. */
export function greeting(now: Instant): string {
	const hour = Number(localTime(now).slice(0, 2));
	return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
}

/** One thing that waits, in words. */
export interface Said {
	what: string;
	sub: string;
	/** What to do about it, or nothing where it waits on somebody else. */
	next: { label: string; href: string };
	/** Whom it waits on, where that is not whoever looks. */
	onWhom: string;
	/** What happens if nobody does anything. */
	otherwise: string;
}

const VISIT: Record<string, string> = {
	company: 'company',
	sitting: 'sitting in',
	meal: 'meal',
	lift: 'lift',
	dog: 'dog walk',
	shopping: 'shopping',
	garden: 'garden visit',
	forms: 'visit for letters and forms',
	listening: 'visit to talk',
	prescription: 'prescription run',
	errand: 'errand',
	lift_care: 'lift to care'
};

/** "Thursday’s lift", "tomorrow’s lift"; further off, "a lift on Saturday 5 December". */
export function visitSaid(
	facts: { kindId?: string | null; day?: string | null },
	today: string
): string {
	const what = VISIT[facts.kindId ?? ''] ?? 'visit';
	if (!facts.day) return what;
	const away = daysBetween(today, facts.day);
	const near = ['yesterday', 'today', 'tomorrow'][away + 1];
	if (near) return `${possessive(near)} ${what}`;
	if (away > 0 && away < 7) return `${possessive(dayName(facts.day))} ${what}`;
	return `${what} on ${longDate(facts.day, today)}`;
}

/** "for Joanne Hollis’s parent", "asked for by Dr Shah": behind a thing. */
export function whomBehind(asker: Asker): string {
	const whom = forWhom(asker);
	return whom.startsWith('asked for') ? whom : `for ${whom}`;
}

/** A thing on the desk in words: what, why, what to do about it, and what happens otherwise. */
export function thingSaid(thing: DeskThing, now: Instant): Said {
	const { facts } = thing;
	const today = localDate(now);
	const request = `/desk/requests/${thing.requestId}`;
	const task = thing.taskId ? `/desk/tasks/${thing.taskId}` : request;
	const visit = visitSaid(facts, today);
	const who = facts.volunteer ?? 'A volunteer';
	const colleague = thing.coordinator?.name ?? 'a coordinator';
	const when =
		facts.day && facts.starts && facts.ends
			? slotSaid({ day: facts.day, starts: facts.starts, ends: facts.ends }, today)
			: '';
	const said = (
		what: string,
		sub: string,
		label: string,
		href = request,
		rest: { onWhom?: string; otherwise?: string } = {}
	): Said => ({
		what: sentence(what),
		sub,
		next: { label, href },
		onWhom: rest.onWhom ?? colleague,
		otherwise:
			rest.otherwise ?? `It stays with ${firstName(colleague)}. You can take the request over.`
	});
	switch (thing.kind) {
		case 'new_request':
			return said(
				`A new request: ${kindsSaid(thing.kinds)}`,
				facts.consented
					? 'Nobody has taken it on yet.'
					: 'Their own yes is missing, so no volunteer is asked yet.',
				'Read it and take it on'
			);
		case 'consent_needed':
			return said(
				`Consent needed: ${kindsSaid(thing.kinds)}`,
				'Nobody can be asked until the person’s own yes has been heard, or another basis recorded.',
				'Record what was said'
			);
		case 'sharing_stopped':
			return said(
				'Sharing has stopped',
				facts.matched?.length
					? `Offers were taken back. Speak to ${list(facts.matched)}, who said yes.`
					: 'Offers were taken back. Nobody had said yes.',
				facts.matched?.length ? 'See whom to speak to' : 'See what is left'
			);
		case 'ready_to_open':
			return said(
				`Ready to open: ${kindsSaid(thing.kinds)}`,
				'The consent it needs is there.',
				'Look, and open it'
			);
		case 'died':
			return said(
				'A death was recorded',
				'Everything has been stopped. There are people to ring.',
				'See whom to ring',
				`${request}/calls`
			);
		case 'death_undone':
			return said(
				'A death was taken back',
				'The request is paused. Nothing that was stopped has begun again by itself.',
				'Look, and open it'
			);
		case 'death_report':
			return said(
				'Somebody says that the person has died',
				'It is a report, and has changed nothing. Ring first.',
				'Read it'
			);
		case 'permit_ending':
			return said(
				'Consent is about to end',
				facts.endsAt
					? `It ends ${onMoment(facts.endsAt, now)}. Ask whether it may go on.`
					: 'Ask whether it may go on.',
				'Record what was said'
			);
		case 'asked_again':
			return said(
				'The words of a consent have changed',
				facts.endsAt
					? `Read out the new ones and ask again. The old yes counts until ${momentInSentence(facts.endsAt, now)}, and then stops.`
					: 'Read out the new ones and ask again.',
				'Record what was said',
				`${request}/consent`
			);
		case 'to_tell':
			return said(
				'Something was written down that they have not been told',
				'No mail reaches them. Ring, or send a letter, and write down that you did.',
				'See what to say',
				`${request}/consent/told`
			);
		case 'wants_to_talk':
			return said(
				`${who} would like to talk`,
				'Somebody they came to has died. Ring, and write down afterwards that you did.',
				'Ring, and say when you have',
				`/desk/volunteers/${facts.volunteerId ?? ''}/talk`
			);
		case 'dispute':
			return said(
				'People disagree about sharing',
				'Until you have decided, nothing more can be shared, by anybody.',
				'Hear them, and decide',
				`${request}/dispute`
			);
		case 'answered':
			return said('Your question was answered', `“${facts.words ?? ''}”`, 'Read the answer');
		case 'no_answer':
			return said(
				'No answer for three days',
				`“${facts.words ?? ''}” Ring instead.`,
				'See how to reach them'
			);
		case 'question':
			return said(`“${facts.words ?? ''}”`, kindsSaid(thing.kinds), 'See the question', request, {
				onWhom: thing.asker.name,
				otherwise: 'After three days without an answer it comes back to you, to ring.'
			});
		case 'feedback_wrong':
			return said(`Something was wrong: ${visit}`, `${who} came.`, 'Read what they say', task);
		case 'feedback_nobody_came':
			return said(
				`They say nobody came: ${visit}`,
				facts.volunteer ? `${who} was to come.` : when,
				'Read what they say',
				task
			);
		case 'note_another_day':
			return said(`Another day would do: ${visit}`, when, 'Read what they write', task);
		case 'note_changed':
			return said('Something has changed at home', 'The circle wrote to you.', 'Read it');
		case 'note_looks_wrong':
			return said('A reading looks wrong to them', 'Ask who read what, and say.', 'Read it');
		case 'no_day':
			return said(
				`No day yet: ${kindsSaid(facts.kinds ?? [])}`,
				'They were not sure when. Talk it over and add the days.',
				'Talk it over'
			);
		case 'not_marked':
			return said(
				`Did it happen? ${sentence(visit)}`,
				facts.askedAt
					? `${who} was to come, never checked in, and was asked ${onMoment(facts.askedAt, now)}. Ring. ${when}`
					: `${who} was to come. ${when}`,
				'Say',
				task
			);
		case 'gone_by':
			return said(
				`The time went by: ${visit}`,
				thing.more
					? `And ${counted(thing.more, 'other')} like it. Nobody came.`
					: 'Nobody was confirmed to come.',
				'Say what happened',
				task
			);
		case 'match_lost':
			return said(
				`${who} cannot come as things stand`,
				`${sentence(visit)}. A check, their training or a pause stands in the way.`,
				'Find somebody else',
				task
			);
		case 'own_match':
			return said(`You said yes to ${visit}`, when, 'See it', task, {
				onWhom: 'Another coordinator',
				otherwise: 'Nobody confirms their own visit, so it waits until a colleague does.'
			});
		case 'to_confirm':
			return said(
				`${who} said yes to ${visit}`,
				`${when}. Confirm, and they can read the rest.`,
				`Confirm ${firstName(who)}`,
				task
			);
		case 'offered':
			return said(visit, '', 'See who was asked', task, {
				onWhom: sentence(counted(facts.waiting ?? 0, 'volunteer')),
				otherwise: facts.until
					? `The last offer ends ${onMoment(facts.until, now)}. Then it is yours.`
					: 'It comes back to you.'
			});
		case 'handed_back':
			return said(`Handed back: ${visit}`, when, 'Ask somebody else', task);
		case 'nobody_asked':
			return said(
				thing.more ? `${sentence(visit)}, and ${thing.more} more like it` : visit,
				'Nobody has been asked yet.',
				'Choose whom to ask',
				task
			);
		case 'nobody_free':
			return said(
				`${visit} is still open`,
				`${sentence(counted(facts.asked ?? 0, 'was', 'were'))} asked, none can.`,
				'Ask more people',
				task
			);
	}
}

/** "Nobody came to ask" made honest: the sentence under the greeting. */
export function waitingLead(
	mine: readonly { since: string }[],
	others: number,
	now: Instant
): string {
	const oldest = mine.map(({ since }) => since).sort()[0];
	const first =
		mine.length === 0
			? 'Nothing is waiting on you.'
			: mine.length === 1
				? `One thing is waiting on you, since ${oldestSaid(oldest ?? '', now)}.`
				: `${sentence(counted(mine.length, 'thing'))} are waiting on you, the longest since ${oldestSaid(oldest ?? '', now)}.`;
	const second =
		others === 0
			? 'Nothing is waiting on anybody else.'
			: `${sentence(counted(others, 'thing', 'things'))} ${others === 1 ? 'is' : 'are'} waiting on somebody else.`;
	return `${first} ${second}`;
}

function oldestSaid(at: string, now: Instant): string {
	const away = daysBetween(localDate(at), localDate(now));
	if (away === 0) return `${clockAt(at)} today`;
	if (away === 1) return `yesterday at ${clockAt(at)}`;
	return away < 7 ? dayName(localDate(at)) : (dateAndTime(at, now).split(',')[0] ?? '');
}

/** What there is to say of an area on the desk's map, a sentence each; none where there is nothing. */
export function areaFacts(area: {
	requests: number;
	waiting: number;
	volunteers: number;
	reach: number;
	places: number;
}): string[] {
	const { requests, waiting, volunteers, reach, places } = area;
	if (requests + waiting + volunteers + places === 0) return [];
	return [
		...(requests > 0 ? [`${sentence(counted(requests, 'request'))}.`] : []),
		...(waiting > 0
			? [`Nobody yet for ${counted(waiting, 'piece of help', 'pieces of help')}.`]
			: []),
		volunteers > 0
			? `${sentence(counted(volunteers, 'volunteer sets', 'volunteers set'))} out from here, ${number(reach)} would come.`
			: `${sentence(counted(reach, 'volunteer'))} would come.`,
		...(places > 0 ? [`${sentence(counted(places, 'entry', 'entries'))} in the directory.`] : [])
	];
}

/** Something that waits and is about no request, in words; `whom` stands where a request says whose it is. */
export function besideSaid(thing: BesideThing, now: Instant): Said & { whom: string } {
	const day = thing.endsAt ? momentInSentence(thing.endsAt, now) : '';
	const said = (whom: string, what: string, sub: string, label: string, href: string) => ({
		whom,
		what,
		sub,
		next: { label, href },
		onWhom: thing.with ?? 'a coordinator',
		otherwise: thing.with ? `${thing.with} has it.` : 'It waits for any of you.'
	});
	switch (thing.kind) {
		case 'hours_said':
			return said(
				'A volunteer',
				`${thing.name} set hours right`,
				'They count once a coordinator has seen them.',
				'Look at the hours',
				`/desk/volunteers/${thing.id}/hours`
			);
		case 'reference_asked':
			return said(
				'A volunteer',
				`${thing.name} would like a reference`,
				thing.endsAt
					? `By ${fullDate(localDate(thing.endsAt))}. Write it, or say that you cannot.`
					: 'Write it, or say that you cannot.',
				'Look at it',
				`/desk/volunteers/${thing.id}/reference`
			);
		case 'look_due':
			return said(
				'A volunteer',
				`${thing.name}: look at the Update Service`,
				'They have agreed to it. Look there yourself, and record what it answered.',
				'Go to the check',
				`/desk/volunteers/${thing.id}#checks`
			);
		case 'source_changed':
			return said(
				'A volunteer',
				`${thing.name}: what you took over has changed where it came from`,
				'Look at it, and decide whether it still counts with you.',
				'Look at it',
				`/desk/volunteers/${thing.id}`
			);
		case 'incident_new':
			return said(
				'A volunteer',
				`${thing.name} wrote down something that went wrong`,
				'Or nearly did. Read it; what was learnt can come later.',
				'Read it',
				`/incidents/${thing.id}`
			);
		case 'group_new':
			return said(
				'A group',
				`${thing.name} would like to join`,
				'Ring whoever leads it, and decide.',
				'Look at it',
				`/desk/groups/${thing.id}`
			);
		case 'group_vetting':
			return said(
				'A group',
				`${thing.name}: time to look again`,
				new Date(thing.endsAt ?? now) <= new Date(now)
					? `Its vetting ran out ${day}, so it is asked for nothing.`
					: `Its vetting counts until ${day}.`,
				'Look again',
				`/desk/groups/vetted/${thing.id}`
			);
		case 'group_unled':
			return said(
				'A group',
				`Nobody leads ${thing.name}`,
				'It cannot be asked until somebody does.',
				'Invite somebody',
				'/desk/groups'
			);
		case 'second_eyes':
			return {
				...said(
					thing.proposal?.about === 'volunteer' ? 'A volunteer' : 'A group',
					thing.proposal ? proposalTitle(thing.proposal) : thing.name,
					thing.proposal ? `${proposedSaid(thing.proposal)}.` : '',
					thing.waitsOnMe ? 'Look at it too' : 'See it',
					`/desk/second/${thing.id}`
				),
				onWhom: sentence(thing.proposal ? onWhomSaid(thing.proposal) : 'a coordinator'),
				otherwise:
					thing.proposal?.whom.length === 0
						? 'An administrator asks somebody else to coordinate, or turns the second pair of eyes off.'
						: 'Nothing happens before they agree.'
			};
	}
}
