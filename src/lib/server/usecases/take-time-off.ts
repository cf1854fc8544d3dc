import { pause, rest } from '#lib/server/db/volunteering.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Time off from one organisation: until the morning of a day ('YYYY-MM-DD'), or until they say. Unanswered
 * offers are taken back and visits before its end handed back. How many were.
 */
export function takeTimeOff(
	db: Db,
	one: { once: string; organisation: string; version: number; until: string | null }
): Promise<number> {
	return one.until === null ? pause(db, one) : rest(db, one, one.until);
}
