import { error } from '@sveltejs/kit';
import { calledBy, whoseIs } from '#lib/domain/circle/circle.ts';
import { lookedFilter } from '#lib/domain/consent/sharing.schema.ts';
import { lookedSaid } from '#lib/format/sharing.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readSharing } from '#lib/server/db/sharing.ts';
import { refusePage } from '#lib/server/respond.ts';
import { circleMasthead } from '../../../shared.ts';
import type { PageServerLoad } from './$types';

/** Readings on one page. */
const FIFTY = 50;
/** So many readers get a filter of their own. */
const READERS = 12;

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	const query = event.url.searchParams;
	const filter = lookedFilter.parse({
		only: query.get('only'),
		reader: query.get('reader'),
		before: query.get('before')
	});
	const ledger = await readSharing(event.locals.db, person, filter).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	if (!ledger.ledger) error(404, 'We could not find that.');
	const back = `/circle/${person}/sharing`;
	const whose = whoseIs(ledger.capacity, ledger.name);
	const shown = ledger.looked.slice(0, FIFTY);
	const last = shown.at(-1);
	const address = (asked: Record<string, string>) => {
		const terms = new URLSearchParams(asked);
		return `${back}/looked${terms.size > 0 ? `?${terms}` : ''}`;
	};
	const kept = {
		...(filter.only && { only: filter.only }),
		...(filter.reader && { reader: filter.reader })
	};
	const all = filter.only === null && filter.reader === null;
	return {
		viewer: circleMasthead(viewer, person, ledger.capacity),
		back,
		about: ledger.self ? 'you' : (calledBy(ledger.name) ?? 'the person'),
		all,
		looked: shown.map((reading) => lookedSaid(reading, whose, ledger.now, viewer.id)),
		chips: [
			{ href: address({}), label: 'Everything', current: all },
			{
				href: address({ only: 'others' }),
				label: 'Not the circle',
				current: filter.only === 'others'
			},
			{
				href: address({ only: 'address' }),
				label: 'Address only',
				current: filter.only === 'address'
			},
			...ledger.readers.slice(0, READERS).map((reader) => ({
				href: address({ reader: reader.id }),
				label: reader.id === viewer.id ? 'You' : reader.name,
				current: filter.reader === reader.id
			}))
		],
		earlier:
			ledger.looked.length > FIFTY && last
				? { href: address({ ...kept, before: last.at }), label: 'Earlier readings' }
				: null,
		latest: filter.before ? { href: address(kept), label: 'The latest readings' } : null
	};
};
