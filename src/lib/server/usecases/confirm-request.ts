import { readBy } from '#lib/domain/organisations/hours.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import {
	confirmRequest as confirm,
	readConfirm,
	type Sending
} from '#lib/server/db/requests-send.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Presses the button behind the mail: sends what was frozen, once, however often it is pressed. The
 * asker's mail says when it is read, which only the organisation's hours tell: hence the look before.
 */
export async function confirmRequest(db: Db, token: string, now: Date): Promise<Sending> {
	const before = await readConfirm(db, token);
	if (before.state !== 'ready') return before;
	const by = readBy(before.organisation.hours, now);
	return confirm(db, token, by && dateAndTime(by, now));
}
