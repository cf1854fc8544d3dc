import {
	calledBy,
	circleLinks,
	whoseIs,
	type CircleRota,
	type CircleTask,
	type CircleWeek,
	type FamilyVisit
} from '#lib/domain/circle/circle.ts';
import { readBy } from '#lib/domain/organisations/hours.ts';
import { addDays, localDate } from '#lib/domain/time/london.ts';
import { dayAndMonth, longDate, momentInSentence, onDate } from '#lib/format/dates.ts';
import { firstName } from '#lib/format/names.ts';
import { lookedShort } from '#lib/format/sharing.ts';
import { timeWindow } from '#lib/format/times.ts';
import { counted, sentence } from '#lib/format/words.ts';
import {
	contactSaid,
	emptyDay,
	factsSaid,
	kindTitle,
	leadSaid,
	visitText,
	visitTitle,
	weekTitle,
	whoIsTold,
	windowSaid
} from '#lib/format/week.ts';
import { readCircle } from '#lib/server/db/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';

type Look = 'confirmed' | 'done' | 'open' | 'family';
interface Link {
	href: string;
	label: string;
	about?: string;
}
export interface VisitSaid {
	key: string;
	when: string;
	title: string;
	state: string;
	text: string;
	links: Link[];
}
export interface DaySaid {
	date: string;
	visits: VisitSaid[];
	bars: { from: string; until: string; look: Look }[];
	empty: { text: string; links: Link[] };
}

const LOOKS: Partial<Record<string, Look>> = {
	open: 'open',
	offered: 'open',
	accepted: 'open',
	confirmed: 'confirmed',
	done: 'done'
};

const hhmm = (time: string) => time.slice(0, 5);

function visitLinks(task: CircleTask, at: string, title: string): Link[] {
	const to = (step: string, label: string): Link => ({
		href: `${at}/visit/${task.id}/${step}`,
		label,
		about: `(${title}, ${timeWindow(task.starts, task.ends)})`
	});
	if (task.state === 'cancelled') return [];
	if (task.begun) {
		const links: Link[] = [];
		const came = task.state === 'done' || task.state === 'confirmed';
		if (came && !task.said.includes('thanks')) links.push(to('thanks', 'Say thank you'));
		if (!task.said.includes('wrong')) links.push(to('wrong', 'Something was wrong'));
		if (task.state !== 'missed' && !task.said.includes('nobody_came') && task.over) {
			links.push(to('nobody', 'Nobody came'));
		}
		return links;
	}
	const links: Link[] = [];
	if (task.state !== 'confirmed') links.push(to('somebody', 'Someone we know can do it'));
	if (!task.told.includes('another_day')) links.push(to('another-day', 'Another day would do'));
	links.push(to('cancel', 'Cancel it'));
	return links;
}

function taskSaid(task: CircleTask, at: string, now: string, called: string | null): VisitSaid {
	const title = visitTitle(task);
	const told = task.said.includes('wrong') || task.said.includes('nobody_came');
	return {
		key: task.id,
		when: windowSaid(task),
		title,
		state: task.state,
		text: [visitText(task, now, called), told ? 'What you told us has arrived.' : '']
			.filter(Boolean)
			.join(' '),
		links: visitLinks(task, at, title)
	};
}

function familySaid(visit: FamilyVisit, at: string): VisitSaid {
	const by = visit.mine ? 'Added by you.' : `Added by ${firstName(visit.enteredBy)}.`;
	return {
		key: visit.id,
		when: timeWindow(visit.starts, visit.ends),
		title: visit.who,
		state: 'family',
		text: [visit.words && (/[.!?…]$/.test(visit.words) ? visit.words : `${visit.words}.`), by]
			.filter(Boolean)
			.join(' '),
		links: [{ href: `${at}/family/${visit.id}`, label: 'Take it out', about: `(${visit.who})` }]
	};
}

const daysFrom = (from: string) => Array.from({ length: 7 }, (_, i) => addDays(from, i));

