import {
	gathered,
	inOrder,
	waitsOnMe,
	type BesideThing,
	type DeskThing
} from '#lib/domain/desk/desk.ts';
import { moment, longDate } from '#lib/format/dates.ts';
import {
	besideSaid,
	forWhom,
	greeting,
	kindTitle,
	slotSaid,
	thingSaid,
	visitSaid,
	waitingLead,
	whomBehind
} from '#lib/format/desk.ts';
import { localDate } from '#lib/format/london.ts';
import { firstName } from '#lib/format/names.ts';
import { needsSomebody, outSaid } from '#lib/format/watches.ts';
import { timeWindow } from '#lib/format/times.ts';
import { sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readDesk } from '#lib/server/db/desk.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';
import { deskHref, deskSwitch, deskTabs, openDesk } from './frame.ts';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const desk = await readDesk(event.locals.db, open.id).catch(refusePage);
	const { now } = desk;
	const today = localDate(now);
	const things = gathered(inOrder(desk.items, new Date(now)));
	const mine = things.filter(waitsOnMe);
	const others = things.filter((thing) => !waitsOnMe(thing));

	const said = (thing: DeskThing) => {
		const words = thingSaid(thing, now);
		// a volunteer's page belongs to one of their organisations, where a request's says itself whose it is
		return thing.kind === 'wants_to_talk'
			? { ...words, next: { ...words.next, href: deskHref(words.next.href, open) } }
			: words;
	};
	const row = (thing: DeskThing) => ({
		key: `${thing.kind} ${thing.requestId} ${thing.taskId ?? ''} ${thing.since}`,
		...said(thing),
		whom: sentence(forWhom(thing.asker)),
		area: thing.area,
		since: thing.since
	});

	const beside = (thing: BesideThing) => {
		const words = besideSaid(thing, now);
		return {
			key: `${thing.kind} ${thing.id}`,
			...words,
			next: { ...words.next, href: deskHref(words.next.href, open) },
			area: '',
			since: thing.since
		};
	};
	const since = (a: { since: string }, b: { since: string }) =>
		Date.parse(a.since) - Date.parse(b.since);
	const besideMine = desk.beside.filter((thing) => thing.waitsOnMe);
	const besideOthers = desk.beside.filter((thing) => !thing.waitsOnMe);

	return {
		now,
		over: `${longDate(today)}, ${open.name}`,
		title: viewer.name ? `${greeting(now)}, ${firstName(viewer.name)}` : greeting(now),
		lead: waitingLead([...mine, ...besideMine], others.length + besideOthers.length, now),
		group: viewer.roles.some(
			({ role, organisationId }) => role === 'group_lead' && organisationId === open.id
		)
			? `/group/${open.id}`
			: null,
		desks: deskSwitch(open, '/desk'),
		tabs: deskTabs(open, { waiting: things.length + desk.beside.length, ...desk }, 'waiting'),
		longest: Math.max(
			1,
			...[...things, ...desk.beside].map(
				({ since }) => new Date(now).getTime() - new Date(since).getTime()
			)
		),
		out: desk.out.map((out) => ({
			id: out.matchId,
			who: out.volunteer,
			what: `${kindTitle(out.kindId)}, ${out.area}`,
			said: outSaid(out, now),
			help: out.helpAt !== null,
			needs: needsSomebody(out)
		})),
		// requests first: somebody at home waits for those
		mine: [...mine.map(row), ...besideMine.toSorted(since).map(beside)],
		others: [...others.map(row), ...besideOthers.toSorted(since).map(beside)],
		visits: desk.visits.map((visit) => ({
			id: visit.taskId,
			who: visit.volunteer,
			what: sentence(`${visitSaid({ kindId: visit.kindId }, today)} ${whomBehind(visit.asker)}`),
			when: timeWindow(visit.starts, visit.ends),
			state: visit.state
		})),
		handedBack: desk.handedBack.map((back) => ({
			id: back.taskId,
			who: back.volunteer,
			what: sentence(`${visitSaid(back, today)} ${whomBehind(back.asker)}`),
			note: `${slotSaid(back, today)}. Handed back ${moment(back.at, now)}.`,
			state: back.state
		}))
	};
};
