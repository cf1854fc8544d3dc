import { calledBy, whoseIs } from '#lib/domain/circle/circle.ts';
import { scopeShort } from '#lib/domain/consent/scopes.ts';
import { DETAIL_FORMS, type DetailScope } from '#lib/domain/people/details.schema.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { dayAndMonth } from '#lib/format/dates.ts';
import { detailSaid } from '#lib/format/details.ts';
import { sentence } from '#lib/format/words.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readAbout } from '#lib/server/db/circle-about.ts';
import { refusePage } from '#lib/server/respond.ts';
import { circleMasthead, doneSaid } from '../../shared.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	const about = await readAbout(event.locals.db, person, null).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const whose = whoseIs(about.capacity, about.name);
	const today = localDate(about.now);
	return {
		viewer: circleMasthead(viewer, person, about.capacity),
		done: doneSaid(event.url),
		at: `/circle/${person}`,
		self: about.capacity === 'self',
		mine: about.capacity === 'unproven_manager',
		ledger: about.ledger,
		died: about.died,
		called: calledBy(about.name),
		scopes: (Object.keys(DETAIL_FORMS) as DetailScope[]).map((scope) => {
			const content = about.scopes[scope];
			const mark = about.marks[scope];
			return {
				scope,
				term: sentence(scopeShort(scope, whose)),
				lines: content ? detailSaid(scope, content) : [],
				note: mark
					? `Written ${mark.mine ? 'by you' : `by ${mark.enteredBy ?? 'somebody'}`} on ${dayAndMonth(localDate(mark.enteredAt), today)}${mark.version > 1 ? `, version ${mark.version}` : ''}`
					: null
			};
		})
	};
};
