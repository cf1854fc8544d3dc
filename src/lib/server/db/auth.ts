import { randomUUID } from 'node:crypto';
import type { AuthError } from '@supabase/supabase-js';
import { Refusal } from '#lib/domain/refusal.ts';
import type { LinkType } from '#lib/domain/accounts/account.schema.ts';
import { nobodysClient, type Db } from '#lib/server/supabase/client.ts';

/** Auth did not answer, or failed by itself: nothing is known about what was asked. */
function unreachable(error: AuthError): boolean {
	return error.status === undefined || error.status === 0 || error.status >= 500;
}

const down = () =>
	new Refusal(
		503,
		'unreachable',
		'Signing in does not work just now. That is our fault, not yours. Please try again in a few minutes.'
	);

/**
 * Asks Auth to mail a link and a code. A new address gets an account that is not confirmed until the
 * mail is used; whatever else Auth says about the address stays here, so that every address is answered
 * alike. Refuses only when Auth cannot be reached.
 */
export async function mailLink(email: string, goOnTo: string): Promise<void> {
	const { error } = await nobodysClient().auth.signInWithOtp({
		email,
		options: { shouldCreateUser: true, emailRedirectTo: goOnTo }
	});
	if (error && unreachable(error)) throw down();
}

export type Proof = { tokenHash: string; type: LinkType } | { email: string; code: string };

/** `half`: of a change of address the first of two mailboxes has agreed. */
export type Confirmed = 'signed-in' | 'half' | 'refused';

/** Confirms a link's token or a typed code, once, and keeps the session it begins in the cookies. */
export async function confirmProof(db: Db, proof: Proof): Promise<Confirmed> {
	const { data, error } = await db.auth.verifyOtp(
		'code' in proof
			? { email: proof.email, token: proof.code, type: 'email' }
			: { token_hash: proof.tokenHash, type: proof.type }
	);
	if (error) {
		if (unreachable(error)) throw down();
		return 'refused';
	}
	return data.session ? 'signed-in' : 'half';
}

/** Tries a password; true when it goes with the address. The session is kept in the client's cookies. */
export async function tryPassword(db: Db, email: string, password: string): Promise<boolean> {
	const { error } = await db.auth.signInWithPassword({ email, password });
	if (error && unreachable(error)) throw down();
	return !error;
}

/** Whether a password goes with an address, without keeping the session that Auth begins to tell. */
export async function passwordFits(email: string, password: string): Promise<boolean> {
	const aside = nobodysClient();
	const fits = await tryPassword(aside, email, password);
	if (fits) await aside.auth.signOut({ scope: 'local' });
	return fits;
}

/** Sets the password of whoever is signed in. Refuses, at the field, what Auth finds too weak. */
export async function setPassword(db: Db, password: string): Promise<void> {
	const { error } = await db.auth.updateUser({ password });
	if (!error || error.code === 'same_password') return;
	if (unreachable(error)) throw down();
	if (error.code === 'reauthentication_needed') {
		throw new Refusal(409, 'sign_in_again', 'Sign in again first, then choose the password.');
	}
	throw new Refusal(
		422,
		'new_password',
		'Choose another password: this one is too easy to guess.',
		'new_password'
	);
}

/**
 * Asks Auth to mail the new address (and the present one). An address that somebody else has is
 * answered like any other.
 */
export async function askForNewEmail(db: Db, email: string, goOnTo: string): Promise<void> {
	const { data } = await db.auth.getSession();
	if (!data.session) throw new Refusal(401, 'sign_in', 'Please sign in.');
	// By a client that keeps nothing: the person's own would leave a verifier in this browser, and the
	// mails are opened wherever their mailboxes are.
	const aside = nobodysClient();
	const { access_token, refresh_token } = data.session;
	const known = await aside.auth.setSession({ access_token, refresh_token });
	const { error } = known.error
		? known
		: await aside.auth.updateUser({ email }, { emailRedirectTo: goOnTo });
	if (error && unreachable(error)) throw down();
	if (known.error) throw new Refusal(401, 'sign_in', 'Please sign in.');
}

/** Ends the session this browser has, and makes it forget it. Somebody signed out already stays so. */
export async function signOutHere(db: Db): Promise<void> {
	await db.auth.signOut({ scope: 'local' });
}

/** The token of the session a browser has now, to end it once another has taken its place. */
export async function tokenOf(db: Db): Promise<string | null> {
	const { data } = await db.auth.getSession();
	return data.session?.access_token ?? null;
}

/** Ends the session of a token that is no longer in any cookie. */
export async function endSessionOf(token: string): Promise<void> {
	await nobodysClient().auth.admin.signOut(token, 'local');
}

/** A second step that an account has: an app that makes codes. */
export interface Factor {
	id: string;
	/** When it was added. */
	since: string;
}

/** The second steps of whoever has a session, the oldest first; those never finished are left out. */
export async function readFactors(db: Db): Promise<Factor[]> {
	const { data, error } = await db.auth.mfa.listFactors();
	if (error) throw unreachable(error) ? down() : new Refusal(401, 'sign_in', 'Please sign in.');
	return data.totp
		.map(({ id, created_at }) => ({ id, since: created_at }))
		.sort((a, b) => a.since.localeCompare(b.since));
}

/** What an app needs to make codes: a picture to point the phone at, or the key to type. */
export interface NewFactor {
	id: string;
	/** A picture, as a data address. */
	picture: string;
	key: string;
}

/** Begins to add a second step. What was begun before and never finished is dropped. */
export async function beginFactor(db: Db): Promise<NewFactor> {
	const known = await db.auth.mfa.listFactors();
	for (const { id, status } of known.data?.all ?? []) {
		if (status === 'unverified') await db.auth.mfa.unenroll({ factorId: id });
	}
	const { data, error } = await db.auth.mfa.enroll({
		factorType: 'totp',
		issuer: 'Alongside',
		// Auth wants a name of its own for each; people know theirs by the day it was added.
		friendlyName: randomUUID()
	});
	if (error) {
		if (unreachable(error)) throw down();
		throw new Refusal(
			409,
			'no_second_step',
			'A second step cannot be added here just now. Please tell whoever runs this site.'
		);
	}
	return { id: data.id, picture: data.totp.qr_code, key: data.totp.secret };
}

/** Whether a code goes with one of these second steps; if so, the session has shown it from now on. */
export async function showFactor(db: Db, factors: string[], code: string): Promise<boolean> {
	for (const factorId of factors) {
		const { error } = await db.auth.mfa.challengeAndVerify({ factorId, code });
		if (!error) return true;
		if (unreachable(error)) throw down();
	}
	return false;
}

/** Takes a second step away. Auth refuses it to a session that has not shown one. */
export async function removeFactor(db: Db, factorId: string): Promise<void> {
	const { error } = await db.auth.mfa.unenroll({ factorId });
	if (!error) return;
	if (unreachable(error)) throw down();
	throw new Refusal(404, 'not_found', 'We could not find that.');
}
