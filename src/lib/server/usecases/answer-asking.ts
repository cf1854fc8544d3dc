import { answerAsking as answer } from '#lib/server/db/directory-keeping.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Whoever runs a service answers whether its entry is still so. Each network is limited. */
export async function answerAsking(
	db: Db,
	said: {
		once: string;
		token: string;
		version: number;
		answer: 'so' | 'changed';
		words: string;
	},
	who: { network: string }
): Promise<void> {
	await knock(db, 'form', who);
	await answer(db, said);
}
