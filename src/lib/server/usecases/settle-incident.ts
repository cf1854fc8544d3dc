import { closeIncident, markIncidentRead, reopenIncident } from '#lib/server/db/incidents.ts';
import type { Db } from '#lib/server/supabase/client.ts';

interface Given {
	once: string;
	id: string;
	version: number;
}

/** A coordinator has read an incident: it waits on the desk no more. */
export async function haveRead(db: Db, given: Given): Promise<void> {
	await markIncidentRead(db, given);
}

/** A coordinator closes an incident with what was learnt; whoever wrote it reads that. */
export async function learnFrom(
	db: Db,
	given: Given & { learnt: string; changes: string }
): Promise<void> {
	await closeIncident(db, given);
}

/** A coordinator opens an incident again. */
export async function openAgain(db: Db, given: Given): Promise<void> {
	await reopenIncident(db, given);
}
