import { redirect } from '@sveltejs/kit';
import { recordedBreach } from '#lib/domain/guardian/guardian.schema.ts';
import { RISKS } from '#lib/domain/guardian/guardian.ts';
import { RISK_SAID } from '#lib/format/guardian.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readBreaches } from '#lib/server/db/guardian.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { recordBreach } from '#lib/server/usecases/record-breach.ts';
import { asked } from '../../shared.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const { organisation } = await readBreaches(event.locals.db, asked(event.url)).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	return {
		quiet: true,
		once: newOnce(),
		organisation,
		risks: RISKS.map((risk) => ({ value: risk, label: RISK_SAID[risk] ?? risk }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'data_guardian');
		const form = await parseForm(event, recordedBreach);
		if (!form.ok) return invalid(form);
		let made: { id: string };
		try {
			made = await recordBreach(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/guardian/breaches/${made.id}?saved`);
	}
};
