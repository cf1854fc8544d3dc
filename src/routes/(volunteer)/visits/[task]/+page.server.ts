import { redirect } from '@sveltejs/kit';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import type { Visit } from '#lib/domain/tasks/visit.ts';
import { saysForm } from '#lib/domain/tasks/watch.ts';
import { longDate, momentInSentence, onMoment } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { tel } from '#lib/format/phones.ts';
import { forYouIf, nearSaid, onDay, timesSaid, whereSaid } from '#lib/format/tasks.ts';
import { clockAt } from '#lib/format/times.ts';
import { calledIn, sharedParts, VISIT_SAID } from '#lib/format/visits.ts';
import { watchSaid } from '#lib/format/watches.ts';
import { kindTitle } from '#lib/format/week.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVisit } from '#lib/server/db/visits.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { sayOfBeingOut } from '#lib/server/usecases/say-of-being-out.ts';
import type { Actions, PageServerLoad } from './$types';

function titleOf({ about, summary, ask, now }: Visit): string {
	const called = calledIn(about);
	if (called) return `With ${called}`;
	return summary
		? `Your visit ${onDay(summary.day, localDate(now))}`
		: `A visit for ${ask.organisation}`;
}

/** What is true of it now, in a sentence or two. */
function leadOf(visit: Visit): string {
	const { state, now, ask, at } = visit;
	const who = ask.coordinator ?? `The coordinator at ${ask.organisation}`;
	switch (state) {
		case 'waiting':
			return `You said yes. ${who} confirms it, and you get a mail.`;
		case 'coming':
			return 'It is confirmed: you are going.';
		case 'begun':
			return 'It is time. When you have been, say so here.';
		case 'to_say':
			return 'Its time is over. A word from you, and it is done.';
		case 'done':
			return at ? `You said ${onMoment(at, now)} that it is done.` : 'It is done.';
		case 'handed_back':
			return `You handed it back${at ? ` ${onMoment(at, now)}` : ''}. ${who} was told.`;
		case 'declined':
			return 'The coordinator has arranged this another way. Thank you for saying yes.';
		case 'missed':
			return 'It is written down that nobody came. If that is not so, ring the coordinator.';
		case 'not_going_ahead':
			return 'This visit is not going ahead. Your coordinator will ring you.';
	}
}

function doorOf(visit: Visit) {
	const { window, summary, about, now } = visit;
	if (window === null) return null;
	if (window === 'later') {
		const from = summary
			? momentInSentence(summary.opensAt, now)
			: '24 hours before the visit begins';
		const until = summary ? `, and close ${onMoment(summary.closesAt, now)}` : '';
		return {
			open: false,
			text: `They open ${summary ? onMoment(summary.opensAt, now) : from}, if the family shares them${until}.`
		};
	}
	if (window === 'over') {
		const at = summary ? ` ${onMoment(summary.closesAt, now)}` : ' two hours after the visit';
		return { open: false, text: `They closed${at}.` };
	}
	return {
		open: true,
		text: summary ? `Here until ${momentInSentence(summary.closesAt, now)}.` : '',
		address: about.address ? [...about.address.lines.split('\n'), about.address.postcode] : null,
		phone: about.contact?.phone
			? { number: about.contact.phone, href: tel(about.contact.phone) }
			: null,
		note: about.contact?.note || null
	};
}

/** Reading this page is a disclosure: the database records it, and the family sees it. */
export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const visit = await readVisit(event.locals.db, event.params.task).catch(refusePage);
	const { summary, now } = visit;
	const suits = summary && forYouIf(summary.requirements);
	return {
		taskId: visit.taskId,
		stamp: visit.stamp,
		seen: clockAt(now),
		state: visit.state,
		said: VISIT_SAID[visit.state],
		title: titleOf(visit),
		called: calledIn(visit.about),
		lead: leadOf(visit),
		ask: visit.ask,
		coordinator: visit.ask.coordinator ?? `a coordinator at ${visit.ask.organisation}`,
		noted: event.url.searchParams.has('noted'),
		watch: {
			state: visit.watch.out
				? ('out' as const)
				: visit.watch.mayCheckIn
					? ('before' as const)
					: ('nothing' as const),
			said: watchSaid(visit.watch, now),
			asked: visit.watch.asked,
			keys: { in: newOnce(), out: newOnce(), fine: newOnce(), help: newOnce() }
		},
		mayHandBack: visit.mayHandBack,
		maySayDone: visit.maySayDone,
		matched: visit.matched,
		refused: visit.refused,
		facts: summary && {
			what: kindTitle(summary.kind),
			day: longDate(summary.day, localDate(now)),
			times: timesSaid(summary),
			where: whereSaid(summary),
			near: nearSaid(summary),
			more: suits ? [{ term: 'For you if', text: suits }] : []
		},
		includes: (summary && kindOf(summary.kind)?.includes) ?? [],
		excludes: (summary && kindOf(summary.kind)?.excludes) ?? [],
		shared: sharedParts(visit.about),
		until: summary && visit.matched ? onMoment(summary.aboutUntil, now) : null,
		door: doorOf(visit),
		notes: visit.notes.map(({ words, at }) => ({ words, when: onMoment(at, now) })),
		thanks: visit.thanks.map(({ words }) => words).filter((words) => words.trim() !== '')
	};
};

/** Checking in and out, "I'm fine", "Ask for a call": the page says "Noted" to each alike. */
export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, saysForm);
		if (!form.ok) return invalid(form);
		try {
			await sayOfBeingOut(event.locals.db, { ...form.data, task: event.params.task });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/visits/${event.params.task}?noted`);
	}
};
