import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { localDate } from '#lib/domain/time/london.ts';
import { fullDate } from '#lib/format/dates.ts';
import { readGroupByLink } from '#lib/server/db/groups.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { confirmGroupApplication } from '#lib/server/usecases/confirm-group-application.ts';
import type { Actions, PageServerLoad } from './$types';

const GONE =
	'This link has run out, or a letter of it is missing. If you would still like to join with your group, begin again.';
const token = z.string().min(16).max(200);

/** Shows what was written and a button, and does nothing: mail scanners fetch links. */
export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const key = token.safeParse(event.url.searchParams.get('token'));
	if (!key.success) error(404, GONE);
	const found = await readGroupByLink(event.locals.db, key.data);
	if (!found) error(404, GONE);
	return {
		quiet: true,
		once: newOnce(),
		token: key.data,
		...found,
		since: fullDate(localDate(found.since))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, z.object({ once, token }));
		if (!form.ok) return invalid(form);
		try {
			await confirmGroupApplication(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values);
		}
		redirect(303, `/groups/confirm?token=${encodeURIComponent(form.data.token)}`);
	}
};
