import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { emailProblem } from '#lib/domain/requests/read.ts';
import { firstOpenStep } from '#lib/domain/volunteers/application.ts';
import { addDays, localDate } from '#lib/domain/time/london.ts';
import { longDate } from '#lib/format/dates.ts';
import { forgetDraft } from '#lib/server/db/drafts.ts';
import { dropDraftKey } from '#lib/server/draft-cookie.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { sendReturnLink } from '#lib/server/usecases/send-return-link.ts';
import { keepOutOfCaches, needApplication, pathOf } from '../applying.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	keepOutOfCaches(event);
	const { draft, answers, steps } = await needApplication(event);
	const today = localDate(new Date());
	return {
		quiet: true,
		once: newOnce(),
		next: pathOf(firstOpenStep(steps, 'check') ?? 'check'),
		until: longDate(addDays(today, 14), today),
		email: draft.email ?? answers.email ?? '',
		written: event.url.searchParams.has('written')
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
		const { key } = await needApplication(event);
		const form = await parseForm(event, address);
		if (!form.ok) return invalid(form);
		try {
			await sendReturnLink(event.locals.db, key, { ...form.data, network: networkOf(event) });
		} catch (caught) {
			return refuse(caught, form.values);
		}
		redirect(303, '/give/apply/stop?written');
	},
	forget: async (event) => {
		const { key } = await needApplication(event);
		await forgetDraft(event.locals.db, key);
		dropDraftKey(event, 'applying');
		redirect(303, '/give');
	}
};
