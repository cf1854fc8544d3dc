import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { groupRules } from '#lib/domain/organisations/group.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGroup } from '#lib/server/db/groups.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { saveGroupRules } from '#lib/server/usecases/save-group-rules.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'group_lead');
	if (!z.guid().safeParse(event.params.group).success) error(404, 'We could not find that.');
	const { id, name, version, serves, rules, vettedBy } = await readGroup(
		event.locals.db,
		event.params.group
	).catch(refusePage);
	return { quiet: true, once: newOnce(), id, name, version, serves, rules, vettedBy };
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'group_lead');
		const form = await parseForm(event, groupRules);
		if (!form.ok) return invalid(form);
		try {
			await saveGroupRules(event.locals.db, { ...form.data, group: event.params.group });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/group/${event.params.group}?saved`);
	}
};
