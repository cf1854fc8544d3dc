import { assemble, readyToSend } from '#lib/domain/requests/assemble.ts';
import type { Context } from '#lib/domain/requests/answers.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import type { Draft, DraftKey } from '#lib/server/db/drafts.ts';
import { signedNetwork } from '#lib/server/db/limits.ts';
import { askConfirmation } from '#lib/server/db/requests-send.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Mails the asker a link whose button sends what they have checked. Refuses while an answer is open. */
export async function askToConfirm(
	db: Db,
	held: DraftKey,
	draft: Draft,
	context: Context,
	asked: { once: string; network: string }
): Promise<void> {
	const whole = assemble(draft.stored, context);
	const ready = readyToSend(whole, context);
	if (!ready) throw new Refusal(409, 'open', 'An answer is still open. Please look through them.');
	const network = signedNetwork(asked.network);
	await askConfirmation(db, held, {
		once: asked.once,
		version: draft.version,
		ready,
		network
	});
}
