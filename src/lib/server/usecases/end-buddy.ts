import { endBuddy as write } from '#lib/server/db/together.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Says no to a buddy, or that it is over, without a reason; or a coordinator takes it back. */
export async function endBuddy(db: Db, given: { once: string; buddy: string }): Promise<void> {
	await write(db, given);
}
