import { error, redirect } from '@sveltejs/kit';
import { familyVisit } from '#lib/domain/circle/circle.schema.ts';
import { dateParts } from '#lib/domain/time/london.ts';
import { requireMember } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { addFamilyVisit } from '#lib/server/usecases/add-family-visit.ts';
import { readWeek } from '#lib/server/usecases/read-week.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { person } = event.params;
	const said = await readWeek(event.locals.db, person, null).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	if (said.kind === 'rota') error(404, 'We could not find that.');
	let day = { day: '', month: '', year: '' };
	try {
		const parts = dateParts(event.url.searchParams.get('day') ?? '');
		day = { day: String(parts.day), month: String(parts.month), year: String(parts.year) };
	} catch {
		// No day was named: the fields are empty.
	}
	return { quiet: true, once: newOnce(), back: `/circle/${person}`, day };
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, familyVisit);
		if (!form.ok) return invalid(form);
		try {
			await addFamilyVisit(event.locals.db, { person, ...form.data });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}?from=${form.data.day}&done=added`);
	}
};
