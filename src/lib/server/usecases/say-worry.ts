import { raiseConcern, raiseConcernPublicly, type Worry } from '#lib/server/db/concerns.ts';
import { knock, signedNetwork } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Takes a worry to the safeguarding leads. Signed in, it may be about a task or a person; otherwise it is
 * said to an organisation, and each network is limited. The answer says nothing, always.
 */
export async function sayWorry(
	db: Db,
	worry: Worry,
	who: { signedIn: boolean; network: string }
): Promise<void> {
	if (who.signedIn) {
		await raiseConcern(db, worry);
		return;
	}
	await knock(db, 'form', { network: who.network });
	const { about, ...rest } = worry;
	const organisation = 'organisation' in about ? about.organisation : '';
	await raiseConcernPublicly(db, {
		...rest,
		organisation,
		network: signedNetwork(who.network)
	});
}
