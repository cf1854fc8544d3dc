import type { Raw } from '#lib/domain/requests/raw.ts';
import type { ApplyStep } from '#lib/domain/volunteers/application.ts';
import {
	saveApplication as save,
	startApplication,
	type ApplicationDraft
} from '#lib/server/db/applications.ts';
import type { DraftKey } from '#lib/server/db/drafts.ts';
import { signedNetwork } from '#lib/server/db/limits.ts';
import { newDraftSecret } from '#lib/server/draft-cookie.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Keeps one page of an application, right or wrong, in the draft this browser holds, or begins one. */
export async function saveApplication(
	db: Db,
	held: DraftKey | null,
	page: { step: ApplyStep; values: Raw; was: string | null; key: string; network: string }
): Promise<{ key: DraftKey; draft: ApplicationDraft }> {
	const { step, values, was, key } = page;
	if (held) return { key: held, draft: await save(db, held, { step, values, was, key }) };
	const secret = newDraftSecret();
	const network = signedNetwork(page.network);
	const draft = await startApplication(db, { secret, network, step, values, key });
	return { key: { id: draft.id, secret }, draft };
}
