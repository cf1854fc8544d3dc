import { redirect } from '@sveltejs/kit';
import { complained } from '#lib/domain/guardian/guardian.schema.ts';
import { readWorryPage } from '#lib/server/db/concerns.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { complainAboutData } from '#lib/server/usecases/complain-about-data.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const organisations = await readWorryPage(locals.db).catch(refusePage);
	return {
		quiet: true,
		once: newOnce(),
		organisations: organisations.map(({ id, name, phone }) => ({ id, name, phone }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, complained);
		if (!form.ok) return invalid(form);
		try {
			await complainAboutData(event.locals.db, form.data, { network: networkOf(event) });
		} catch (refused) {
			return refuse(refused, form.values);
		}
		redirect(303, '/complain/thanks');
	}
};
