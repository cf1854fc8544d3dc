import type { MemberRole } from '#lib/domain/accounts/roles.ts';
import { inviteMember as invite } from '#lib/server/db/organisations.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Invites an address by mail, with the roles it will have. The link holds for 14 days. */
export function inviteMember(
	db: Db,
	organisation: string,
	typed: { once: string; email: string; roles: MemberRole[] }
): Promise<void> {
	return invite(db, organisation, typed);
}
