import { error, redirect } from '@sveltejs/kit';
import { askedReference } from '#lib/domain/volunteers/asked-reference.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readHours } from '#lib/server/db/hours.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { askForReference } from '#lib/server/usecases/ask-for-reference.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { organisations } = await readHours(event.locals.db).catch(refusePage);
	const found = organisations.find(({ id }) => id === event.params.organisation);
	if (!found?.mayAsk) error(404, 'We could not find that.');
	const open = found.references.find(({ answer }) => answer === null);
	// one at a time: what they asked already stands on its own page
	if (open) redirect(303, `/volunteering/references/${open.id}`);
	return { quiet: true, once: newOnce(), organisation: found.name };
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, askedReference);
		if (!form.ok) return invalid(form);
		let made: { id: string };
		try {
			const { organisation } = event.params;
			made = await askForReference(event.locals.db, { ...form.data, organisation });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/volunteering/references/${made.id}?saved`);
	}
};
