import { json } from '@sveltejs/kit';
import { databaseReady } from '#lib/server/db/health.ts';
import type { RequestHandler } from './$types';

/** For the host: alive is that this answers; ready, that the database does too. */
export const GET: RequestHandler = async ({ locals }) => {
	const ready = await databaseReady(locals.db);
	return json(
		{ alive: true, ready },
		{ status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};
