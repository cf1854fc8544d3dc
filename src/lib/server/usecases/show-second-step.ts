import { Refusal } from '#lib/domain/refusal.ts';
import { readFactors, showFactor } from '#lib/server/db/auth.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Origin } from '#lib/server/network.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { goOn } from './go-on.ts';

/** The second step at signing in: a code from the app. Gives the path to go on to. */
export async function showSecondStep(
	db: Db,
	typed: { email: string; code: string; next?: string } & Origin
): Promise<string> {
	await knock(db, 'code', { address: typed.email, network: typed.network });
	const factors = await readFactors(db);
	const ids = factors.map(({ id }) => id);
	if (!(await showFactor(db, ids, typed.code))) throw wrongCode();
	return goOn(db, typed.browser, typed.next);
}

/** Said of a code that no app of theirs would make now. */
export const wrongCode = () =>
	new Refusal(
		422,
		'code',
		'That code is not right. The app shows a new one every 30 seconds: type the one it shows now.',
		'code'
	);
