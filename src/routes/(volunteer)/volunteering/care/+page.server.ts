import { redirect } from '@sveltejs/kit';
import type { CareBy, Loss, Shown } from '#lib/domain/volunteers/care.ts';
import { lossAnswer } from '#lib/domain/volunteers/care.schema.ts';
import { fullDate, longDate } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { firstName } from '#lib/format/names.ts';
import { kindTitle } from '#lib/format/week.ts';
import { counted, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readCare } from '#lib/server/db/care.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { answerLoss } from '#lib/server/usecases/answer-loss.ts';
import type { Actions, PageServerLoad } from './$types';

const SAVED: Record<string, string> = {
	talk: 'It is on the desk. Somebody rings you.',
	deleted: 'What you wrote is deleted.',
	not_now: 'That is fine. Nobody asks again, and you can change your mind here.'
};

const SHOWN_SAID: Record<Shown, string> = {
	me: 'Nobody but you reads it.',
	supervisor: 'Your supervisor may read it.',
	coordinators: 'The coordinators may read it.'
};

function lossSaid(loss: Loss, today: string) {
	const who = loss.with ?? `a coordinator of ${loss.organisation}`;
	return {
		id: loss.id,
		told: `Written here on ${longDate(localDate(loss.toldAt), today)}`,
		organisation: loss.organisation,
		phone: loss.phone,
		who,
		whoFirst: loss.with ? firstName(loss.with) : 'Somebody',
		takenBack: loss.takenBack,
		answer: loss.talked ? 'talked' : loss.answer
	} as const;
}

function restSaid(one: CareBy, today: string) {
	const visits = one.visitsMeanwhile;
	return {
		id: one.id,
		name: one.name,
		phone: one.phone,
		supervisor: one.supervisor,
		version: one.version,
		mine: one.restByMe,
		resting: one.state === 'accepted' && one.restUntil !== null,
		said:
			one.state === 'paused'
				? `You have paused with ${one.name}: nobody there asks you for anything.`
				: one.restUntil
					? `You rest until ${longDate(localDate(one.restUntil), today)}: nobody there asks you for anything before that morning.`
					: 'You are not resting just now.',
		visits:
			one.restUntil && visits > 0
				? `${sentence(counted(visits, 'visit'))} that you said yes to ${visits === 1 ? 'lies' : 'lie'} in that time. The coordinator knows, and talks to you about ${visits === 1 ? 'it' : 'them'}. To go after all, end the rest.`
				: null,
		lastTalk: one.lastTalk ? `You last talked on ${fullDate(one.lastTalk)}.` : null
	};
}

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { now, losses, organisations, reflections } = await readCare(event.locals.db).catch(
		refusePage
	);
	const today = localDate(now);
	return {
		once: newOnce(),
		saved: SAVED[event.url.searchParams.get('saved') ?? ''] ?? null,
		losses: losses.map((loss) => lossSaid(loss, today)),
		organisations: organisations.map((one) => restSaid(one, today)),
		written: reflections.map((one) => ({
			id: one.taskId,
			what: `${kindTitle(one.kindId)}, ${longDate(one.day, today)}`,
			shown: SHOWN_SAID[one.shown]
		}))
	};
};

export const actions: Actions = {
	answer: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, lossAnswer);
		if (!form.ok) return invalid(form);
		try {
			await answerLoss(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/volunteering/care?saved=${form.data.answer}`);
	}
};
