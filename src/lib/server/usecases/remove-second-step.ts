import { tellOfChange } from '#lib/server/db/accounts.ts';
import { removeFactor } from '#lib/server/db/auth.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Takes one of one's second steps away; the address is told. */
export async function removeSecondStep(
	db: Db,
	asked: { once: string; factor: string }
): Promise<void> {
	await tellOfChange(db, asked.once, 'second-step-changed');
	await removeFactor(db, asked.factor);
}
