import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { finishing } from '#lib/domain/accounts/account.schema.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readAccount } from '#lib/server/db/accounts.ts';
import { beginFactor, readFactors } from '#lib/server/db/auth.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { addSecondStep } from '#lib/server/usecases/add-second-step.ts';
import { removeSecondStep } from '#lib/server/usecases/remove-second-step.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const HERE = '/account/second-step';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { secondStep } = await readAccount(event.locals.db).catch(refusePage);
	const factors = secondStep ? await readFactors(event.locals.db).catch(refusePage) : [];
	return {
		offered: secondStep,
		once: newOnce(),
		saved: event.url.searchParams.has('saved'),
		factors: factors.map(({ id, since }) => ({ id, since: dateAndTime(since) }))
	};
};

/** A change that could shut the holder out: only within a quarter of an hour of signing in. */
async function freshly(event: RequestEvent) {
	const viewer = requireMember(event);
	const { fresh } = await readAccount(event.locals.db).catch(refusePage);
	if (!fresh) redirect(303, `/account/again?next=${HERE}`);
	return viewer;
}

export const actions: Actions = {
	begin: async (event) => {
		requireMember(event);
		await freshly(event);
		try {
			return { began: await beginFactor(event.locals.db) };
		} catch (refused) {
			return refuse(refused, {}, HERE);
		}
	},
	finish: async (event) => {
		const { email } = requireMember(event);
		await freshly(event);
		const form = await parseForm(event, finishing);
		if (!form.ok) return invalid(form);
		try {
			await addSecondStep(event.locals.db, { ...form.data, email, network: networkOf(event) });
		} catch (refused) {
			return refuse(refused, form.values, HERE);
		}
		redirect(303, `${HERE}?saved`);
	},
	remove: async (event) => {
		requireMember(event);
		await freshly(event);
		const form = await parseForm(event, z.object({ once, factor: z.uuid() }));
		if (!form.ok) return invalid(form);
		try {
			await removeSecondStep(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, HERE);
		}
		redirect(303, `${HERE}?saved`);
	}
};
