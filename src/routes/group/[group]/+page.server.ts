import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { KIND_WORDS } from '#lib/domain/organisations/organisation.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { fullDate } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGroup } from '#lib/server/db/groups.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'group_lead');
	if (!z.guid().safeParse(event.params.group).success) error(404, 'We could not find that.');
	const group = await readGroup(event.locals.db, event.params.group).catch(refusePage);
	return {
		saved: event.url.searchParams.has('saved'),
		group: {
			...group,
			kind: KIND_WORDS[group.kind],
			vettedAt: fullDate(localDate(group.vettedAt)),
			people: group.people.map((one) => ({ ...one, since: fullDate(localDate(one.since)) }))
		}
	};
};
