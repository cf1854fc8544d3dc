import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { removedReference } from '#lib/domain/volunteers/asked-reference.ts';
import { fullDate } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { factsSaid } from '#lib/format/references.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readMyReference } from '#lib/server/db/asked-references.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { removeReference } from '#lib/server/usecases/remove-reference.ts';
import type { Actions, PageServerLoad } from './$types';

const WRITERS = { coordinator: 'Coordinator', group_lead: 'Lead of the group' };

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	if (!z.guid().safeParse(event.params.id).success) error(404, 'We could not find that.');
	const found = await readMyReference(event.locals.db, event.params.id).catch(refusePage);
	return {
		once: newOnce(),
		saved: event.url.searchParams.has('saved'),
		version: found.version,
		name: found.name,
		organisation: found.organisation,
		phone: found.phone,
		purpose: found.purpose,
		wanted: found.wantedBy && fullDate(found.wantedBy),
		asked: fullDate(localDate(found.askedAt)),
		answer: found.answer,
		answered: found.answeredAt && fullDate(localDate(found.answeredAt)),
		writer: found.writer,
		role: found.writerRole && WRITERS[found.writerRole],
		words: found.words,
		facts: found.facts && factsSaid(found.facts),
		reason: found.reason
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const reference = event.params.id;
		const form = await parseForm(event, removedReference);
		if (!form.ok) return invalid(form);
		try {
			await removeReference(event.locals.db, { ...form.data, reference });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering/hours?gone');
	}
};
