import type { CircleSaid } from '#lib/domain/volunteers/together.ts';
import { savePeerCircle as save } from '#lib/server/db/together.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Begins a peer circle, or changes one; those of it are told when where or when has changed. */
export async function savePeerCircle(
	db: Db,
	said: CircleSaid,
	organisation: string,
	circle: string | null
): Promise<void> {
	await save(db, said, organisation, circle);
}
