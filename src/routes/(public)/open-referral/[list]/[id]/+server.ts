import { z } from 'zod';
import { readFeedItem } from '#lib/server/db/open-referral.ts';
import { answer, isList, nothing } from '../../feed.server.ts';
import type { RequestHandler } from './$types';

const id = z.guid();

export const GET: RequestHandler = async ({ locals, params }) => {
	if (!isList(params.list) || !id.safeParse(params.id).success) return nothing();
	const found = await readFeedItem(locals.db, params.list, params.id);
	return found ? answer(found) : nothing();
};
