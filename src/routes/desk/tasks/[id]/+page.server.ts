import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { CHECK_WORDS, KIND_WORDS } from '#lib/domain/organisations/organisation.ts';
import { isLive } from '#lib/domain/tasks/task.state.ts';
import { longDate, moment, momentInSentence, onMoment } from '#lib/format/dates.ts';
import { taskEventSaid } from '#lib/format/desk-request.ts';
import { forWhom, kindTitle } from '#lib/format/desk.ts';
import { localDate } from '#lib/format/london.ts';
import { firstName } from '#lib/format/names.ts';
import { timesSaid } from '#lib/format/tasks.ts';
import { timeWindow } from '#lib/format/times.ts';
import { sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readTask, type TaskPage } from '#lib/server/db/tasks.ts';
import { list, newOnce, once, parseForm } from '#lib/server/form.ts';
import { rank } from '#lib/server/matching/rank.ts';
import { groupWhyNotSaid, groupWhySaid, whyNotSaid, whySaid } from '#lib/server/matching/say.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { offerToGroups } from '#lib/server/usecases/offer-to-groups.ts';
import { sayWhatHappened } from '#lib/server/usecases/say-what-happened.ts';
import { sendOffers } from '#lib/server/usecases/send-offers.ts';
import { settleMatch } from '#lib/server/usecases/settle-match.ts';
import { settleOnDesk } from '#lib/server/usecases/settle-on-desk.ts';
import { withdrawGroupOffer } from '#lib/server/usecases/withdraw-group-offer.ts';
import { requirementsSaid } from '../../plan.server.ts';
import { taskDone } from './done.ts';
import type { Actions, PageServerLoad } from './$types';

/** Why nobody can be asked just now; null when somebody can, or when it is over. */
function whyNobody(page: TaskPage): string | null {
	const { task, request, now } = page;
	if (page.asks || !isLive(task.state) || task.match) return null;
	if (page.died) return 'A death is recorded, so nobody is asked.';
	if (task.startsAt <= now || new Date(task.startsAt) <= new Date(now)) {
		return 'The time has gone by. Say whether somebody came.';
	}
	if (!page.consented) {
		return 'Consent to tell volunteers the kind of help, the times and the area is missing. Record it first.';
	}
	if (request.state === 'paused') return 'The request is paused. Open it again first.';
	if (request.state === 'closed') return 'The request is closed.';
	return 'The request is not open yet. Open it first.';
}

