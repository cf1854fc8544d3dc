import { createHash, randomBytes } from 'node:crypto';
import { makeCalendar as make } from '#lib/server/db/calendar.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * A new secret address for a volunteer's calendar; an earlier one stops at once. The secret is given here,
 * once, and kept as its hash alone. Null when this form had been sent before: then it was shown then.
 */
export async function makeCalendar(db: Db, once: string): Promise<string | null> {
	const token = randomBytes(32).toString('base64url');
	const made = await make(db, once, createHash('sha256').update(token).digest('hex'));
	return made ? token : null;
}
