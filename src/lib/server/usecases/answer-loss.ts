import { answerLoss as answer } from '#lib/server/db/care.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A volunteer would like to talk after a death, or not now. The first goes on the desk. */
export async function answerLoss(
	db: Db,
	said: { once: string; loss: string; answer: 'talk' | 'not_now' }
): Promise<void> {
	await answer(db, said);
}
