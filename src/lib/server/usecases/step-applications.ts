import type { Chosen, Several } from '#lib/domain/volunteers/several.ts';
import { stepApplications as step, type Done } from '#lib/server/db/several.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator takes one step for several applications. Each is judged by itself, and told of by itself. */
export async function stepApplications(
	db: Db,
	given: {
		once: string;
		organisation: string;
		what: Several;
		who: Chosen[];
		reason: string;
		to: string;
	}
): Promise<Done> {
	return step(db, { ...given, to: given.what === 'name' ? given.to : null });
}
