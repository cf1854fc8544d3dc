import { redirect } from '@sveltejs/kit';
import { readAsking } from '#lib/server/db/directory-keeping.ts';
import { refusePage } from '#lib/server/respond.ts';
import { change, editing } from '../../../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { token } = event.params;
	const { answer, entry } = await readAsking(event.locals.db, token).catch(refusePage);
	if (answer !== null) redirect(303, `/support/still/${token}`);
	return { ...(await editing(event, entry.id)), token };
};

export const actions: Actions = {
	default: async (event) => {
		const { token } = event.params;
		const { entry } = await readAsking(event.locals.db, token).catch(refusePage);
		return change(event, entry.id, token);
	}
};
