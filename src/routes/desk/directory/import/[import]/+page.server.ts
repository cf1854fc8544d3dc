import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { FIELD, fieldSaid, placesSaid, rowField } from '#lib/format/entry-draft.ts';
import { moment } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readImport, releaseField, SHOWN } from '#lib/server/db/directory-importing.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { settleDirectoryImport } from '#lib/server/usecases/import-directory.ts';
import { oneIn, pageIn, pagesOf } from '../../../frame.ts';
import type { Actions, PageServerLoad } from './$types';

const id = z.guid();
const PAGE = 50;

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	if (!id.safeParse(event.params.import).success) error(404, 'We could not find that.');
	const show = oneIn(event.url, 'show', SHOWN);
	const found = await readImport(
		event.locals.db,
		event.params.import,
		show,
		pageIn(event.url)
	).catch(refusePage);
	const here = `/desk/directory/import/${found.id}`;
	const faults = (list: { field: string; says: string }[]) =>
		list.map(({ field, says }) => ({ label: rowField(field), says }));
	return {
		once: newOnce(),
		released: event.url.searchParams.has('released'),
		show,
		here,
		state: found.state,
		file: found.file,
		source: found.source,
		whole: found.whole,
		rows: found.rows,
		when: moment(found.at, found.now),
		counts: found.counts,
		vanishing: found.vanishing,
		pages: pagesOf(
			found.page,
			found.counts[show] ?? 0,
			PAGE,
			(page) => `${here}?show=${show}&page=${page}`
		),
		entries: found.entries.map((entry) => ({
			nth: entry.nth,
			name: entry.name || entry.external_id,
			serviceId: entry.service_id,
			faults: faults(entry.faults),
			notes: faults(entry.notes),
			version: entry.version,
			events: entry.events,
			hours: entry.hours,
			places: entry.places.map(({ key, what, now, to }) => ({
				field: `place:${key}`,
				what,
				...placesSaid(now, to)
			})),
			ours: entry.ours.map(({ field, now, to }) => ({
				field,
				label: FIELD[field],
				now: fieldSaid(field, now),
				to: fieldSaid(field, to)
			})),
			changes: entry.draft
				? (['run_by', 'description', 'kinds', 'city', 'hours'] as const).map((field) => ({
						label: FIELD[field],
						now: [] as string[],
						to: entry.draft ? fieldSaid(field, entry.draft[field]) : []
					}))
				: entry.changes.map(({ field, now, to }) => ({
						label: FIELD[field],
						now: fieldSaid(field, now),
						to: fieldSaid(field, to)
					}))
		}))
	};
};

const typed = z.discriminatedUnion(
	'do',
	[
		z.object({ do: z.enum(['take', 'leave']), once }),
		z.object({
			do: z.literal('release'),
			once,
			service: z.guid(),
			version: z.coerce.number().int(),
			field: z.string().max(220)
		})
	],
	{ error: 'Choose one of the two.' }
);

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		if (!id.safeParse(event.params.import).success) error(404, 'We could not find that.');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			if (form.data.do === 'release') await releaseField(event.locals.db, form.data);
			else
				await settleDirectoryImport(event.locals.db, {
					once: form.data.once,
					id: event.params.import,
					take: form.data.do === 'take'
				});
		} catch (caught) {
			return refuse(caught, form.values);
		}
		redirect(
			303,
			`/desk/directory/import/${event.params.import}${form.data.do === 'release' ? '?released' : ''}`
		);
	}
};
