import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { disputeDecided } from '#lib/domain/consent/decisions.schema.ts';
import { byAt } from '#lib/format/desk-request.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGuardianDisputes } from '#lib/server/db/guardian.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { decideLeftDispute } from '#lib/server/usecases/decide-left-dispute.ts';
import { asked, headOf } from '../shared.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const found = await readGuardianDisputes(event.locals.db, asked(event.url).organisation).catch(
		(refused) => refusePage(refused, event.url.pathname)
	);
	return {
		head: headOf(event.url, found),
		done: event.url.searchParams.has('decided'),
		once: newOnce(),
		disputes: found.disputes.map((dispute) => ({
			id: dispute.id,
			ref: dispute.ref,
			disagrees: dispute.disagrees,
			why: dispute.why,
			by: byAt(dispute.by, dispute.at, found.now)
		}))
	};
};

const decided = z.object({ once, ...disputeDecided });

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'data_guardian');
		const form = await parseForm(event, decided);
		if (!form.ok) return invalid(form);
		try {
			await decideLeftDispute(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/guardian/disputes?decided');
	}
};
