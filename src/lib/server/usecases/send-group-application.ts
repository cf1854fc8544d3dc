import { knock } from '#lib/server/db/limits.ts';
import { sendGroupApplication as send } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Keeps what somebody wrote for a group, and writes to their address; counted like every mail. */
export async function sendGroupApplication(
	db: Db,
	sent: { once: string; ready: Record<string, string>; network: string }
): Promise<void> {
	await knock(db, 'mail', { network: sent.network, address: sent.ready['email'] ?? '' });
	await send(db, sent);
}
