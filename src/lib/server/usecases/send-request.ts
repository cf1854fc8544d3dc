import { readBy } from '#lib/domain/organisations/hours.ts';
import { assemble, readyToSend } from '#lib/domain/requests/assemble.ts';
import type { Context } from '#lib/domain/requests/answers.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import type { Draft, DraftKey } from '#lib/server/db/drafts.ts';
import { sendDraft } from '#lib/server/db/requests-send.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Sends at once, for somebody signed in: their own address is known to be theirs, and a coordinator
 * writes for a caller. Refuses while an answer is open.
 */
export async function sendRequest(
	db: Db,
	held: DraftKey,
	draft: Draft,
	context: Context,
	asked: { once: string }
): Promise<void> {
	const whole = assemble(draft.stored, context);
	const ready = readyToSend(whole, context);
	if (!ready) throw new Refusal(409, 'open', 'An answer is still open. Please look through them.');
	const by = readBy(whole.answers.organisation?.hours ?? [], context.now);
	await sendDraft(db, held, {
		once: asked.once,
		version: draft.version,
		ready,
		when: by && dateAndTime(by, context.now)
	});
}
