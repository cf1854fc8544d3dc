import { redirect } from '@sveltejs/kit';
import { work } from '#lib/domain/organisations/organisation.schema.ts';
import {
	CHECK_WORDS,
	CHECKS_FOR_ALL,
	rulesUnknown
} from '#lib/domain/organisations/organisation.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readOrganisation } from '#lib/server/db/organisations.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { saveOrganisation } from '#lib/server/usecases/save-organisation.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'administrator');
	const id = event.params.organisation;
	const organisation = await readOrganisation(event.locals.db, id).catch(refusePage);
	// A higher level that is there already may stay; it cannot be chosen anew.
	const levels = new Set([...CHECKS_FOR_ALL, organisation.requiredCheck]);
	return {
		id,
		once: newOnce(),
		organisation: organisation.name,
		version: organisation.version,
		unknown: rulesUnknown(organisation.nation),
		kinds: organisation.kinds.map((kind) => ({
			value: kind.id,
			label: kind.title,
			more: `${CHECK_WORDS[kind.checkLevel]}: ${kind.checkReason}`
		})),
		checks: [...levels].map((value) => ({ value, label: CHECK_WORDS[value] })),
		modules: organisation.modules.map(({ id, title }) => ({ value: id, label: title })),
		values: {
			kinds: organisation.kinds.filter((kind) => kind.chosen).map((kind) => kind.id),
			confirms: organisation.confirmsMatches ? 'yes' : 'no',
			required_check: organisation.requiredCheck,
			required_training: organisation.requiredTraining,
			offer_hours: String(organisation.offerHours)
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'administrator');
		const id = event.params.organisation;
		const form = await parseForm(event, work);
		if (!form.ok) return invalid(form);
		try {
			await saveOrganisation(event.locals.db, id, { part: 'work', typed: form.data });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/organisation/${id}?saved`);
	}
};
