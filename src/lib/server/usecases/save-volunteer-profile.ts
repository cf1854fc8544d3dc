import { Refusal } from '#lib/domain/refusal.ts';
import { readVolunteering, saveProfile, type ProfileAnswers } from '#lib/server/db/volunteering.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Saves one part of a volunteer's profile over the version they saw; the other parts stay. Refuses when it
 * has changed since, in another window or by a coordinator: nothing is overwritten unseen.
 */
export async function saveVolunteerProfile(
	db: Db,
	said: { once: string; version: number; part: Partial<ProfileAnswers> }
): Promise<void> {
	const { profile } = await readVolunteering(db);
	if (!profile) throw new Refusal(404, 'not_found', 'We could not find that.');
	await saveProfile(db, said.once, said.version, { ...profile, ...said.part });
}
