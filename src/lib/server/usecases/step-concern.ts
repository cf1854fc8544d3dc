import { stepConcern, type ConcernStep } from '#lib/server/db/concerns.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A safeguarding lead acknowledges, notes, acts on or closes a concern. */
export async function takeConcernStep(
	db: Db,
	step: ConcernStep,
	given: { once: string; id: string; version: number; words: string }
): Promise<void> {
	await stepConcern(db, step, given);
}
