import { redirect } from '@sveltejs/kit';
import {
	CHECK_LEVELS,
	CHECK_WORDS,
	NATIONS,
	rulesUnknown
} from '#lib/domain/organisations/organisation.ts';
import { check } from '#lib/domain/volunteers/keeping.schema.ts';
import { WORKFORCES } from '#lib/domain/volunteers/shared-record.ts';
import { WORKFORCE_WORDS } from '#lib/format/shared-record.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { noteCheck } from '#lib/server/usecases/record-check.ts';
import { readToKeep, savedOf, whereOf } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer, { here: true });
	const { highestLevel, requiredCheck, nation } = found.organisation;
	const known = NATIONS.find((one) => one === nation);
	return {
		quiet: true,
		once: newOnce(),
		back,
		name: found.volunteer.name,
		required: requiredCheck === 'none' ? null : CHECK_WORDS[requiredCheck],
		rules: known ? rulesUnknown(known) : null,
		workforces: WORKFORCES.map((value) => ({ value, label: WORKFORCE_WORDS[value] })),
		levels: CHECK_LEVELS.slice(1, CHECK_LEVELS.indexOf(highestLevel) + 1).map((level) => ({
			value: level,
			label: CHECK_WORDS[level]
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, check);
		if (!form.ok) return invalid(form);
		try {
			await noteCheck(event.locals.db, {
				...form.data,
				organisation: where.organisation,
				volunteer: event.params.id
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
