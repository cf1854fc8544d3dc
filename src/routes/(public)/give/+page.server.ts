import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readDemand } from '#lib/server/db/demand.ts';
import { findPlace } from '#lib/server/db/directory.ts';
import { parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const near = (url.searchParams.get('near') ?? '').slice(0, 120);
	const demand = near ? await readDemand(locals.db, near).catch(refusePage) : null;
	const others = (demand?.others ?? []).map(({ id, county }) => ({
		county,
		href: `/give?near=${encodeURIComponent(id)}#wanted`
	}));
	return { demand, others };
};

const typed = z.object({
	where: z
		.string()
		.max(80, 'Make it 80 letters or fewer.')
		.default('')
		.refine((where) => where !== '', 'Say a town, a village or a postcode.')
});

export const actions: Actions = {
	// By post, so that a postcode is in no address, history or log; what is left of it is an area.
	default: async (event) => {
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			const found = await findPlace(event.locals.db, form.data.where);
			if (!found) {
				const where =
					'We do not know that place. Try the next town, or the first half of the postcode.';
				return invalid({ errors: { where }, values: form.values });
			}
			redirect(303, `/give?near=${encodeURIComponent(found.id)}#wanted`);
		} catch (caught) {
			return refuse(caught, form.values);
		}
	}
};
