import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { addDays } from '#lib/domain/time/london.ts';
import { diary } from '#lib/server/calendar/occurrences.ts';
import { readEntry } from '#lib/server/db/directory.ts';
import { whomTheyServe } from '#lib/server/db/groups.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

const id = z.guid();

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!id.safeParse(params.id).success) error(404, 'We could not find that.');
	const [entry, serves] = await Promise.all([
		readEntry(locals.db, params.id),
		whomTheyServe(locals.db, params.id)
	]).catch(refusePage);
	return {
		entry,
		serves,
		on: diary(entry.events, entry.today, addDays(entry.today, 92), 6),
		told: url.searchParams.has('told'),
		changed: url.searchParams.has('changed')
	};
};
