import { redirect, type RequestEvent } from '@sveltejs/kit';
import { guardianStep } from '#lib/domain/guardian/guardian.schema.ts';
import { requireRole } from '#lib/server/auth.ts';
import { parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { takeGuardianStep } from '#lib/server/usecases/take-guardian-step.ts';

/** The action of a request's, a complaint's or a breach's page: the button pressed says which step. */
export const takeStep =
	(of: Parameters<typeof takeGuardianStep>[1]) => async (event: RequestEvent<{ id: string }>) => {
		requireRole(event, 'data_guardian');
		const form = await parseForm(event, guardianStep);
		if (!form.ok) return invalid(form);
		const { told_how: toldHow, ...given } = form.data;
		try {
			await takeGuardianStep(event.locals.db, of, { ...given, toldHow, id: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `${event.url.pathname}?saved`);
	};
