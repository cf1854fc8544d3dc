import { redirect } from '@sveltejs/kit';
import { declinedReference, writtenReference } from '#lib/domain/volunteers/asked-reference.ts';
import { fullDate } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { factsSaid } from '#lib/format/references.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteerReference } from '#lib/server/db/asked-references.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { declineReference } from '#lib/server/usecases/decline-reference.ts';
import { writeReference } from '#lib/server/usecases/write-reference.ts';
import { pageOf, whereOf, type Where } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const where = whereOf(viewer, event.url);
	const { name, own, organisation, asked, facts } = await readVolunteerReference(
		event.locals.db,
		where.organisation,
		event.params.id
	).catch(refusePage);
	return {
		once: newOnce(),
		back: pageOf(where, event.params.id),
		saved: event.url.searchParams.has('saved'),
		name,
		own,
		organisation,
		facts: factsSaid(facts),
		asked: asked && {
			...asked,
			asked: fullDate(localDate(asked.askedAt)),
			wanted: asked.wantedBy && fullDate(asked.wantedBy),
			answered: asked.answeredAt && fullDate(localDate(asked.answeredAt))
		}
	};
};

const here = (where: Where, id: string) =>
	`/desk/volunteers/${id}/reference${where.query || '?'}${where.query && '&'}saved`;

export const actions: Actions = {
	write: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, writtenReference);
		if (!form.ok) return invalid(form);
		try {
			await writeReference(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, here(where, event.params.id));
	},
	decline: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, declinedReference);
		if (!form.ok) return invalid(form);
		try {
			await declineReference(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, here(where, event.params.id));
	}
};
