import { readFeed } from '#lib/server/db/open-referral.ts';
import { answer, isList, nothing, readAddress } from '../feed.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (!isList(params.list)) return nothing();
	const asked = readAddress(url.searchParams);
	if (!asked.ok) {
		return answer({ message: `“${asked.wrong}” is not as the standard has it.` }, 400);
	}
	return answer(await readFeed(locals.db, params.list, asked.query, asked));
};
