import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { firstOpen } from '#lib/domain/requests/assemble.ts';
import { emailProblem } from '#lib/domain/requests/read.ts';
import { pathOf } from '#lib/domain/requests/steps.ts';
import { longDate } from '#lib/format/dates.ts';
import { addDays, localDate } from '#lib/domain/time/london.ts';
import { forgetDraft } from '#lib/server/db/drafts.ts';
import { dropDraftKey } from '#lib/server/draft-cookie.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { sendReturnLink } from '#lib/server/usecases/send-return-link.ts';
import { assembleHeld, needDraft, shared } from '../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { draft, context, whole } = await assembleHeld(event);
	const today = localDate(new Date());
	return {
		quiet: true,
		once: newOnce(),
		next: pathOf(firstOpen(whole, 'check') ?? 'check'),
		until: longDate(addDays(today, 14), today),
		email: draft.email ?? '',
		written: event.url.searchParams.has('written'),
		ask: shared(draft, whole, context)
	};
};

const address = z.object({
	once,
	email: z
		.string()
		.default('')
		.superRefine((email, context) => {
			const problem = emailProblem(email);
			if (problem) context.addIssue({ code: 'custom', message: problem });
		})
});

export const actions: Actions = {
	link: async (event) => {
		const { key } = await needDraft(event);
		const form = await parseForm(event, address);
		if (!form.ok) return invalid(form);
		try {
			await sendReturnLink(event.locals.db, key, { ...form.data, network: networkOf(event) });
		} catch (caught) {
			return refuse(caught, form.values);
		}
		redirect(303, '/ask/stop?written');
	},
	forget: async (event) => {
		const { key } = await needDraft(event);
		await forgetDraft(event.locals.db, key);
		dropDraftKey(event);
		redirect(303, '/ask?forgotten');
	}
};