function weekLinks(at: string, from: string, today: string) {
	const to = (day: string) => (day === today ? at : `${at}?from=${day}`);
	return {
		earlier: { href: to(addDays(from, -7)), label: 'The week before' },
		later: { href: to(addDays(from, 7)), label: 'The week after' },
		now: from === today ? null : { href: at, label: 'Today' },
		said: `${dayAndMonth(from, today)} to ${dayAndMonth(addDays(from, 6), today)}`
	};
}

/** A helper’s page: the rota alone (C18). */
function rotaSaid(rota: CircleRota, person: string) {
	const at = `/circle/${person}`;
	const days = daysFrom(rota.from).map((date): DaySaid => {
		const tasks = rota.tasks.filter((task) => task.day === date);
		const family = rota.family.filter((visit) => visit.day === date);
		return {
			date,
			visits: [
				...tasks.map((task, i) => ({
					at: task.starts,
					key: `${date} ${i}`,
					when: timeWindow(task.starts, task.ends),
					title: task.who ? `${kindTitle(task.kind)}: ${task.who}` : kindTitle(task.kind),
					state: task.who ? 'confirmed' : 'open',
					text: '',
					links: []
				})),
				...family.map((visit, i) => ({
					at: visit.starts,
					key: `${date} family ${i}`,
					when: timeWindow(visit.starts, visit.ends),
					title: visit.who,
					state: 'family',
					text: '',
					links: []
				}))
			].sort((a, b) => a.at.localeCompare(b.at)),
			bars: [
				...tasks.map((task) => ({
					from: hhmm(task.starts),
					until: hhmm(task.ends),
					look: (task.who ? 'confirmed' : 'open') as Look
				})),
				...family.map((visit) => ({
					from: hhmm(visit.starts),
					until: hhmm(visit.ends),
					look: 'family' as Look
				}))
			],
			empty: { text: 'Nothing is planned.', links: [] }
		};
	});
	return {
		kind: 'rota' as const,
		person,
		stamp: rota.stamp,
		today: rota.today,
		title: 'The week',
		invitedBy: rota.invitedBy,
		week: weekLinks(at, rota.from, rota.today),
		days,
		links: circleLinks(person, 'helper')
	};
}

function requestsSaid(week: CircleWeek, at: string, called: string | null) {
	const { requests, contacts, now } = week;
	const paused = requests.filter((request) => request.state === 'paused');
	const live = requests.filter((request) => ['submitted', 'open'].includes(request.state));
	const waiting = requests
		.filter((request) => request.state === 'submitted')
		.map((request) => {
			const contact = contacts.find(({ id }) => id === request.organisationId);
			const by = contact && readBy(contact.hours, request.submittedAt ?? now);
			const name = request.coordinator ?? contact?.name ?? 'The coordinator';
			return request.coordinator
				? `${name} has it, and is looking at it.`
				: by && by.getTime() > new Date(now).getTime()
					? `${name} has your request. Somebody reads it by ${momentInSentence(by, now)}.`
					: `${name} has your request, and nobody has taken it on yet. If you have waited longer than you were told, please ring.`;
		});
	return {
		/** Nothing at all is under way. */
		none: live.length === 0 && paused.length === 0,
		canPause: live.length > 0,
		canResume: paused.some((request) => request.canResume),
		pausedByOthers: paused.length > 0 && !paused.some((request) => request.canResume),
		allPaused: paused.length > 0 && live.length === 0,
		waiting: [...new Set(waiting)],
		consentNeeded: live.some((request) => !request.consent)
			? {
					text:
						called === ''
							? 'Volunteers cannot be told that help is wanted until you say yes to it.'
							: `Volunteers cannot be told that help is wanted until ${called ?? 'the person'} says yes to it, or somebody with the power to decide does.`,
					href: `${at}/sharing`
				}
			: null
	};
}

