import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { assemble, before, firstOpen } from '#lib/domain/requests/assemble.ts';
import { pathOf, progressOf } from '#lib/domain/requests/steps.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { sendRequest } from '#lib/server/usecases/send-request.ts';
import { assembleHeld, contextOf, needDraft, shared } from '../asking.server.ts';
import { checkSections, sharingRows } from '../rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { draft, context, whole } = await assembleHeld(event);
	const previous = before('check', whole);
	return {
		quiet: true,
		once: newOnce(),
		ask: {
			...shared(draft, whole, context),
			back: previous ? pathOf(previous) : '/ask',
			progress: progressOf('check', whole.answers, context.mode)
		},
		knows: whole.answers.knows?.knows ?? null,
		sections: checkSections(whole, context),
		sharing: context.mode === 'more' ? [] : sharingRows(whole, context)
	};
};

/** The first thing on the page that still needs an answer, by the id of its row. */
const OPEN = 'Something is still to be answered. It is marked below.';

export const actions: Actions = {
	default: async (event) => {
		const { key, draft } = await needDraft(event);
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		const context = contextOf(draft);
		const whole = assemble(draft.stored, context);
		const open = firstOpen(whole, 'check');
		if (open) {
			const values = { once: form.data.once };
			return fail(400, { errors: { [open]: OPEN }, values, message: OPEN, code: 'invalid' });
		}
		// somebody who is not known yet confirms their address first
		if (context.mode === 'open') redirect(303, '/ask/reach');
		try {
			await sendRequest(event.locals.db, key, draft, context, form.data);
		} catch (caught) {
			return refuse(caught, { once: form.data.once }, '/ask/check');
		}
		redirect(303, '/ask/sent');
	}
};
