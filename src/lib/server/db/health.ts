import { call } from './call.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Whether the database answers and its migrations are there. */
export async function databaseReady(db: Db): Promise<boolean> {
	try {
		return (await call(db, 'ready')) === true;
	} catch {
		return false;
	}
}
