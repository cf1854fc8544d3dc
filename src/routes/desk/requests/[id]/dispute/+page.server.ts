import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { disputeDecided, said } from '#lib/domain/consent/decisions.schema.ts';
import { byAt } from '#lib/format/desk-request.ts';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { decideDispute } from '#lib/server/usecases/decide-dispute.ts';
import { recordDispute } from '#lib/server/usecases/record-dispute.ts';
import { doneAt, formAbout } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event, 'dispute');
	const open = card.disputes?.find(({ decidedAt }) => decidedAt === null);
	return {
		...page,
		own: card.ofTheCircle,
		open: open
			? {
					id: open.id,
					disagrees: open.disagrees,
					why: open.why,
					by: byAt(open.by, open.at, card.now)
				}
			: null
	};
};

const recorded = z.object({
	once,
	disagrees: said('Say who disagrees.', 500),
	why: said('Say what about.', 2000)
});
const decided = z.object({ once, ...disputeDecided });

export const actions: Actions = {
	record: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, recorded);
		if (!form.ok) return invalid(form);
		try {
			await recordDispute(event.locals.db, { ...form.data, request: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, 'disputed'));
	},
	decide: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, decided);
		if (!form.ok) return invalid(form);
		try {
			await decideDispute(event.locals.db, { ...form.data, request: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, 'undisputed'));
	}
};
