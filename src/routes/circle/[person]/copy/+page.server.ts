import { calledBy } from '#lib/domain/circle/circle.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readCopyPage } from '#lib/server/db/copies.ts';
import { newOnce } from '#lib/server/form.ts';
import { refusePage } from '#lib/server/respond.ts';
import { circleMasthead } from '../../shared.ts';
import type { PageServerLoad } from './$types';

const FORM: Record<string, string> = {
	page: 'To read',
	data: 'As data',
	consents: 'The consents alone'
};

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	const page = await readCopyPage(event.locals.db, person).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const at = `/circle/${person}`;
	return {
		viewer: circleMasthead(viewer, person, page.capacity),
		at,
		about: page.capacity === 'self' ? 'you' : (calledBy(page.name) ?? 'the person'),
		ledger: page.ledger,
		// after a death a proven manager has the ledger and what they entered themselves (C21)
		part: page.capacity === 'unproven_manager',
		died: page.died,
		fresh: page.fresh,
		again: `/account/again?next=${encodeURIComponent(`${at}/copy`)}`,
		once: { page: newOnce(), data: newOnce(), consents: newOnce() },
		copies: page.copies.map((copy) => ({
			when: dateAndTime(copy.at, page.now),
			said: `${FORM[copy.format]}, by ${copy.mine ? 'you' : (copy.by ?? 'somebody')}`
		}))
	};
};
