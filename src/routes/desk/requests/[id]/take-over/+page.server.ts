import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { takeOnRequest } from '#lib/server/usecases/take-on-request.ts';
import { doneAt, formAbout } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event);
	const { coordinator } = card.request;
	if (!coordinator || coordinator.me) redirect(303, page.back);
	return { ...page, has: coordinator.name };
};

const typed = z.object({ once, version: z.coerce.number().int() });

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await takeOnRequest(event.locals.db, {
				...form.data,
				request: event.params.id,
				over: true
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, 'over'));
	}
};
