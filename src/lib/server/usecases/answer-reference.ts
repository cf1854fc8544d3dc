import { answerReference as answer } from '#lib/server/db/references.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Keeps what a referee says of an applicant, once, by the link they were sent. */
export async function answerReference(
	db: Db,
	said: { once: string; token: string; trust: string; known: string; words: string }
): Promise<void> {
	await answer(db, said);
}
