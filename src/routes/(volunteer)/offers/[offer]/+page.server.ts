import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import type { OfferPage } from '#lib/domain/tasks/offer.ts';
import { longDate, onMoment } from '#lib/format/dates.ts';
import { length } from '#lib/format/durations.ts';
import { localDate } from '#lib/format/london.ts';
import {
	askedAs,
	forYouIf,
	homesSaid,
	nearSaid,
	othersSaid,
	timesSaid,
	toldSteps,
	whereSaid
} from '#lib/format/tasks.ts';
import { kindTitle } from '#lib/format/week.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readOffer } from '#lib/server/db/offers.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { acceptOffer } from '#lib/server/usecases/accept-offer.ts';
import { declineOffer } from '#lib/server/usecases/decline-offer.ts';
import type { Actions, PageServerLoad } from './$types';

function asked({ now, offer }: OfferPage) {
	if (!offer) return null;
	const kind = kindOf(offer.kind);
	const suits = forYouIf(offer.requirements);
	return {
		title: askedAs(offer.kind, offer.day, localDate(now)),
		what: `${kindTitle(offer.kind)} (${length(offer.minutes)})`,
		day: longDate(offer.day, localDate(now)),
		times: timesSaid(offer),
		where: whereSaid(offer),
		near: nearSaid(offer),
		more: suits ? [{ term: 'For you if', text: suits }] : [],
		avoid: offer.avoid.length > 0 ? homesSaid(offer.avoid) : null,
		others: othersSaid(offer.others),
		ends: onMoment(offer.expiresAt, now),
		includes: kind?.includes ?? [],
		excludes: kind?.excludes ?? [],
		told: toldSteps(offer, offer.confirms, now),
		ask: offer.ask
	};
}

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const page = await readOffer(event.locals.db, event.params.offer).catch(refusePage);
	return {
		once: newOnce(),
		organisation: page.organisation,
		standing: page.standing,
		answered: page.at ? onMoment(page.at, page.now) : null,
		taskId: page.taskId,
		offer: asked(page)
	};
};

async function answer(
	event: RequestEvent<{ offer: string }>,
	say: (sent: { once: string; offer: string }) => Promise<string>
) {
	const form = await parseForm(event, z.object({ once }));
	if (!form.ok) return invalid(form);
	let next: string;
	try {
		next = await say({ once: form.data.once, offer: event.params.offer });
	} catch (refused) {
		return refuse(refused, form.values, event.url.pathname);
	}
	redirect(303, next);
}

export const actions: Actions = {
	yes: (event) => {
		requireRole(event, 'volunteer');
		return answer(event, async (sent) => {
			const task = await acceptOffer(event.locals.db, sent);
			return `/visits/${task}`;
		});
	},
	no: (event) => {
		requireRole(event, 'volunteer');
		return answer(event, async (sent) => {
			await declineOffer(event.locals.db, sent);
			return '/offers?said=no';
		});
	}
};
