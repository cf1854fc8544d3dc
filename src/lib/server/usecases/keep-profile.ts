import { unknownSector } from '#lib/domain/places/postcode.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { metresOf } from '#lib/domain/volunteers/profile.ts';
import { areaOfSector, setProfile, type Whose } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * A coordinator keeps a volunteer's profile for them. An empty sector keeps the area; one that nobody
 * knows is refused. Distances are given in miles.
 */
export async function keepProfile(
	db: Db,
	given: Whose & {
		version: number;
		sector: string;
		/** The area as it is now. */
		area: string;
		travelMiles: number;
		drives: boolean;
		languages: string[];
		happyWith: string[];
		avoid: string[];
		weeklyMinutes: number;
	}
): Promise<void> {
	const { sector, travelMiles, ...rest } = given;
	const area = sector === '' ? given.area : await areaOfSector(db, sector);
	if (area === null) throw new Refusal(422, 'postcode', unknownSector(sector), 'postcode');
	await setProfile(db, { ...rest, area, travelM: metresOf(travelMiles) });
}
