import { redirect } from '@sveltejs/kit';
import { justOnce, pause } from '#lib/domain/circle/circle.schema.ts';
import { requireMember } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { pauseHelp } from '#lib/server/usecases/pause-help.ts';
import { readWeek } from '#lib/server/usecases/read-week.ts';
import { resumeHelp } from '#lib/server/usecases/resume-help.ts';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { person } = event.params;
	const said = await readWeek(event.locals.db, person, null).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	if (said.kind === 'rota') error(404, 'We could not find that.');
	return {
		quiet: true,
		once: newOnce(),
		back: `/circle/${person}`,
		told: said.told,
		canPause: said.requests.canPause,
		canResume: said.requests.canResume
	};
};

export const actions: Actions = {
	pause: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, pause);
		if (!form.ok) return invalid(form);
		try {
			const { once, visits } = form.data;
			await pauseHelp(event.locals.db, { once, person, cancel: visits === 'cancel' });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}?done=paused`);
	},
	resume: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, justOnce);
		if (!form.ok) return invalid(form);
		try {
			await resumeHelp(event.locals.db, { once: form.data.once, person });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}?done=resumed`);
	}
};
