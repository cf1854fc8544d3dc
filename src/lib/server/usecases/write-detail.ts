import type { DetailScope, TypedDetail } from '#lib/domain/people/details.schema.ts';
import { writeDetail as writeDetailNow } from '#lib/server/db/circle-about.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Adds a version of one part of what is known, as it was typed. */
export function writeDetail(
	db: Db,
	person: string,
	scope: DetailScope,
	{ once, version, ...content }: TypedDetail
): Promise<void> {
	return writeDetailNow(db, { once, person, scope, version, content });
}
