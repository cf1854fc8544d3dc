import { error, redirect } from '@sveltejs/kit';
import { timeOff } from '#lib/domain/volunteers/profile.schema.ts';
import { standingSaid } from '#lib/format/volunteering.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteering } from '#lib/server/db/volunteering.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { takeTimeOff } from '#lib/server/usecases/take-time-off.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { now, organisations } = await readVolunteering(event.locals.db).catch(refusePage);
	const one = organisations.find(
		({ organisationId }) => organisationId === event.params.organisation
	);
	if (!one) error(404, 'We could not find that.');
	return {
		quiet: true,
		once: newOnce(),
		version: one.version,
		organisation: one.organisation,
		may: one.state === 'accepted',
		said: standingSaid(one, now),
		visits: one.visits
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, timeOff);
		if (!form.ok) return invalid(form);
		let given: number;
		try {
			given = await takeTimeOff(event.locals.db, {
				...form.data,
				organisation: event.params.organisation
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		const said = given === 0 ? 'off' : given === 1 ? 'off-1' : 'off-many';
		redirect(303, `/volunteering?saved=${said}`);
	}
};
