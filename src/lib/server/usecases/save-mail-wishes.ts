import type { MailWishes } from '#lib/domain/accounts/mail-wishes.ts';
import { keepMailWishes } from '#lib/server/db/mail-wishes.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Keeps how one's own mail comes: the mail of the day, and quiet hours. */
export function saveMailWishes(db: Db, typed: MailWishes & { once: string }): Promise<void> {
	const { once, ...wishes } = typed;
	return keepMailWishes(db, once, wishes);
}