/** What happened to an offer, before its time. */
const ANSWERED = {
	sent: '',
	accepted: 'Answered',
	declined: 'Answered',
	expired: 'It ended',
	withdrawn: 'Taken back'
} as const;

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const page = await readTask(event.locals.db, event.params.id).catch(refusePage);
	const { task, now } = page;
	const at = new Date(now);
	const today = localDate(now);
	const ranked = rank(page.volunteers, at);
	const begun = new Date(task.startsAt) <= at;
	const over = new Date(task.endsAt) <= at;
	return {
		once: newOnce(),
		id: task.id,
		version: task.version,
		done: taskDone(event.url.searchParams),
		request: `/desk/requests/${task.requestId}`,
		title: kindTitle(task.kindId),
		over: `${sentence(forWhom(page.asker))}, ${task.area}`,
		state: task.state,
		live: isLive(task.state),
		acts: page.acts && !page.died,
		when: `${longDate(task.day, today)}, ${timeWindow(task.starts, task.ends)}`,
		day: longDate(task.day, today),
		times: timesSaid(task),
		area: task.area,
		requirements: requirementsSaid(task.requirements).join('. ') || 'Nothing in particular',
		check: `${CHECK_WORDS[page.check.level]}. ${page.check.reason}`,
		match: task.match && {
			id: task.match.id,
			name: task.match.name,
			first: firstName(task.match.name),
			phone: task.match.phone,
			own: task.match.own,
			fits: task.match.fits || !isLive(task.state),
			volunteer: task.match.volunteerId,
			said: `Said yes ${onMoment(task.match.acceptedAt, now)}${
				task.match.confirmedAt
					? `; confirmed ${onMoment(task.match.confirmedAt, now)}${task.match.confirmedBy ? ` by ${task.match.confirmedBy}` : ''}`
					: ''
			}.`
		},
		anotherDay:
			page.anotherDayAt && isLive(task.state)
				? `They wrote so ${onMoment(page.anotherDayAt, now)}.`
				: null,
		toConfirm: task.state === 'accepted' && page.organisation.confirmsMatches && !over,
		begun,
		toSay:
			page.acts && !page.died && begun && isLive(task.state)
				? { happened: task.state === 'confirmed' }
				: null,
		toSetRight: page.acts && !page.died && (task.state === 'missed' || task.state === 'done'),
		whyNobody: whyNobody(page),
		asks: page.asks,
		hours: page.organisation.offerHours,
		answers: task.offers.map((offer) => ({
			id: offer.id,
			name: offer.name,
			state: offer.state,
			note: [
				`Asked ${onMoment(offer.sentAt, now)}.`,
				offer.state === 'sent'
					? `The offer ends ${onMoment(offer.expiresAt, now)}.`
					: offer.answeredAt
						? `${ANSWERED[offer.state]} ${onMoment(offer.answeredAt, now)}.`
						: ''
			].join(' ')
		})),
		groupAnswers: page.groupsAsked.map((offer) => ({
			id: offer.id,
			name: offer.name,
			state: offer.state,
			open: offer.state === 'sent' && page.acts,
			note: [
				`Asked ${onMoment(offer.sentAt, now)}.`,
				offer.named ? `Named ${offer.named}.` : offer.state === 'sent' ? 'Nobody named yet.' : '',
				offer.state === 'sent'
					? `They say who goes until ${momentInSentence(offer.expiresAt, now)}.`
					: offer.answeredAt
						? `${ANSWERED[offer.state]} ${onMoment(offer.answeredAt, now)}.`
						: ''
			].join(' ')
		})),
		groups: page.groups
			.filter((group) => group.reasons.length === 0 && !group.askedNow)
			.map((group) => ({
				value: group.id,
				label: group.name,
				more: `${KIND_WORDS[group.kind]}. ${groupWhySaid(group, at).join('. ')}.`
			})),
		groupsNot: page.groups
			.filter((group) => group.reasons.length > 0)
			.map((group) => ({
				id: group.id,
				name: group.name,
				serves: group.serves,
				why: group.reasons.map((reason) => groupWhyNotSaid(reason, group))
			})),
		suggested: ranked.suggested.map((candidate) => ({
			value: candidate.id,
			label: candidate.name,
			more: `${candidate.area}. ${whySaid(candidate, at).join('. ')}.`
		})),
		not: ranked.not.map((candidate) => ({
			id: candidate.id,
			name: candidate.name,
			why: candidate.reasons.map(whyNotSaid)
		})),
		notes: task.notes.map((note) => ({
			words: note.words,
			by: `${note.by ?? 'The volunteer'}, ${moment(note.at, now)}`
		})),
		feedback: task.feedback.map((one) => ({
			id: one.id,
			title: {
				thanks: 'Thank you',
				wrong: 'Something was wrong',
				nobody_came: 'Nobody came'
			}[one.kind],
			words: one.words,
			at: moment(one.at, now),
			open: one.kind !== 'thanks' && one.settledAt === null
		})),
		events: task.events.map((one) => ({
			title: taskEventSaid(one),
			at: one.at,
			atWords: moment(one.at, now)
		}))
	};
};

const offering = z.object({
	once,
	version: z.coerce.number().int(),
	volunteers: list(z.uuid(), { max: 20, error: 'Ask twenty at most at a time.' })
});
const grouping = z.object({
	once,
	version: z.coerce.number().int(),
	groups: list(z.guid(), { max: 20, error: 'Ask twenty at most at a time.' })
});
const ungrouping = z.object({ once, asking: z.guid() });
const matching = z.object({ once, match: z.uuid(), how: z.enum(['confirm', 'decline']) });
const happening = z.object({ once, how: z.enum(['happened', 'missed']) });
const settling = z.object({ once, id: z.uuid() });

export const actions: Actions = {
	ask: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, offering);
		if (!form.ok) return invalid(form);
		let sent: number;
		try {
			sent = await sendOffers(event.locals.db, { ...form.data, task: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/tasks/${event.params.id}?done=asked&n=${sent}`);
	},
	groups: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, grouping);
		if (!form.ok) return invalid(form);
		let sent: number;
		try {
			sent = await offerToGroups(event.locals.db, { ...form.data, task: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/tasks/${event.params.id}?done=groups&n=${sent}`);
	},
	ungroup: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, ungrouping);
		if (!form.ok) return invalid(form);
		try {
			await withdrawGroupOffer(event.locals.db, form.data.once, form.data.asking);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/tasks/${event.params.id}?done=ungrouped`);
	},
	match: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, matching);
		if (!form.ok) return invalid(form);
		const confirm = form.data.how === 'confirm';
		try {
			await settleMatch(event.locals.db, { ...form.data, confirm });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/tasks/${event.params.id}?done=${confirm ? 'confirmed' : 'declined'}`);
	},
	happened: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, happening);
		if (!form.ok) return invalid(form);
		const happened = form.data.how === 'happened';
		try {
			await sayWhatHappened(event.locals.db, {
				once: form.data.once,
				task: event.params.id,
				happened
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/tasks/${event.params.id}?done=${happened ? 'happened' : 'missed'}`);
	},
	settle: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, settling);
		if (!form.ok) return invalid(form);
		try {
			await settleOnDesk(event.locals.db, { ...form.data, what: 'feedback' });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/tasks/${event.params.id}?done=settled`);
	}
};
