import { enterReturnCode, type DraftKey } from '#lib/server/db/drafts.ts';
import { signedNetwork } from '#lib/server/db/limits.ts';
import { newDraftSecret, type Writing } from '#lib/server/draft-cookie.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** What became of a code: the draft's key for this browser, or why not. */
export type Returned =
	| { state: 'here'; key: DraftKey; writing: Writing }
	| { state: 'wrong'; left: number }
	| { state: 'spent' }
	| { state: 'gone' };

/** Tries a code; the right one lets this browser in, with a secret of its own. */
export async function returnToDraft(
	db: Db,
	tried: { token: string; code: string; network: string }
): Promise<Returned> {
	const secret = newDraftSecret();
	const network = signedNetwork(tried.network);
	const answer = await enterReturnCode(db, { ...tried, secret, network });
	if (answer.state !== 'here') return answer;
	const writing = answer.mode === 'apply' ? 'applying' : 'asking';
	return { state: 'here', key: { id: answer.draft, secret }, writing };
}
