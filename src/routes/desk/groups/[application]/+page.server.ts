import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { groupDecision } from '#lib/domain/organisations/group.ts';
import { KIND_WORDS } from '#lib/domain/organisations/organisation.ts';
import { onMoment } from '#lib/format/dates.ts';
import { onWhomSaid, outcomeSaid, proposalTitle, proposedSaid } from '#lib/format/proposals.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGroupApplication } from '#lib/server/db/groups.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { decideGroup } from '#lib/server/usecases/decide-group.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	if (!z.guid().safeParse(event.params.application).success) error(404, 'We could not find that.');
	const found = await readGroupApplication(event.locals.db, event.params.application).catch(
		refusePage
	);
	return {
		quiet: true,
		once: newOnce(),
		back: `/desk/groups${event.url.search}`,
		proposal: found.proposal && {
			href: `/desk/second/${found.proposal.id}`,
			open: found.proposal.endedAt === null,
			title: proposalTitle(found.proposal),
			said: found.proposal.endedAt
				? outcomeSaid(found.proposal)
				: `${proposedSaid(found.proposal)}. It waits on: ${onWhomSaid(found.proposal)}.`
		},
		group: {
			...found,
			kind: KIND_WORDS[found.kind],
			since: onMoment(found.since, found.now),
			decidedAt: found.decidedAt && onMoment(found.decidedAt, found.now)
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, groupDecision);
		if (!form.ok) return invalid(form);
		let proposed: string | null;
		try {
			proposed = await decideGroup(event.locals.db, {
				...form.data,
				application: event.params.application
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		if (proposed) redirect(303, `/desk/second/${proposed}`);
		const organisation = event.url.searchParams.get('organisation');
		redirect(
			303,
			`/desk/groups?${organisation ? `organisation=${organisation}&` : ''}done=${form.data.decision}`
		);
	}
};
