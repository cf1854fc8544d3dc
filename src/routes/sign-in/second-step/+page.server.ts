import { redirect } from '@sveltejs/kit';
import { finishing, showing } from '#lib/domain/accounts/account.schema.ts';
import { localPath } from '#lib/domain/accounts/next.ts';
import { requireHalfway } from '#lib/server/auth.ts';
import { beginFactor, readFactors } from '#lib/server/db/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { originOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { addSecondStep } from '#lib/server/usecases/add-second-step.ts';
import { goOn } from '#lib/server/usecases/go-on.ts';
import { showSecondStep } from '#lib/server/usecases/show-second-step.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { email, fresh } = requireHalfway(event);
	const factors = await readFactors(event.locals.db).catch(refusePage);
	const next = localPath(event.url.searchParams.get('next'), '/');
	return { quiet: true, once: newOnce(), email, fresh, next, has: factors.length > 0 };
};

export const actions: Actions = {
	show: async (event) => {
		const { email } = requireHalfway(event);
		const form = await parseForm(event, showing);
		if (!form.ok) return invalid(form);
		let to: string;
		try {
			to = await showSecondStep(event.locals.db, { ...form.data, email, ...originOf(event) });
		} catch (refused) {
			return refuse(refused, form.values);
		}
		redirect(303, to);
	},
	begin: async (event) => {
		// Whoever only found an open browser must not become its holder's second step.
		if (!requireHalfway(event).fresh) redirect(303, '/sign-in');
		try {
			return { began: await beginFactor(event.locals.db) };
		} catch (refused) {
			return refuse(refused);
		}
	},
	finish: async (event) => {
		const { email, fresh } = requireHalfway(event);
		if (!fresh) redirect(303, '/sign-in');
		const form = await parseForm(event, finishing);
		if (!form.ok) return invalid(form);
		const from = originOf(event);
		let to: string;
		try {
			await addSecondStep(event.locals.db, { ...form.data, email, network: from.network });
			to = await goOn(event.locals.db, from.browser, form.data.next);
		} catch (refused) {
			return refuse(refused, form.values);
		}
		redirect(303, to);
	}
};
