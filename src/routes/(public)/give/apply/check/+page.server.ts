import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { applyProgress, firstOpenStep, STEPS } from '#lib/domain/volunteers/application.ts';
import { applicationRows } from '#lib/format/application.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { readyApplication } from '#lib/server/usecases/ready-application.ts';
import { keepOutOfCaches, needApplication, pathOf } from '../applying.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	keepOutOfCaches(event);
	const { draft, answers, steps } = await needApplication(event);
	return {
		quiet: true,
		once: newOnce(),
		back: pathOf(STEPS.at(-1) ?? 'where'),
		progress: applyProgress('check'),
		organisation: answers.organisation?.name ?? 'the organisation',
		rows: applicationRows(answers, draft.place?.area ?? '').map((row) => ({
			...row,
			change: `${pathOf(row.step)}?from=check`,
			state: steps.find(({ id }) => id === row.step)?.state ?? 'missing'
		}))
	};
};

const OPEN = 'Something is still to be answered. It is marked below.';

export const actions: Actions = {
	default: async (event) => {
		const { key, draft, steps } = await needApplication(event);
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		const open = firstOpenStep(steps, 'check');
		if (open) {
			const values = { once: form.data.once };
			return fail(400, { errors: { [open]: OPEN }, values, message: OPEN, code: 'invalid' });
		}
		let to: string;
		try {
			to = await readyApplication(event.locals.db, key, draft, {
				once: form.data.once,
				network: networkOf(event),
				signedInAs: event.locals.viewer?.email ?? null
			});
		} catch (caught) {
			return refuse(caught, { once: form.data.once });
		}
		redirect(303, to);
	}
};
