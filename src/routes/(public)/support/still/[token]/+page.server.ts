import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readAsking } from '#lib/server/db/directory-keeping.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { answerAsking } from '#lib/server/usecases/answer-asking.ts';
import type { Actions, PageServerLoad } from './$types';

/** Shows the entry and two buttons, and does nothing: mail scanners fetch links, and must answer nothing by it. */
export const load: PageServerLoad = async ({ locals, params }) => ({
	quiet: true,
	once: newOnce(),
	token: params.token,
	...(await readAsking(locals.db, params.token).catch(refusePage))
});

const typed = z.object({
	once,
	version: z.coerce.number().int(),
	answer: z.enum(['so', 'changed'], { error: 'Choose one of the two.' }),
	words: z.string().max(2000, 'Make it 2,000 letters or fewer.').default('')
});

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await answerAsking(
				event.locals.db,
				{ ...form.data, token: event.params.token },
				{ network: networkOf(event) }
			);
		} catch (caught) {
			return refuse(caught, form.values);
		}
		redirect(303, `/support/still/${event.params.token}`);
	}
};
