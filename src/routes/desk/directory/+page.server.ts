import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { longDate } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGaps } from '#lib/server/db/demand.ts';
import { readDirectoryDesk } from '#lib/server/db/directory-keeping.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { keepDirectory } from '#lib/server/usecases/keep-directory.ts';
import { deskHref, openDesk } from '../frame.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const { db } = event.locals;
	const [found, { gaps }] = await Promise.all([readDirectoryDesk(db), readGaps(db, 'all')]).catch(
		refusePage
	);
	return {
		...found,
		gaps: gaps.slice(0, 3),
		over: `${longDate(found.today)}, ${open.name}`,
		back: deskHref('/desk', open),
		once: newOnce(),
		done: event.url.searchParams.has('done'),
		decided: event.url.searchParams.has('decided')
	};
};

const typed = z.discriminatedUnion(
	'do',
	[
		z.object({ do: z.literal('settle'), once, report: z.guid() }),
		z.object({
			do: z.enum(['assured', 'hidden', 'shown']),
			once,
			service: z.guid(),
			version: z.coerce.number().int()
		})
	],
	{ error: 'Choose what to do with it.' }
);

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await keepDirectory(event.locals.db, form.data);
		} catch (caught) {
			return refuse(caught, form.values);
		}
		redirect(303, '/desk/directory?done');
	}
};
