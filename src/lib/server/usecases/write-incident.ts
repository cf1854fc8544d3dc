import { writeIncident, type Incident } from '#lib/server/db/incidents.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Writes down something that went wrong, or nearly did; of a visit, or of the work. */
export function noteIncident(db: Db, given: Incident): Promise<{ id: string }> {
	return writeIncident(db, given);
}
