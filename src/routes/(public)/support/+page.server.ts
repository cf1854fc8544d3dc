import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { findPlace, findSupport } from '#lib/server/db/directory.ts';
import { parseForm } from '#lib/server/form.ts';
import { ownMap } from '#lib/server/map-archive.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { addressOf, filtersOf, hasWord, readAsked, withoutPostcode } from './asked.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = readAsked(url.searchParams);
	// An address that somebody put together with a postcode in it does not stay in the bar.
	const { words, postcode } = withoutPostcode(asked.q);
	if (postcode !== null) redirect(303, addressOf({ ...asked, q: words }));
	const found = await findSupport(locals.db, {
		near: asked.near,
		words: asked.q,
		filters: filtersOf(asked),
		page: Number(asked.page || 1)
	}).catch(refusePage);
	const chip = (label: string, change: Partial<typeof asked>) => {
		const on = Object.entries(change).every(
			([name, value]) => asked[name as keyof typeof asked] === value
		);
		const off = Object.fromEntries(Object.keys(change).map((name) => [name, '']));
		return { label, current: on, href: addressOf(asked, on ? off : change) };
	};
	const pages = Math.max(1, Math.ceil(found.total / 20));
	// A page past the end, of a list that has grown shorter: the last there is.
	if (found.page > pages) redirect(303, addressOf({ ...asked, page: String(pages) }));
	return {
		asked,
		found,
		wordless: asked.q !== '' && !hasWord(asked.q),
		ownMap: ownMap(),
		chips: [
			chip('Step-free', { access: 'step-free' }),
			chip('Free', { free: 'yes' }),
			chip('Comes to you', { how: 'home' }),
			chip('On the phone', { how: 'phone' }),
			chip('Online', { how: 'online' }),
			chip('Open today', { day: 'today' }),
			chip('In the evening', { day: 'ev' }),
			chip('At the weekend', { day: 'we' })
		],
		anywhere: addressOf(asked, { near: '' }),
		all: addressOf({ near: asked.near }),
		others: (found.near?.others ?? []).map(({ id, county }) => ({
			county,
			href: addressOf(asked, { near: id })
		})),
		before: found.page > 1 ? addressOf({ ...asked, page: String(found.page - 1) }) : null,
		after: found.page < pages ? addressOf({ ...asked, page: String(found.page + 1) }) : null,
		pages
	};
};

const short = z.string().max(200, 'Make it 200 letters or fewer.').default('');
const typed = z.object({
	where: short,
	near: short,
	q: short,
	kind: short,
	for: short,
	day: short,
	access: short,
	language: short,
	how: short,
	free: short
});

export const actions: Actions = {
	// By post, so that a postcode is in no address, history or log; what is left of it is an area.
	default: async (event) => {
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		const { where, ...rest } = form.data;
		const { words, postcode } = withoutPostcode(rest.q);
		const place = where || postcode || '';
		try {
			const found = place ? await findPlace(event.locals.db, place) : null;
			if (place && !found) {
				return invalid({
					errors: {
						where:
							'We do not know that place. Try the next town, or the first half of the postcode.'
					},
					values: form.values
				});
			}
			const params = new URLSearchParams({ ...rest, q: words, near: found?.id ?? '' });
			redirect(303, addressOf(readAsked(params)));
		} catch (caught) {
			return refuse(caught, form.values);
		}
	}
};
