import { answerProposal as answer } from '#lib/server/db/proposals.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** The second coordinator agrees, and it takes effect; or does not, and nothing has changed. */
export const answerProposal = (db: Db, said: Parameters<typeof answer>[1]): Promise<void> =>
	answer(db, said);
