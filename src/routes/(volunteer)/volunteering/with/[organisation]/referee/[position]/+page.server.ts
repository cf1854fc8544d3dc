import { error, redirect } from '@sveltejs/kit';
import { anotherReferee } from '#lib/domain/volunteers/referee.schema.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteering } from '#lib/server/db/volunteering.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { nameReferee } from '#lib/server/usecases/name-referee.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { organisations } = await readVolunteering(event.locals.db).catch(refusePage);
	const one = organisations.find((each) => each.organisationId === event.params.organisation);
	const referee = one?.application?.referees.find(
		({ position }) => String(position) === event.params.position
	);
	if (!one || !referee) error(404, 'We could not find that.');
	return {
		quiet: true,
		once: newOnce(),
		organisation: one.organisation,
		before: referee.name,
		wanted:
			one.state === 'references' && (referee.state === 'declined' || referee.state === 'expired')
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, anotherReferee);
		if (!form.ok) return invalid(form);
		try {
			const { organisation, position } = event.params;
			await nameReferee(event.locals.db, {
				...form.data,
				organisation,
				position: Number(position) || 0
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering?saved=referee');
	}
};
