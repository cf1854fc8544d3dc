import { z } from 'zod';
import { ROLES } from '#lib/domain/accounts/roles.ts';
import type { Viewer } from '#lib/domain/accounts/viewer.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

const viewerRow = z
	.object({
		id: z.string(),
		email: z.string(),
		name: z.string(),
		roles: z.array(
			z.object({
				organisation_id: z.string(),
				organisation_name: z.string(),
				role: z.enum(ROLES)
			})
		),
		volunteer: z.boolean(),
		circle: z.array(z.object({ person_id: z.string() }))
	})
	.nullable();

/** Who asks, or null when their session is not alive. */
export async function readViewer(db: Db): Promise<Viewer | null> {
	const row = await call(db, 'viewer', {}, viewerRow);
	if (!row) return null;
	return {
		id: row.id,
		email: row.email,
		name: row.name,
		roles: row.roles.map((held) => ({
			organisationId: held.organisation_id,
			organisationName: held.organisation_name,
			role: held.role
		})),
		volunteer: row.volunteer,
		circle: row.circle.map(({ person_id }) => ({ personId: person_id }))
	};
}
