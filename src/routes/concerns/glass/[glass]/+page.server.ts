import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dateAndTime } from '#lib/format/dates.ts';
import { GLASS_FOUND } from '#lib/format/glass.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readOpened } from '#lib/server/db/glass.ts';
import { newOnce, once, parseForm, ticked } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { endBreakGlass } from '#lib/server/usecases/end-break-glass.ts';
import { knownParts } from '../../../desk/requests/[id]/say.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A disclosure: while it is open, what is known is read here, and recorded as a break-glass. */
export const load: PageServerLoad = async (event) => {
	requireRole(event, 'safeguarding_lead');
	const { glass } = event.params;
	if (!z.uuid().safeParse(glass).success) error(404, 'We could not find that.');
	const found = await readOpened(event.locals.db, glass).catch(refusePage);
	return {
		once: newOnce(),
		id: found.id,
		stamp: found.stamp,
		organisation: found.organisation,
		over: found.over,
		refused: found.refused,
		reason: found.reason,
		began: dateAndTime(found.at, found.now),
		ends: dateAndTime(found.endedAt ?? found.until, found.now),
		known: knownParts(found.known),
		unsafe: found.unsafe && !found.told,
		hasAccount: found.hasAccount,
		review: found.review && {
			found: GLASS_FOUND[found.review.outcome],
			words: found.review.words,
			by: `${found.review.by ?? 'A data guardian'}, ${dateAndTime(found.review.at, found.now)}`
		}
	};
};

const end = z.object({ once, safe: ticked });

export const actions: Actions = {
	end: async (event) => {
		requireRole(event, 'safeguarding_lead');
		const form = await parseForm(event, end);
		if (!form.ok) return invalid(form);
		try {
			await endBreakGlass(event.locals.db, { ...form.data, glass: event.params.glass });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, event.url.pathname);
	}
};
