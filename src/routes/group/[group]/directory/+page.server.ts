import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { groupEntry } from '#lib/domain/organisations/group.ts';
import { onMoment } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readShown } from '#lib/server/db/groups.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { showGroup } from '#lib/server/usecases/show-group.ts';
import { unshowGroup } from '#lib/server/usecases/unshow-group.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'group_lead');
	if (!z.guid().safeParse(event.params.group).success) error(404, 'We could not find that.');
	const found = await readShown(event.locals.db, event.params.group).catch(refusePage);
	return {
		quiet: true,
		once: newOnce(),
		done: event.url.searchParams.get('done'),
		group: {
			id: found.id,
			name: found.name,
			version: found.version,
			serves: found.serves,
			about: found.about,
			vettedBy: found.vettedBy,
			entries: found.entries,
			waiting: found.waitingSince && onMoment(found.waitingSince, found.now)
		}
	};
};

export const actions: Actions = {
	show: async (event) => {
		requireRole(event, 'group_lead');
		const form = await parseForm(event, groupEntry);
		if (!form.ok) return invalid(form);
		const { once: key, version, ...entry } = form.data;
		try {
			await showGroup(event.locals.db, { once: key, version, group: event.params.group, entry });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/group/${event.params.group}/directory?done=show`);
	},
	unshow: async (event) => {
		requireRole(event, 'group_lead');
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		try {
			await unshowGroup(event.locals.db, form.data.once, event.params.group);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/group/${event.params.group}/directory?done=unshow`);
	}
};
