import { error, json } from '@sveltejs/kit';
import { Refusal } from '#lib/domain/refusal.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readSharingStamp } from '#lib/server/db/sharing.ts';
import type { RequestHandler } from './$types';

/** Has anything changed about who sees what, or who looked? Asked by an open page; no reading. */
export const GET: RequestHandler = async (event) => {
	requireMember(event);
	try {
		return json({ stamp: await readSharingStamp(event.locals.db, event.params.person) });
	} catch (refused) {
		if (refused instanceof Refusal) error(refused.status, refused.message);
		throw refused;
	}
};
