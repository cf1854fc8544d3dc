import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readGaps } from '#lib/server/db/demand.ts';
import { findPlace } from '#lib/server/db/directory.ts';
import { parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const near = (url.searchParams.get('near') ?? '').slice(0, 120);
	const found = await readGaps(locals.db, near || 'all').catch(refusePage);
	// a place that nobody knows: everywhere
	if (near !== '' && found.near === null) redirect(303, '/support/gaps');
	const others = found.others.map(({ id, county }) => ({
		county,
		href: `/support/gaps?near=${encodeURIComponent(id)}`
	}));
	return { found, others };
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
			redirect(303, `/support/gaps?near=${encodeURIComponent(found.id)}`);
		} catch (caught) {
			return refuse(caught, form.values);
		}
	}
};
