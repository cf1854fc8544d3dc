import type { JoinPage } from '#lib/domain/organisations/group.ts';
import type { Raw } from '#lib/domain/requests/raw.ts';
import type { DraftKey } from '#lib/server/db/drafts.ts';
import { saveJoining as save, startJoining, type JoiningDraft } from '#lib/server/db/groups.ts';
import { signedNetwork } from '#lib/server/db/limits.ts';
import { newDraftSecret } from '#lib/server/draft-cookie.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Keeps one page of what a group writes to join, right or wrong, in the draft this browser holds, or begins one. */
export async function saveJoining(
	db: Db,
	held: DraftKey | null,
	page: { step: JoinPage; values: Raw; was: string | null; key: string; network: string }
): Promise<{ key: DraftKey; draft: JoiningDraft }> {
	const { step, values, was, key } = page;
	if (held) return { key: held, draft: await save(db, held, { step, values, was, key }) };
	const secret = newDraftSecret();
	const network = signedNetwork(page.network);
	const draft = await startJoining(db, { secret, network, step, values, key });
	return { key: { id: draft.id, secret }, draft };
}
