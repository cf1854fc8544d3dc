import { Refusal } from '#lib/domain/refusal.ts';
import type { Exception } from '#lib/domain/volunteers/profile.ts';
import { addException, removeException } from '#lib/server/db/volunteering.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** The database's names of the fields, and the form's. */
const FIELDS: Record<string, string> = { from: 'first', to: 'last', until: 'ends' };

/** Notes days away, or free after all. How many visits are promised for then: they are not given back by it. */
export async function noteDaysThatDiffer(
	db: Db,
	said: { once: string; days: Omit<Exception, 'id'> }
): Promise<number> {
	try {
		return await addException(db, said.once, said.days);
	} catch (refused) {
		if (refused instanceof Refusal && refused.status === 422) {
			const field = FIELDS[refused.field ?? ''] ?? '';
			throw new Refusal(422, field, refused.message, field);
		}
		throw refused;
	}
}

/** Takes such days away again. */
export function forgetDaysThatDiffer(
	db: Db,
	said: { once: string; exception: string }
): Promise<void> {
	return removeException(db, said.once, said.exception);
}
