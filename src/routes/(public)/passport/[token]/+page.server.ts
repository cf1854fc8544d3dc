import { error } from '@sveltejs/kit';
import { Refusal } from '#lib/domain/refusal.ts';
import { fullDate } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { passportSections } from '#lib/format/passport.ts';
import { clockAt } from '#lib/format/times.ts';
import { networkOf } from '#lib/server/network.ts';
import { openPassport } from '#lib/server/usecases/open-passport.ts';
import type { PageServerLoad } from './$types';

/** Stopped, run out, never one: whoever has it is told the same. */
const GONE =
	'This link shows nothing. It may have run out, or whoever gave it to you has stopped it, or a letter of it is missing. Ask them for another.';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' });
	const found = await openPassport(event.locals.db, {
		token: event.params.token.slice(0, 200),
		network: networkOf(event)
	}).catch((caught: unknown) => {
		if (caught instanceof Refusal) error(caught.status, caught.message);
		throw caught;
	});
	if (!found) error(404, GONE);
	return {
		quiet: true,
		name: found.passport.name,
		sections: passportSections(found.passport),
		today: `${fullDate(localDate(found.now))} at ${clockAt(found.now)}`,
		until: fullDate(localDate(found.expiresAt))
	};
};
