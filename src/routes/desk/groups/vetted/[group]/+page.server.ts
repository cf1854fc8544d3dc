import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { groupLook } from '#lib/domain/organisations/group.ts';
import { KIND_WORDS } from '#lib/domain/organisations/organisation.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { fullDate } from '#lib/format/dates.ts';
import { onWhomSaid, proposedSaid } from '#lib/format/proposals.ts';
import { list } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVetting } from '#lib/server/db/groups.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { lookAgainAtGroup } from '#lib/server/usecases/look-again-at-group.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	if (!z.guid().safeParse(event.params.group).success) error(404, 'We could not find that.');
	const found = await readVetting(event.locals.db, event.params.group).catch(refusePage);
	const day = (at: string) => fullDate(localDate(at));
	return {
		quiet: true,
		once: newOnce(),
		back: `/desk/groups?organisation=${found.organisationId}`,
		secondEyes: found.secondEyes,
		proposal: found.proposal && {
			href: `/desk/second/${found.proposal.id}`,
			said: `${proposedSaid(found.proposal)}. It waits on: ${onWhomSaid(found.proposal)}.`
		},
		group: {
			id: found.id,
			name: found.name,
			version: found.version,
			kind: KIND_WORDS[found.kind],
			serves: found.serves,
			rules: found.rules,
			led: found.leads.length > 0 ? list(found.leads) : 'Nobody just now',
			vetted: `On ${day(found.vettedAt)}${found.lookedBy ? `, by ${found.lookedBy}` : ''}. ${
				Date.parse(found.vettedUntil) <= Date.parse(found.now)
					? `It counted until ${day(found.vettedUntil)}: the group is asked for nothing until somebody looks again.`
					: `It counts until ${day(found.vettedUntil)}.`
			}`,
			lookedAt: found.lookedAt
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, groupLook);
		if (!form.ok) return invalid(form);
		let proposed: string | null;
		try {
			proposed = await lookAgainAtGroup(event.locals.db, {
				...form.data,
				group: event.params.group
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		if (proposed) redirect(303, `/desk/second/${proposed}`);
		redirect(303, `/desk/groups?done=${form.data.decision}`);
	}
};
