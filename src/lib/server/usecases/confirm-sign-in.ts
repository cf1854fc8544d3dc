import type { LinkType } from '#lib/domain/accounts/account.schema.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { confirmProof, endSessionOf, tokenOf, type Proof } from '#lib/server/db/auth.ts';
import { codeIsFresh, knock } from '#lib/server/db/limits.ts';
import { settings } from '#lib/server/settings.ts';
import type { Origin } from '#lib/server/network.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { evenly } from './evenly.ts';
import { goOn } from './go-on.ts';

/** A link's `next` is the whole address that was given to Auth; only a path of ours is followed. */
export function nextOfLink(next: string | undefined): string | undefined {
	const { origin } = settings();
	return next?.startsWith(`${origin}/`) ? next.slice(origin.length) : next;
}

/** Takes a proof; what session the browser had before ends when another takes its place. */
async function begin(
	db: Db,
	proof: Proof,
	from: Origin,
	next: string | undefined
): Promise<string | null> {
	const before = await tokenOf(db);
	const confirmed = await confirmProof(db, proof);
	if (confirmed === 'refused') return null;
	if (confirmed === 'half') return '/account/email?half';
	if (before) await endSessionOf(before);
	return goOn(db, from.browser, next);
}

/**
 * Signs in by the button on a link's page. Gives the path to go on to. Refuses a link that was used, is
 * too old or never was one, all alike.
 */
export async function confirmLink(
	db: Db,
	link: { tokenHash: string; type: LinkType; next?: string } & Origin
): Promise<string> {
	await knock(db, 'link', { network: link.network });
	const to = await begin(db, link, link, nextOfLink(link.next));
	if (to === null) {
		throw new Refusal(
			409,
			'expired',
			'This link has been used already, or is older than an hour. Ask for a new one; it comes at once.'
		);
	}
	if (/^\/(account\/email\?|sign-in\/second-step\b)/.test(to)) return to;
	if (link.type === 'email_change') return '/account/email?changed';
	if (link.type === 'recovery') return '/account/password';
	return to;
}

/**
 * Signs in by the six digits of a mail, on whatever device they are typed. A code is taken for ten
 * minutes; a wrong one, an old one and one for an unknown address are answered alike.
 */
export function confirmCode(
	db: Db,
	typed: { email: string; code: string; next?: string } & Origin
): Promise<string> {
	return evenly(async () => {
		await knock(db, 'code', { address: typed.email, network: typed.network });
		const fresh = await codeIsFresh(db, typed.email);
		const to = fresh ? await begin(db, typed, typed, typed.next) : null;
		if (to === null) {
			throw new Refusal(
				422,
				'code',
				'That code is not right, or it is older than ten minutes. The newest mail has the one that counts.',
				'code'
			);
		}
		return to;
	});
}
