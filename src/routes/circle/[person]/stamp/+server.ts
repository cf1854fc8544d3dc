import { error, json } from '@sveltejs/kit';
import { Refusal } from '#lib/domain/refusal.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readCircleStamp } from '#lib/server/db/circle.ts';
import type { RequestHandler } from './$types';

/** Has anything changed on this week’s page? Asked by an open page; no reading. */
export const GET: RequestHandler = async (event) => {
	requireMember(event);
	const from = event.url.searchParams.get('from');
	const day = from && /^\d{4}-\d{2}-\d{2}$/.test(from) ? from : null;
	try {
		return json({ stamp: await readCircleStamp(event.locals.db, event.params.person, day) });
	} catch (refused) {
		if (refused instanceof Refusal) error(refused.status, refused.message);
		throw refused;
	}
};