function weekSaid(week: CircleWeek, person: string) {
	const at = `/circle/${person}`;
	const { now, today } = week;
	const whose = whoseIs(week.capacity, week.name);
	const called = week.capacity === 'self' ? '' : calledBy(week.name);
	const lead = leadSaid(week);
	const died = week.died;
	const days = daysFrom(week.from).map((date): DaySaid => {
		const tasks = week.tasks.filter((task) => task.day === date);
		const family = week.family.filter((visit) => visit.day === date);
		const all = [
			...tasks.map((task) => ({ at: task.starts, said: taskSaid(task, at, now, called) })),
			...family.map((visit) => ({ at: visit.starts, said: familySaid(visit, at) }))
		].sort((a, b) => a.at.localeCompare(b.at));
		return {
			date,
			visits: all.map(({ said }) => said),
			bars: [
				...tasks.flatMap((task) => {
					const look = LOOKS[task.state];
					// a time that has gone by is no longer open
					return look && !(look === 'open' && task.begun)
						? [{ from: hhmm(task.starts), until: hhmm(task.ends), look }]
						: [];
				}),
				...family.map((visit) => ({
					from: hhmm(visit.starts),
					until: hhmm(visit.ends),
					look: 'family' as const
				}))
			],
			empty: {
				text: emptyDay(date, today),
				links:
					date < today
						? []
						: [
								{
									href: `/ask?person=${person}`,
									label: 'Ask for something',
									about: `(${longDate(date)})`
								},
								{
									href: `${at}/family/new?day=${date}`,
									label: 'Somebody of ours is coming',
									about: `(${longDate(date)})`
								}
							]
			}
		};
	});
	const openDay = lead.open?.day;
	return {
		kind: 'week' as const,
		person,
		stamp: week.stamp,
		today,
		capacity: week.capacity,
		ledger: week.ledger,
		closed: week.closed,
		called,
		// a week is for whoever has days ahead
		title: died && called ? called : weekTitle(week.capacity, week.name),
		face: called || 'You',
		facts: factsSaid(week),
		lead: {
			first: lead.first,
			open: lead.open && {
				count: lead.open.count,
				label: lead.open.label,
				href:
					openDay !== undefined && days.some(({ date }) => date === openDay)
						? `#day-${openDay}`
						: `${at}?from=${openDay}#day-${openDay}`
			}
		},
		week: weekLinks(at, week.from, today),
		days,
		requests: requestsSaid(week, at, called),
		told: whoIsTold(week.contacts),
		contacts: week.contacts.map(contactSaid),
		questions: week.questions.map((question) => ({
			id: question.id,
			words: question.words,
			when: onDate(localDate(question.askedAt), today),
			by: firstName(question.askedBy),
			asker: firstName(question.asker),
			href: question.mine ? `${at}/questions/${question.id}` : null
		})),
		looked: lookedShort(week.looked, whose, now),
		dying: week.requests.some((request) => request.situation === 'dying'),
		died: died && {
			when: died.diedOn ? longDate(died.diedOn, today) : null,
			stopped:
				week.stopped === 0
					? null
					: `${sentence(counted(week.stopped, 'visit or task', 'visits and tasks'))} that lay ahead ${week.stopped === 1 ? 'is' : 'are'} cancelled.`,
			undo: died.canUndo ? momentInSentence(died.undoUntil, now) : null
		},
		links: circleLinks(person, week.capacity)
	};
}

export type WeekSaid = ReturnType<typeof weekSaid>;
export type RotaSaid = ReturnType<typeof rotaSaid>;

/**
 * A circle's week from a day on, worded for the reader's capacity, with the stamp that tells an open
 * page whether it is still true.
 */
export async function readWeek(
	db: Db,
	person: string,
	from: string | null
): Promise<WeekSaid | RotaSaid> {
	const week = await readCircle(db, person, from);
	return week.capacity === 'helper' ? rotaSaid(week, person) : weekSaid(week, person);
}
