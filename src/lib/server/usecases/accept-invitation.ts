import { homeOf } from '#lib/domain/accounts/home.ts';
import type { Viewer } from '#lib/domain/accounts/viewer.ts';
import {
	acceptInvitation as accept,
	changeMyDetails,
	readAccount,
	readWho
} from '#lib/server/db/accounts.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Accepts an invitation for whoever is signed in with the address it was sent to, and keeps the name
 * they give if they had none. Gives the path of what they may do from now on.
 */
export async function acceptInvitation(
	db: Db,
	viewer: Viewer,
	typed: { once: string; name?: string } & ({ token: string } | { invitation: string })
): Promise<string> {
	await accept(db, typed.once, typed);
	if (typed.name && viewer.name === '') {
		const { phone } = await readAccount(db);
		await changeMyDetails(db, { once: crypto.randomUUID(), name: typed.name, phone });
	}
	return homeOf((await readWho(db)).viewer);
}
