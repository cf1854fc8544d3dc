import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { longDate, moment } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { requireRole } from '#lib/server/auth.ts';
import { decideClaim, readDeskClaim } from '#lib/server/db/claims.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

const id = z.guid();

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	if (!id.safeParse(event.params.claim).success) error(404, 'We could not find that.');
	const claim = await readDeskClaim(event.locals.db, event.params.claim).catch(refusePage);
	const day = (at: string | null) => at && longDate(localDate(at), localDate(claim.now));
	return {
		once: newOnce(),
		claim,
		asked: moment(claim.askedAt, claim.now),
		confirmed: day(claim.confirmedAt),
		since: day(claim.keptFrom),
		ended: day(claim.endedAt),
		others: claim.others.map((other) => ({
			...other,
			since: day(other.keptFrom ?? other.askedAt)
		})),
		before: claim.before.map((one) => ({ ...one, when: day(one.at) }))
	};
};

const typed = z.object({
	once,
	version: z.coerce.number().int(),
	do: z.enum(['yes', 'no', 'away'], { error: 'Choose one of the two.' }),
	reason: z.string().max(1000, 'Make it 1,000 letters or fewer.').default('')
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		if (!id.safeParse(event.params.claim).success) error(404, 'We could not find that.');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await decideClaim(event.locals.db, { ...form.data, claim: event.params.claim });
		} catch (caught) {
			return refuse(caught, form.values, event.url.pathname);
		}
		redirect(303, '/desk/directory?decided');
	}
};
