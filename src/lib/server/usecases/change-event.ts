import { saveEvent, suggestEvent, type EventSaved } from '#lib/server/db/events.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Whoever keeps the entry changes its event, which shows at once; anybody else suggests it, each network limited.
 * The id of the page it shows on; null for a suggestion.
 */
export async function changeEvent(
	db: Db,
	change: EventSaved,
	who: { keeps: boolean; network: string }
): Promise<string | null> {
	if (who.keeps) return saveEvent(db, change);
	await knock(db, 'form', who);
	await suggestEvent(db, change);
	return null;
}
