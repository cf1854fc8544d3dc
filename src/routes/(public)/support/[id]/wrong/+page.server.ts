import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readEntry } from '#lib/server/db/directory.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { sayEntryIsWrong } from '#lib/server/usecases/say-entry-is-wrong.ts';
import type { Actions, PageServerLoad } from './$types';

const id = z.guid();

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!id.safeParse(params.id).success) error(404, 'We could not find that.');
	const entry = await readEntry(locals.db, params.id).catch(refusePage);
	return { quiet: true, once: newOnce(), entry: { id: entry.id, name: entry.name } };
};

const typed = z.object({
	once,
	what: z.enum(['closed', 'hours', 'phone', 'place', 'other'], {
		error: 'Choose what is wrong.'
	}),
	words: z.string().max(2000, 'Make it 2,000 letters or fewer.').default('')
});

export const actions: Actions = {
	default: async (event) => {
		if (!id.safeParse(event.params.id).success) error(404, 'We could not find that.');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await sayEntryIsWrong(
				event.locals.db,
				{ ...form.data, service: event.params.id },
				{ network: networkOf(event) }
			);
		} catch (caught) {
			return refuse(caught, form.values);
		}
		redirect(303, `/support/${event.params.id}?told`);
	}
};
