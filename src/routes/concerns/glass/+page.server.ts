import { z } from 'zod';
import { dateAndTime } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { findForGlass, readGlasses } from '#lib/server/db/glass.ts';
import { parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'safeguarding_lead');
	const { now, organisations, glasses } = await readGlasses(event.locals.db).catch(refusePage);
	return {
		organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
		glasses: glasses.map((glass) => ({
			id: glass.id,
			organisation: glass.organisation,
			open: glass.open,
			said: `${dateAndTime(glass.at, now)}, ${
				glass.open
					? `open until ${dateAndTime(glass.until, now)}`
					: `over ${dateAndTime(glass.until, now)}, ${glass.reviewed ? 'reviewed' : 'not reviewed yet'}`
			}`
		}))
	};
};

const asked = z.object({
	organisation: z.uuid({ error: 'Choose the organisation.' }),
	words: z
		.string({ error: 'Write a name, or the address of the request.' })
		.min(2, 'Write the whole name of whoever asked, or the address of the request.')
		.max(200, 'Make it 200 characters or fewer.')
});

export const actions: Actions = {
	/** A search leaves its trace, so it is posted, and what was typed is in no address. */
	find: async (event) => {
		requireRole(event, 'safeguarding_lead');
		const form = await parseForm(event, asked);
		if (!form.ok) return { ...invalid(form).data, found: null };
		try {
			const { rows, now } = await findForGlass(event.locals.db, form.data);
			return {
				errors: {},
				values: form.values,
				found: rows.map((row) => ({
					id: row.id,
					said: row.sentAt ? `Sent ${dateAndTime(row.sentAt, now)}` : 'Not sent yet',
					more: [
						row.organisation,
						row.coordinator ? `with ${row.coordinator}` : 'with no coordinator yet',
						row.closed ? 'closed' : ''
					]
						.filter((part) => part !== '')
						.join(', ')
				}))
			};
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
	}
};
