import { comeBack as back } from '#lib/server/db/volunteering.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Ends a pause, or a rest, that the volunteer began themselves (C24). Refuses when a check has lapsed meanwhile. */
export function comeBack(
	db: Db,
	one: { once: string; organisation: string; version: number; from: 'pause' | 'rest' }
): Promise<void> {
	return back(db, one, one.from);
}
