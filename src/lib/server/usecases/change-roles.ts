import type { MemberRole } from '#lib/domain/accounts/roles.ts';
import { setRoles } from '#lib/server/db/organisations.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Grants and takes away another member's roles; each is recorded, and they are told (R2). */
export function changeRoles(
	db: Db,
	whose: { organisation: string; account: string },
	typed: { once: string; roles: MemberRole[]; seen: MemberRole[] }
): Promise<void> {
	return setRoles(db, whose.organisation, whose.account, typed);
}
