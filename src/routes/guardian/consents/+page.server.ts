import { fullDate, moment } from '#lib/format/dates.ts';
import { partsSaid } from '#lib/format/guardian.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readConsentsDue } from '#lib/server/db/guardian.ts';
import { refusePage } from '#lib/server/respond.ts';
import { asked, headOf, PAGE, pager } from '../shared.ts';
import type { PageServerLoad } from './$types';

const KIND = {
	review: 'Best-interests decision to be looked at again',
	authority: 'The authority of whoever gave it ends',
	ends: 'Consent ends'
};

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const found = await readConsentsDue(event.locals.db, asked(event.url)).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const { now } = found;
	return {
		head: headOf(event.url, found),
		consents: found.consents.slice(0, PAGE).map((consent) => ({
			person: consent.person,
			what: KIND[consent.kind],
			parts: partsSaid(consent.scopes),
			due: fullDate(localDate(consent.due_at)),
			stopped: consent.stopped,
			whom: consent.coordinator ?? 'Nobody has taken the request on',
			reminded: consent.reminded_at
				? `Reminded ${moment(consent.reminded_at, now)}`
				: consent.kind === 'ends'
					? ''
					: 'Reminded a fortnight before'
		})),
		links: pager(event.url, found.page, found.consents.length > PAGE)
	};
};
