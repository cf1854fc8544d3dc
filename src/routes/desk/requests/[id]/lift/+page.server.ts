import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { said } from '#lib/domain/consent/decisions.schema.ts';
import { scopeSaid } from '#lib/domain/consent/wording.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import { list, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { liftInBestInterests } from '#lib/server/usecases/lift-in-best-interests.ts';
import { doneAt, formAbout } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event, 'lift');
	const whose = { self: false, called: 'the person' } as const;
	return {
		...page,
		own: card.ofTheCircle,
		nation: card.organisation.nation,
		lacking: card.capacity?.lacking === true,
		denies: (card.denies ?? []).map((deny) => ({
			value: deny.id,
			label: `No to ${deny.organisation ?? deny.account ?? 'somebody'}`,
			more: `${
				deny.scopes === null
					? 'Everything'
					: sentence(list(deny.scopes.map((scope) => scopeSaid(scope, whose))))
			}. Said ${dateAndTime(deny.at, card.now)}`
		}))
	};
};

const typed = z.object({
	once,
	deny: z.uuid({ error: 'Choose which no.' }),
	decision: said('Say what was decided.', 1000),
	consulted: said('Say who was consulted.', 2000),
	why: said('Say why it is best for them.', 2000)
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		let reached: boolean;
		try {
			({ reached } = await liftInBestInterests(event.locals.db, {
				...form.data,
				request: event.params.id
			}));
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, reached ? 'lifted' : 'lifted-untold'));
	}
};
