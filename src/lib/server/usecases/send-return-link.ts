import { sendReturnLink as send, type DraftKey } from '#lib/server/db/drafts.ts';
import { signedNetwork } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Mails the way back to what somebody is writing. It lasts 14 days; an older link stops. */
export async function sendReturnLink(
	db: Db,
	held: DraftKey,
	asked: { once: string; email: string; network: string }
): Promise<void> {
	const network = signedNetwork(asked.network);
	await send(db, held, { ...asked, network });
}
