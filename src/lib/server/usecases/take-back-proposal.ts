import { takeBackProposal as takeBack } from '#lib/server/db/proposals.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Whoever proposed a decision takes it back, while nobody has looked. */
export const takeBackProposal = (db: Db, said: Parameters<typeof takeBack>[1]): Promise<void> =>
	takeBack(db, said);
