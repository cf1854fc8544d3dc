import { error, json } from '@sveltejs/kit';
import { Refusal } from '#lib/domain/refusal.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readOpenedStamp } from '#lib/server/db/glass.ts';
import type { RequestHandler } from './$types';

/** Is it still open, and is what may be read still the same? Asked by an open page; no reading. */
export const GET: RequestHandler = async (event) => {
	requireRole(event, 'safeguarding_lead');
	try {
		return json({ stamp: await readOpenedStamp(event.locals.db, event.params.glass) });
	} catch (refused) {
		if (refused instanceof Refusal) error(refused.status, refused.message);
		throw refused;
	}
};
