import { redirect } from '@sveltejs/kit';
import { supervisor } from '#lib/domain/volunteers/care.schema.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { nameSupervisor } from '#lib/server/usecases/name-supervisor.ts';
import { readToKeep, savedOf, whereOf } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer, { here: true });
	return {
		quiet: true,
		once: newOnce(),
		back,
		name: found.volunteer.name,
		now: found.care.supervisor,
		colleagues: found.care.colleagues.map(({ id, name }) => ({
			value: id,
			label: id === viewer.id ? `${name}: you` : name
		})),
		changes: found.care.changes.map((change, i) => ({
			key: `${change.at} ${i}`,
			said: `${change.to ?? 'Nobody'}, named by ${change.by ?? 'a coordinator'}, ${dateAndTime(change.at, found.now)}`
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, supervisor);
		if (!form.ok) return invalid(form);
		try {
			await nameSupervisor(event.locals.db, {
				...form.data,
				organisation: where.organisation,
				volunteer: event.params.id
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
