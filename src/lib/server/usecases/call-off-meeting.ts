import { callOffMeeting as write } from '#lib/server/db/together.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Calls one meeting of a peer circle off; everybody of it is told. */
export async function callOffMeeting(
	db: Db,
	given: { once: string; circle: string; day: string; note: string }
): Promise<void> {
	await write(db, given);
}
