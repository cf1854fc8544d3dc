import { json } from '@sveltejs/kit';
import { Refusal } from '#lib/domain/refusal.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVisitStamp } from '#lib/server/db/visits.ts';
import type { RequestHandler } from './$types';

const headers = { 'cache-control': 'private, no-store' };

/**
 * For an open page of a visit: has anything changed that I may see? A hash and nothing else: no reading.
 * 401 and 404 tell the page to let go of what it shows.
 */
export const GET: RequestHandler = async (event) => {
	requireRole(event, 'volunteer');
	try {
		return json({ stamp: await readVisitStamp(event.locals.db, event.params.task) }, { headers });
	} catch (refused) {
		if (refused instanceof Refusal) return json({}, { status: refused.status, headers });
		throw refused;
	}
};
