import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { groupLeaving } from '#lib/domain/organisations/group.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGroup } from '#lib/server/db/groups.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { leaveAsGroup } from '#lib/server/usecases/leave-as-group.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'group_lead');
	if (!z.guid().safeParse(event.params.group).success) error(404, 'We could not find that.');
	const { id, name, version, vettedBy } = await readGroup(
		event.locals.db,
		event.params.group
	).catch(refusePage);
	return { quiet: true, once: newOnce(), id, name, version, vettedBy };
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'group_lead');
		const form = await parseForm(event, groupLeaving);
		if (!form.ok) return invalid(form);
		try {
			await leaveAsGroup(event.locals.db, { ...form.data, group: event.params.group });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/account');
	}
};
