import { redirect } from '@sveltejs/kit';
import { IDENTITIES } from '#lib/domain/volunteers/application.ts';
import { ALL_KINDS } from '#lib/domain/volunteers/identity.ts';
import { identity } from '#lib/domain/volunteers/keeping.schema.ts';
import { IDENTITY_WORDS } from '#lib/format/application.ts';
import { IDENTITY_SEEN, KIND_SAID } from '#lib/format/identity.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { recordIdentity } from '#lib/server/usecases/record-identity.ts';
import { readToKeep, savedOf, whereOf } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer, { here: true });
	return {
		quiet: true,
		once: newOnce(),
		version: found.record.identity?.version ?? 0,
		back,
		name: found.volunteer.name,
		chose: found.application && IDENTITY_WORDS[found.application.identity].label,
		routes: IDENTITIES.map((value) => ({
			value,
			label: IDENTITY_SEEN[value].label,
			more: IDENTITY_SEEN[value].does
		})),
		kinds: ALL_KINDS.map(({ kind }) => ({ value: kind, label: KIND_SAID[kind] }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, identity);
		if (!form.ok) return invalid(form);
		try {
			await recordIdentity(event.locals.db, {
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
