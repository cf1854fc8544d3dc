import {
	acknowledgeConcern,
	stepConcern,
	type ConcernNote,
	type ConcernStep
} from '#lib/server/db/concerns.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A safeguarding lead has read a concern and takes it on. */
export async function readConcernFirst(
	db: Db,
	given: { once: string; id: string; version: number }
): Promise<void> {
	await acknowledgeConcern(db, given);
}

/** A safeguarding lead notes, acts on or closes a concern. */
export async function takeConcernStep(
	db: Db,
	step: ConcernStep,
	given: ConcernNote
): Promise<void> {
	await stepConcern(db, step, given);
}
