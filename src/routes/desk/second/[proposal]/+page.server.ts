import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { secondLook, takeBack } from '#lib/domain/volunteers/proposals.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { fullDate } from '#lib/format/dates.ts';
import { onWhomSaid, outcomeSaid, proposalTitle } from '#lib/format/proposals.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readProposal } from '#lib/server/db/proposals.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { answerProposal } from '#lib/server/usecases/answer-proposal.ts';
import { takeBackProposal } from '#lib/server/usecases/take-back-proposal.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where what it is about stands. */
const PLACES = {
	volunteer: (id: string) => `/desk/volunteers/${id}`,
	group: (id: string) => `/desk/groups/${id}`,
	vetting: (id: string) => `/desk/groups/vetted/${id}`
};

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	if (!z.guid().safeParse(event.params.proposal).success) error(404, 'We could not find that.');
	const found = await readProposal(event.locals.db, event.params.proposal).catch(refusePage);
	return {
		quiet: true,
		once: newOnce(),
		found,
		title: proposalTitle(found),
		proposed: `${found.by ?? 'Somebody who has left'}, on ${fullDate(localDate(found.since))}`,
		onWhom: onWhomSaid(found),
		became: outcomeSaid(found),
		record: `${PLACES[found.about](found.subjectId)}?organisation=${found.organisationId}`,
		desk: `/desk?organisation=${found.organisationId}`,
		setting: found.administers ? `/organisation/${found.organisationId}/second-eyes` : null
	};
};

export const actions: Actions = {
	answer: async (event) => {
		requireRole(event, 'coordinator');
		const { proposal } = event.params;
		const form = await parseForm(event, secondLook);
		if (!form.ok) return invalid(form);
		try {
			await answerProposal(event.locals.db, { ...form.data, proposal });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/second/${proposal}`);
	},
	back: async (event) => {
		requireRole(event, 'coordinator');
		const { proposal } = event.params;
		const form = await parseForm(event, takeBack);
		if (!form.ok) return invalid(form);
		try {
			await takeBackProposal(event.locals.db, { ...form.data, proposal });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/second/${proposal}`);
	}
};
