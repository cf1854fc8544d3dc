import { z } from 'zod';
import { moment } from '#lib/format/dates.ts';
import { CAPACITY_SAID, forWhat, partsSaid } from '#lib/format/guardian.ts';
import { count } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readDisclosures } from '#lib/server/db/guardian.ts';
import { newOnce } from '#lib/server/form.ts';
import { refusePage } from '#lib/server/respond.ts';
import { asked, headOf } from '../shared.ts';
import { filterOf, typedIn } from './asked.ts';
import type { PageServerLoad } from './$types';

/** Readings on one page. */
const FIFTY = 50;

const cursor = z.object({
	before: z.iso.datetime({ offset: true }).nullable().catch(null),
	beforeRef: z
		.string()
		.regex(/^[0-9a-f]{24}$/)
		.nullable()
		.catch(null)
});

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'data_guardian');
	const { searchParams } = event.url;
	const { organisation } = asked(event.url);
	const typed = typedIn(searchParams);
	const { filter, errors } = filterOf(typed, organisation);
	const from = cursor.parse({
		before: searchParams.get('before'),
		beforeRef: searchParams.get('before_ref')
	});
	const found = await readDisclosures(event.locals.db, { ...filter, ...from }).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const { now } = found;
	const shown = Object.keys(errors).length > 0 ? [] : found.readings.slice(0, FIFTY);
	const last = shown.at(-1);
	const kept = new URLSearchParams(
		Object.entries({ ...typed, organisation: organisation ?? '' }).filter(([, value]) => value)
	);
	const older = new URLSearchParams(kept);
	if (last) {
		older.set('before', last.at);
		older.set('before_ref', last.ref);
	}
	const here = event.url.pathname;
	return {
		once: newOnce(),
		head: headOf(event.url, found),
		typed,
		errors,
		filtered: Object.values(typed).some(Boolean),
		readers: found.readers.map(({ id, name }) => ({
			value: id,
			label: id === viewer.id ? `${name} (you)` : name
		})),
		readings: shown.map((reading) => ({
			ref: reading.ref,
			at: reading.at,
			when: moment(reading.at, now),
			who: reading.reader_id === viewer.id ? 'You' : (reading.reader ?? 'Somebody'),
			as: CAPACITY_SAID[reading.capacity] ?? reading.capacity,
			person: reading.person,
			what: partsSaid(reading.scopes),
			why: forWhat(reading.task, reading.purpose, now),
			times: reading.times > 1 ? count(reading.times, 'time') : 'Once'
		})),
		exports: found.exports.map(
			(one) => `${one.by ?? 'Somebody'}, ${moment(one.at, now)}: ${count(one.rows, 'reading')}`
		),
		links: [
			...(from.before
				? [{ href: `${here}${kept.size ? `?${kept}` : ''}`, label: 'The latest' }]
				: []),
			...(found.readings.length > FIFTY ? [{ href: `${here}?${older}`, label: 'Older' }] : [])
		]
	};
};
