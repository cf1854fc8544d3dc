import { redirect } from '@sveltejs/kit';
import { recordedRequest } from '#lib/domain/guardian/guardian.schema.ts';
import { REQUEST_KINDS } from '#lib/domain/guardian/guardian.ts';
import { REQUEST_SAID } from '#lib/format/guardian.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readSubjectRequests } from '#lib/server/db/guardian.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { recordSubjectRequest } from '#lib/server/usecases/record-subject-request.ts';
import { asked } from '../../shared.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const { organisation } = await readSubjectRequests(event.locals.db, {
		...asked(event.url),
		settled: false
	}).catch((refused) => refusePage(refused, event.url.pathname));
	return {
		quiet: true,
		once: newOnce(),
		organisation,
		kinds: REQUEST_KINDS.map((kind) => ({
			value: kind,
			label: REQUEST_SAID[kind].title,
			more: REQUEST_SAID[kind].more
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'data_guardian');
		const form = await parseForm(event, recordedRequest);
		if (!form.ok) return invalid(form);
		let made: { id: string };
		try {
			made = await recordSubjectRequest(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/guardian/subject-requests/${made.id}?saved`);
	}
};
