import { Refusal } from '#lib/domain/refusal.ts';
import { applicationReady, assembleApplication } from '#lib/domain/volunteers/application.ts';
import { readyApplication as freeze, type ApplicationDraft } from '#lib/server/db/applications.ts';
import type { DraftKey } from '#lib/server/db/drafts.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { sendSignInLink } from './send-sign-in-link.ts';

/** Where somebody who has shown their address sends what waits. */
export const SEND = '/give/apply/send';

/**
 * Freezes an application that has been checked, and mails its sender a button by which they show that
 * the address is theirs; whoever is signed in with it already needs none. Gives the path to go on to.
 */
export async function readyApplication(
	db: Db,
	held: DraftKey,
	draft: ApplicationDraft,
	asked: { once: string; network: string; signedInAs: string | null }
): Promise<string> {
	const { answers } = assembleApplication(draft.stored, draft.place);
	const ready = applicationReady(answers);
	if (!ready || !answers.email) {
		throw new Refusal(409, 'open', 'An answer is still open. Please look through them.');
	}
	await freeze(db, held, { once: asked.once, version: draft.version, ready });
	if (asked.signedInAs?.toLowerCase() === answers.email) return SEND;
	await sendSignInLink(db, { email: answers.email, network: asked.network, next: SEND });
	return '/give/apply/mail';
}
