import { error, redirect } from '@sveltejs/kit';
import { invitation } from '#lib/domain/circle/circle.schema.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readCirclePeople } from '#lib/server/db/circle-places.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { inviteToCircle } from '#lib/server/usecases/invite-to-circle.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { person } = event.params;
	const page = await readCirclePeople(event.locals.db, person).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	if (!page.keeps) error(404, 'We could not find that.');
	return { quiet: true, once: newOnce(), back: `/circle/${person}/people` };
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, invitation);
		if (!form.ok) return invalid(form);
		try {
			await inviteToCircle(event.locals.db, { person, ...form.data });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}/people?done=invited`);
	}
};
