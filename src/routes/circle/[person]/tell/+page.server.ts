import { error, redirect } from '@sveltejs/kit';
import { changed } from '#lib/domain/circle/circle.schema.ts';
import { requireMember } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { readWeek } from '#lib/server/usecases/read-week.ts';
import { writeToCoordinator } from '#lib/server/usecases/write-to-coordinator.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { person } = event.params;
	const said = await readWeek(event.locals.db, person, null).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	if (said.kind === 'rota') error(404, 'We could not find that.');
	const [contact] = said.contacts;
	return {
		quiet: true,
		once: newOnce(),
		at: `/circle/${person}`,
		about: event.url.searchParams.get('about') === 'said' ? 'said' : 'changed',
		told: said.told,
		phone: contact?.phone ?? null,
		hours: contact?.hours ?? null,
		self: said.capacity === 'self'
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, changed);
		if (!form.ok) return invalid(form);
		try {
			const { once, words } = form.data;
			await writeToCoordinator(event.locals.db, {
				once,
				person,
				kind: 'changed',
				words,
				task: null
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}?done=told`);
	}
};
