import { error, redirect } from '@sveltejs/kit';
import { stop } from '#lib/domain/volunteers/profile.schema.ts';
import { isJoining } from '#lib/domain/volunteers/acceptance.state.ts';
import { standingSaid } from '#lib/format/volunteering.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteering } from '#lib/server/db/volunteering.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { stopVolunteering } from '#lib/server/usecases/stop-volunteering.ts';
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
		may: one.state === 'accepted' || one.state === 'paused' || isJoining(one.state),
		said: standingSaid(one, now),
		joining: isJoining(one.state),
		visits: one.visits
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, stop);
		if (!form.ok) return invalid(form);
		try {
			await stopVolunteering(event.locals.db, {
				...form.data,
				organisation: event.params.organisation
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering?saved=stopped');
	}
};
