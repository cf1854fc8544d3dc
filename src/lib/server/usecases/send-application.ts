import { sendApplication as send } from '#lib/server/db/applications.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Sends the application that waits for whoever is signed in, once. */
export function sendApplication(
	db: Db,
	sent: { once: string; draft: string; version: number }
): Promise<void> {
	return send(db, sent);
}
