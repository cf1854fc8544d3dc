import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { MOST_GLASS_HOURS } from '#lib/domain/safety/glass.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGlassCard, type GlassFor } from '#lib/server/db/glass.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { breakGlass } from '#lib/server/usecases/break-glass.ts';
import type { Actions, PageServerLoad } from './$types';

/** From which concern, or for which request: the address says. */
function aboutOf({ url }: Pick<RequestEvent, 'url'>): GlassFor {
	for (const name of ['concern', 'request'] as const) {
		const id = url.searchParams.get(name);
		if (id === null) continue;
		if (!z.uuid().safeParse(id).success) break;
		return name === 'concern' ? { concern: id } : { request: id };
	}
	error(404, 'We could not find that.');
}

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'safeguarding_lead');
	const about = aboutOf(event);
	const card = await readGlassCard(event.locals.db, about).catch(refusePage);
	if (card.open) redirect(303, `/concerns/glass/${card.open}`);
	return {
		quiet: true as const,
		once: newOnce(),
		back: 'concern' in about ? `/concerns/${about.concern}` : '/concerns/glass',
		backLabel: 'concern' in about ? 'The concern' : 'Search again',
		over: card.organisation,
		request: card.request
			? [
					card.request.sentAt
						? `The request sent ${dateAndTime(card.request.sentAt, card.now)}`
						: 'A request',
					card.request.coordinator ? `with ${card.request.coordinator}` : ''
				]
					.filter((part) => part !== '')
					.join(', ')
			: null
	};
};

const typed = z
	.object({
		once,
		reason: z
			.string({ error: 'Write why you must know, now.' })
			.min(1, 'Write why you must know, now.')
			.max(2000, 'Make it 2,000 characters or fewer.'),
		hours: z.coerce
			.number({ error: 'Choose for how long.' })
			.int('Choose for how long.')
			.min(1, 'Choose for how long.')
			.max(MOST_GLASS_HOURS, 'Choose for how long: 24 hours at most.'),
		unsafe: z.enum(['no', 'yes'], { error: 'Say whether the person may be told.' }),
		unsafe_why: z.string().max(2000, 'Make it 2,000 characters or fewer.').default('')
	})
	.refine(({ unsafe, unsafe_why }) => unsafe === 'no' || unsafe_why !== '', {
		path: ['unsafe_why'],
		error: 'Say why it is not safe to tell them.'
	});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'safeguarding_lead');
		const about = aboutOf(event);
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		let glass: string;
		try {
			glass = await breakGlass(event.locals.db, {
				once: form.data.once,
				about,
				reason: form.data.reason,
				hours: form.data.hours,
				unsafe: form.data.unsafe === 'yes',
				unsafeWhy: form.data.unsafe_why
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname + event.url.search);
		}
		redirect(303, `/concerns/glass/${glass}`);
	}
};
