import { tellOfChange } from '#lib/server/db/accounts.ts';
import { showFactor } from '#lib/server/db/auth.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { wrongCode } from './show-second-step.ts';

/** Finishes a second step that was begun, with the first code of the app; the address is told. */
export async function addSecondStep(
	db: Db,
	typed: { once: string; email: string; factor: string; code: string; network: string }
): Promise<void> {
	await knock(db, 'code', { address: typed.email, network: typed.network });
	if (!(await showFactor(db, [typed.factor], typed.code))) throw wrongCode();
	await tellOfChange(db, typed.once, 'second-step-changed');
}
