import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { addDays } from '#lib/domain/time/london.ts';
import { occurrences } from '#lib/server/calendar/occurrences.ts';
import { readEvent } from '#lib/server/db/events.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!z.guid().safeParse(params.event).success) error(404, 'We could not find that.');
	const found = await readEvent(locals.db, params.event).catch(refusePage);
	const { today } = found.entry;
	return {
		...found,
		dates: found.event.calledOff
			? []
			: occurrences(found.event, today, addDays(today, 400)).slice(0, 6),
		told: url.searchParams.has('told'),
		changed: url.searchParams.has('changed')
	};
};
