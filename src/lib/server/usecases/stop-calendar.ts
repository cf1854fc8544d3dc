import { stopCalendar as stop } from '#lib/server/db/calendar.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Takes a volunteer's calendar address away. */
export async function stopCalendar(db: Db, once: string): Promise<void> {
	await stop(db, once);
}
