import { inviteLead as invite } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Invites somebody to lead a group that nobody leads any more. */
export const inviteLead = (db: Db, asked: Parameters<typeof invite>[1]): Promise<void> =>
	invite(db, asked);
