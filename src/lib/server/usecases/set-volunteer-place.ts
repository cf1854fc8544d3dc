import { postcodeProblem, readPostcode, unknownSector } from '#lib/domain/places/postcode.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { setPlace } from '#lib/server/db/volunteering.ts';
import type { Db } from '#lib/server/supabase/client.ts';

const FIELD = 'postcode';
const wrong = (words: string) => new Refusal(422, FIELD, words, FIELD);

/**
 * Where a volunteer sets out from. Only the sector of the postcode goes on from here, and only its area is
 * kept; the postcode itself is forgotten with the request. Refuses what is no postcode of Great Britain,
 * and a third change in 30 days. True when it began their profile.
 */
export async function setVolunteerPlace(
	db: Db,
	said: { once: string; version: number; postcode: string }
): Promise<boolean> {
	const read = readPostcode(said.postcode);
	if (read.kind === 'missing' || read.kind === 'forces') {
		throw wrong('Give the postcode that you set out from.');
	}
	if (read.kind !== 'postcode') throw wrong(postcodeProblem(read) ?? unknownSector(said.postcode));
	try {
		return await setPlace(db, said.once, said.version || null, read.sector);
	} catch (refused) {
		if (refused instanceof Refusal && refused.status === 422) {
			throw wrong(unknownSector(read.postcode));
		}
		throw refused;
	}
}
