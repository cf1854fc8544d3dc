import { createHash, createHmac } from 'node:crypto';
import { Refusal } from '#lib/domain/refusal.ts';
import { settings } from '#lib/server/settings.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

/** What is counted; how often is allowed is fixed in SQL (private.limit_of). */
export type Bucket = 'sign_in' | 'password' | 'code' | 'link' | 'mail' | 'form';

/** From where, and for which address, something is tried. */
export interface Knocker {
	/** networkOf(event). */
	network: string;
	address?: string;
}

/**
 * The keys under which tries are counted: HMACs with a secret of the site's, the same in each of its
 * processes. knock() may be called by anybody; without the secret nobody can count for an address or a
 * network of anybody's, and so nobody is locked out that way and no table is filled. The database never
 * learns an address or a network from them.
 */
export function keysFor({ network, address }: Knocker): [string | null, string | null, string] {
	const secret = createHmac('sha256', settings().jobsSecret).update('limits').digest();
	const key = (kind: string, ...parts: string[]) =>
		createHmac('sha256', secret)
			.update(JSON.stringify([kind, ...parts]))
			.digest('hex');
	const mail = address?.toLowerCase();
	return [
		mail === undefined ? null : key('both', mail, network),
		mail === undefined ? null : key('address', mail),
		key('network', network)
	];
}

/** What the database knows the site by; told to it at the start and by the clock (jobs/run.ts). */
export function siteKey(): string {
	return createHmac('sha256', settings().jobsSecret).update('networks').digest('hex');
}

/**
 * A network as the database takes it for its own limits: the key under which it counts, signed. Whoever
 * calls the Data API without the site's secret can make up keys, but no signature, and so neither has
 * limits of their own without end nor uses up anybody's (private.network_of).
 */
export function signedNetwork(network: string): string {
	const [, , key] = keysFor({ network });
	return `${key}.${signed(key)}`;
}

/** The site's signature under what it says; private.signed_by_site checks it. */
function signed(said: string): string {
	const secret = siteKey();
	return createHash('sha256').update(`${secret}.${said}.${secret}`).digest('hex');
}

function count(db: Db, bucket: Bucket | 'code_sent', keys: (string | null)[]): Promise<number> {
	const p_signature = signed(keys.map((key) => key ?? '-').join(','));
	return call(db, 'knock', { p_bucket: bucket, p_keys: keys, p_signature });
}

const minutes = (seconds: number) => {
	const n = Math.max(1, Math.ceil(seconds / 60));
	return n === 1 ? 'a minute' : `${n} minutes`;
};

/**
 * Counts one try. Refuses with 429, and says how long to wait, when it is one too many. Counted alike
 * whether an address is known or not, so that a refusal tells nothing about it.
 */
export async function knock(db: Db, bucket: Bucket, who: Knocker): Promise<void> {
	const wait = await count(db, bucket, keysFor(who));
	if (wait > 0) {
		throw new Refusal(
			429,
			'too_many',
			`That is more often than we allow, to keep everybody safe. Please wait ${minutes(wait)} and try again.`
		);
	}
}

/** Remembers that a code was mailed to this address, for ten minutes. */
export async function rememberCode(db: Db, address: string): Promise<void> {
	const [, key] = keysFor({ address, network: '' });
	await count(db, 'code_sent', [null, key, null]);
}

/** Whether a code was mailed to this address within the last ten minutes. */
export async function codeIsFresh(db: Db, address: string): Promise<boolean> {
	const [, key] = keysFor({ address, network: '' });
	return call(db, 'code_was_sent', { p_key: key });
}
