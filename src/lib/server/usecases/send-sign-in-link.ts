import { localPath } from '#lib/domain/accounts/next.ts';
import { mailLink } from '#lib/server/db/auth.ts';
import { knock, rememberCode } from '#lib/server/db/limits.ts';
import { settings } from '#lib/server/settings.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { evenly } from './evenly.ts';

/**
 * Mails a link and a code to an address, known or not: the same words, status and about the same time
 * for every address. Refuses when it was asked too often from there (429).
 */
export function sendSignInLink(
	db: Db,
	asked: { email: string; network: string; next?: string }
): Promise<void> {
	return evenly(async () => {
		await knock(db, 'sign_in', { address: asked.email, network: asked.network });
		await mailLink(asked.email, settings().origin + localPath(asked.next, '/'));
		await rememberCode(db, asked.email);
	});
}
