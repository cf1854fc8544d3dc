import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { csvCell } from '#lib/domain/guardian/guardian.ts';
import { localDate, localTime } from '#lib/domain/time/london.ts';
import { CAPACITY_SAID, forWhat, partsSaid } from '#lib/format/guardian.ts';
import { requireRole } from '#lib/server/auth.ts';
import { once } from '#lib/server/form.ts';
import { refusePage } from '#lib/server/respond.ts';
import { exportDisclosures } from '#lib/server/usecases/export-disclosures.ts';
import { filterOf, typedIn } from '../asked.ts';
import type { RequestHandler } from './$types';

/** The chosen readings as a file; that it was taken is recorded. By POST alone: it leaves a trace. */
export const POST: RequestHandler = async (event) => {
	requireRole(event, 'data_guardian');
	const form = await event.request.formData().catch(() => new FormData());
	const key = once.safeParse(form.get('once'));
	const organisation = z.uuid().safeParse(form.get('organisation'));
	const { filter, errors } = filterOf(
		typedIn(form),
		organisation.success ? organisation.data : null
	);
	if (!key.success || Object.keys(errors).length > 0) {
		error(400, 'Please open the page again and send it from there.');
	}
	const { rows, now } = await exportDisclosures(event.locals.db, {
		...filter,
		once: key.data
	}).catch((refused) => refusePage(refused, '/guardian/disclosures'));
	const heads = [
		'Day',
		'Time',
		'Last at',
		'Times',
		'Who read',
		'As',
		'Person',
		'Parts',
		'What for'
	];
	const lines = rows.map((row) => [
		localDate(row.at),
		localTime(row.at),
		localTime(row.last_at),
		String(row.times),
		row.reader ?? '',
		CAPACITY_SAID[row.capacity] ?? row.capacity,
		row.person,
		partsSaid(row.scopes),
		forWhat(row.task, row.purpose, now)
	]);
	// The mark in front tells a spreadsheet that it is UTF-8.
	const text = `\ufeff${[heads, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
	return new Response(text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="who-looked-${localDate(now)}.csv"`,
			'cache-control': 'private, no-store'
		}
	});
};
