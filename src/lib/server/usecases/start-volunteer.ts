import { Refusal } from '#lib/domain/refusal.ts';
import { areaOfSector, startVolunteer, type Whose } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * A member with the role of volunteer gets a profile, and an acceptance that begins at applied. Of the
 * postcode only its sector is used, and only its area is kept. Refuses a sector that nobody knows.
 */
export async function beginVolunteer(db: Db, given: Whose & { sector: string }): Promise<void> {
	const area = await areaOfSector(db, given.sector);
	if (!area) {
		throw new Refusal(
			422,
			'postcode',
			'We do not know that postcode. Look at it once more, letter by letter.',
			'postcode'
		);
	}
	await startVolunteer(db, { ...given, area });
}
