import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readDay } from '#lib/domain/requests/when.ts';
import { fullDate, momentInSentence, onMoment } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';

import { requireRole } from '#lib/server/auth.ts';
import { readRequestCard } from '#lib/server/db/desk-requests.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { recordDeath } from '#lib/server/usecases/record-death.ts';
import { takeBackDeath } from '#lib/server/usecases/take-back-death.ts';
import { doneAt, formAbout, refuseAs } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event);
	const { death, now } = card;
	return {
		...page,
		today: localDate(now),
		death: death && {
			said: `${death.by ?? 'Somebody'} recorded it ${onMoment(death.recordedAt, now)}${
				death.diedOn ? `; they died on ${fullDate(death.diedOn)}` : ''
			}.`,
			needsReason: new Date(now) >= new Date(death.until),
			until: momentInSentence(death.until, now)
		}
	};
};

const day = z.string().default('');
const recorded = z.object({
	once,
	'died-day': day,
	'died-month': day,
	'died-year': day
});
const takenBack = z.object({
	once,
	reason: z.string().max(500, 'Make it 500 characters or fewer.').default('')
});

/** Whose death it is: the request's person, as it stands in the database, never from the form. */
async function personOf(event: { locals: { db: Db }; params: { id: string } }): Promise<string> {
	return (await readRequestCard(event.locals.db, event.params.id)).request.personId;
}

export const actions: Actions = {
	record: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, recorded);
		if (!form.ok) return invalid(form);
		const parts = [form.data['died-day'], form.data['died-month'], form.data['died-year']];
		const diedOn = parts.every((part) => part === '') ? null : readDay(form.data, 'died');
		if (diedOn === null && parts.some((part) => part !== '')) {
			return invalid({
				errors: {
					died: 'No calendar has that day. Give day, month and year, or leave all three empty.'
				},
				values: form.values
			});
		}
		try {
			const person = await personOf(event);
			await recordDeath(event.locals.db, { once: form.data.once, person, diedOn });
		} catch (refused) {
			return refuseAs(refused, form.values, event.url.pathname, { died_on: 'died' });
		}
		redirect(303, `/desk/requests/${event.params.id}/calls`);
	},
	back: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, takenBack);
		if (!form.ok) return invalid(form);
		try {
			const person = await personOf(event);
			await takeBackDeath(event.locals.db, { ...form.data, person });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, 'back'));
	}
};
