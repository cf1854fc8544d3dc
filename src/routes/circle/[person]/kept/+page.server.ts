import { calledBy, whoseIs } from '#lib/domain/circle/circle.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readKept } from '#lib/server/db/retention.ts';
import { refusePage } from '#lib/server/respond.ts';
import { keptSaid, recordSaid } from '#lib/format/kept.ts';
import { circleMasthead } from '../../shared.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	const kept = await readKept(event.locals.db, person).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const whose = whoseIs(kept.capacity, kept.name);
	return {
		viewer: circleMasthead(viewer, person, kept.capacity),
		at: `/circle/${person}`,
		about: kept.capacity === 'self' ? 'you' : (calledBy(kept.name) ?? 'the person'),
		record: recordSaid(kept, whose),
		ledger: kept.ledger,
		rows: keptSaid(kept, whose),
		mayAsk: kept.mayAsk
	};
};
