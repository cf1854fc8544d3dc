import { sendReturnCode } from '#lib/server/db/drafts.ts';
import { signedNetwork } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Mails a fresh code to the draft's address: ten minutes, five tries, once. */
export function askForCode(
	db: Db,
	asked: { once: string; token: string; network: string }
): Promise<{ state: 'code' | 'gone' }> {
	const network = signedNetwork(asked.network);
	return sendReturnCode(db, { ...asked, network });
}
