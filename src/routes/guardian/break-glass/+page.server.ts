import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { scopeShort } from '#lib/domain/consent/scopes.ts';
import { GLASS_OUTCOMES } from '#lib/domain/safety/glass.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import { GLASS_FOUND } from '#lib/format/glass.ts';
import { count, list, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGlassesToReview } from '#lib/server/db/glass.ts';
import { newOnce, once, parseForm, ticked } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { reviewBreakGlass } from '#lib/server/usecases/review-break-glass.ts';
import { tellOfBreakGlass } from '#lib/server/usecases/tell-of-break-glass.ts';
import type { Actions, PageServerLoad } from './$types';

const AT = '/guardian/break-glass';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const { now, glasses, searches } = await readGlassesToReview(event.locals.db).catch(refusePage);
	const whose = { self: false, called: 'the person' } as const;
	return {
		done: { reviewed: 'Your review is kept.', told: 'It is recorded, and the person is told.' }[
			event.url.searchParams.get('done') ?? ''
		],
		glasses: glasses.map((glass) => ({
			id: glass.id,
			once: newOnce(),
			by: glass.by ?? 'A safeguarding lead',
			organisation: glass.organisation,
			mine: glass.mine,
			open: glass.open,
			when: `Opened ${dateAndTime(glass.at, now)}, ${
				glass.open
					? `open until ${dateAndTime(glass.until, now)}`
					: `over ${dateAndTime(glass.endedAt ?? glass.until, now)}`
			}`,
			reason: glass.reason,
			read:
				glass.readings === 0
					? 'Nothing'
					: `${sentence(list(glass.scopes.map((scope) => scopeShort(scope, whose))))}, ${count(glass.readings, 'time')}`,
			unsafe: glass.unsafe && !glass.told,
			told: glass.unsafe
				? glass.told
					? 'Told since. Before, it was not safe:'
					: 'Not told, as it is not safe:'
				: 'Told, where they have an account.',
			unsafeWhy: glass.unsafeWhy,
			review: glass.review && {
				found: GLASS_FOUND[glass.review.outcome],
				words: glass.review.words,
				by: `${glass.review.by ?? 'A data guardian'}, ${dateAndTime(glass.review.at, now)}`
			}
		})),
		outcomes: GLASS_OUTCOMES.map((value) => ({ value, label: GLASS_FOUND[value] })),
		searches: searches.map((search) => ({
			id: search.id,
			by: search.by ?? 'A safeguarding lead',
			typed: search.typed === 'address' ? 'the address of a request' : 'a name',
			found: search.found,
			when: `${dateAndTime(search.at, now)}, ${search.organisation}`
		}))
	};
};

const about = { once, glass: z.uuid() };
const reviewed = z.object({
	...about,
	outcome: z.enum(GLASS_OUTCOMES, { error: 'Choose what you found.' }),
	words: z
		.string({ error: 'Write what you found.' })
		.min(1, 'Write what you found.')
		.max(2000, 'Make it 2,000 characters or fewer.'),
	safe: ticked
});
const told = z.object(about);

export const actions: Actions = {
	review: async (event) => {
		requireRole(event, 'data_guardian');
		const form = await parseForm(event, reviewed);
		if (!form.ok) return invalid(form);
		try {
			await reviewBreakGlass(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, AT);
		}
		redirect(303, `${AT}?done=reviewed`);
	},
	tell: async (event) => {
		requireRole(event, 'data_guardian');
		const form = await parseForm(event, told);
		if (!form.ok) return invalid(form);
		try {
			await tellOfBreakGlass(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, AT);
		}
		redirect(303, `${AT}?done=told`);
	}
};
