import type { EntryDraft } from '#lib/domain/directory/draft.ts';
import { saveEntry, suggestEntry } from '#lib/server/db/directory-editing.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

interface Change {
	once: string;
	/** Null for an entry that is not there yet. */
	service: string | null;
	version: number | null;
	draft: EntryDraft;
	assured: boolean;
	/** Of the mail that asked whoever runs it. */
	token: string | null;
}

/**
 * Whoever keeps an entry changes it, which shows at once; anybody else suggests it, each network limited.
 * The id of the page it shows on; null for a suggestion.
 */
export async function changeDirectory(
	db: Db,
	change: Change,
	who: { keeps: boolean; network: string }
): Promise<string | null> {
	if (who.keeps && change.token === null) return saveEntry(db, change);
	await knock(db, 'form', who);
	await suggestEntry(db, change);
	return null;
}
