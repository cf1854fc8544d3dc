import type { WeekWindow } from '#lib/domain/volunteers/profile.ts';
import { saveWeek as save } from '#lib/server/db/volunteering.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Replaces the volunteer's ordinary week, over the version they saw. */
export function saveWeek(
	db: Db,
	said: { once: string; version: number; windows: WeekWindow[] }
): Promise<void> {
	return save(db, said.once, said.version, said.windows);
}
