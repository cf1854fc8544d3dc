import { createHash, randomBytes } from 'node:crypto';
import type { PassportPart } from '#lib/domain/volunteers/passport.ts';
import { makePassportLink as make } from '#lib/server/db/passport.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * A link by which others read the chosen parts of a volunteer's passport. Its secret is given here, once,
 * and kept as its hash alone. Null when this form had been sent before: then it was shown then.
 */
export async function makePassportLink(
	db: Db,
	asked: { once: string; parts: readonly PassportPart[]; days: number }
): Promise<string | null> {
	const token = randomBytes(32).toString('base64url');
	const tokenHash = createHash('sha256').update(token).digest('hex');
	return (await make(db, { ...asked, tokenHash })) ? token : null;
}
