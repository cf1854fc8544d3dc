import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { sayEntryIsWrong } from '#lib/server/usecases/say-entry-is-wrong.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	quiet: true,
	once: newOnce(),
	told: url.searchParams.has('told')
});

const typed = z.object({
	once,
	words: z
		.string()
		.min(3, 'Write what is missing, in a few words.')
		.max(2000, 'Make it 2,000 letters or fewer.')
});

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await sayEntryIsWrong(
				event.locals.db,
				{ ...form.data, service: null, what: 'missing' },
				{ network: networkOf(event) }
			);
		} catch (caught) {
			return refuse(caught, form.values);
		}
		redirect(303, '/support/wrong?told');
	}
};
