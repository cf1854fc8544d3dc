import type { Mode } from '#lib/domain/requests/answers.ts';
import type { Raw } from '#lib/domain/requests/raw.ts';
import type { StepId } from '#lib/domain/requests/steps.ts';
import { saveDraft, startDraft, type Draft, type DraftKey } from '#lib/server/db/drafts.ts';
import { signedNetwork } from '#lib/server/db/limits.ts';
import { newDraftSecret } from '#lib/server/draft-cookie.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** One page as typed, with the draft it belongs to, or what a new one is to be. */
export type Answered = {
	step: StepId;
	values: Raw;
	/** The key of the answer that the page was opened with; null when there was none. */
	was: string | null;
	/** The page's own key. */
	key: string;
	network: string;
	begin: { mode: Mode; organisationId?: string; personId?: string };
};

/**
 * Keeps one page, right or wrong, in the draft this browser holds, or begins one with it. Refuses a
 * stale tab (409) and overwrites nothing.
 */
export async function saveAnswers(
	db: Db,
	held: DraftKey | null,
	answered: Answered
): Promise<{ key: DraftKey; draft: Draft }> {
	const { step, values, was, key } = answered;
	if (held) return { key: held, draft: await saveDraft(db, held, { step, values, was, key }) };
	const secret = newDraftSecret();
	const network = signedNetwork(answered.network);
	const draft = await startDraft(db, { secret, network, step, values, key, ...answered.begin });
	return { key: { id: draft.id, secret }, draft };
}
