import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { codeFor } from '#support/second-factors.ts';
import {
	account,
	forgetAccounts,
	forgetLater,
	isHosted,
	lastMail,
	linkIn,
	newAddress,
	operator,
	PASSWORD,
	signedIn,
	somebody,
	withOwner
} from '#support/supabase.ts';

// Mails cannot be read, nor tables written, on a hosted project.
const onEmbedded = test.skipIf(isHosted());

// What supabase-js makes of the refusal 403 session_not_found.
const SIGNED_OUT = 'AuthSessionMissingError';

const claimsOf = (token: string) =>
	JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
		string,
		unknown
	>;

/** A link as the operator makes one, without a mail: so hosted projects can be asked as well. */
async function linkFor(email: string, type: 'magiclink' | 'recovery' = 'magiclink') {
	const { data, error } = await operator().auth.admin.generateLink({ type, email });
	if (error) throw error;
	return data.properties;
}

afterAll(forgetAccounts);

describe('signing in by a link', () => {
	test('[confirm-by-hash] a hash of type email signs in, once', async () => {
		const { email, id } = await account();
		const { hashed_token } = await linkFor(email);
		const client = somebody();
		const used = await client.auth.verifyOtp({ token_hash: hashed_token, type: 'email' });
		expect(used.error).toBeNull();
		expect(used.data.user?.id).toBe(id);
		expect(used.data.session?.refresh_token).toBeTruthy();
		const again = await somebody().auth.verifyOtp({ token_hash: hashed_token, type: 'email' });
		expect(again.error).toMatchObject({ status: 403, code: 'otp_expired' });
	});

	test('of two confirmations at the same instant one signs in', async () => {
		const { email } = await account();
		const { hashed_token } = await linkFor(email);
		const answers = await Promise.all(
			[1, 2, 3, 4].map(() => somebody().auth.verifyOtp({ token_hash: hashed_token, type: 'email' }))
		);
		expect(answers.filter(({ error }) => error === null)).toHaveLength(1);
	});

	test('the type magiclink is good for it as well, recovery for a recovery', async () => {
		const { email } = await account();
		const link = await linkFor(email);
		const one = await somebody().auth.verifyOtp({
			token_hash: link.hashed_token,
			type: 'magiclink'
		});
		expect(one.error).toBeNull();
		const recovery = await linkFor(email, 'recovery');
		const other = await somebody().auth.verifyOtp({
			token_hash: recovery.hashed_token,
			type: 'recovery'
		});
		expect(other.error).toBeNull();
	});

	test('a made-up hash is refused as an old one is', async () => {
		const { error } = await somebody().auth.verifyOtp({
			token_hash: 'f'.repeat(64),
			type: 'email'
		});
		expect(error).toMatchObject({ status: 403, code: 'otp_expired' });
	});

	test('asking again voids the link before', async () => {
		const { email } = await account();
		const first = await linkFor(email);
		await linkFor(email);
		const old = await somebody().auth.verifyOtp({ token_hash: first.hashed_token, type: 'email' });
		expect(old.error?.code).toBe('otp_expired');
	});

	onEmbedded('[confirm-by-hash] a link is too old after an hour', async () => {
		const { email, id } = await account();
		const { hashed_token } = await linkFor(email);
		await withOwner(
			(sql) => sql`
			update auth.users set recovery_sent_at = now() - interval '61 minutes' where id = ${id}`
		);
		const late = await somebody().auth.verifyOtp({ token_hash: hashed_token, type: 'email' });
		expect(late.error?.code).toBe('otp_expired');
		await withOwner(
			(sql) => sql`
			update auth.users set recovery_sent_at = now() - interval '59 minutes' where id = ${id}`
		);
		const inTime = await somebody().auth.verifyOtp({ token_hash: hashed_token, type: 'email' });
		expect(inTime.error).toBeNull();
	});

	onEmbedded('[unconfirmed-until-confirmed] asking makes no confirmed account', async () => {
		const email = newAddress();
		const asked = await somebody().auth.signInWithOtp({ email });
		expect(asked.error).toBeNull();
		const state = () =>
			withOwner(async (sql) => {
				const [row] = await sql`
					select id, email_confirmed_at is not null as confirmed,
						(select count(*)::int from auth.sessions where user_id = u.id) as sessions
					from auth.users u where email = ${email}`;
				return row;
			});
		const before = await state();
		forgetLater(before?.id);
		expect(before).toMatchObject({ confirmed: false, sessions: 0 });
		const { token_hash, type } = linkIn(await lastMail(email));
		const { error } = await somebody().auth.verifyOtp({ token_hash, type });
		expect(error).toBeNull();
		expect(await state()).toMatchObject({ confirmed: true, sessions: 1 });
	});

	test('nobody is signed up who should not be', async () => {
		const { error } = await somebody().auth.signInWithOtp({
			email: newAddress(),
			options: { shouldCreateUser: false }
		});
		expect(error).toMatchObject({ status: 422, code: 'otp_disabled' });
	});

	onEmbedded('[own-mail-templates] the mail links to the page whose button confirms', async () => {
		const { email } = await account();
		const next = `${inject('contract').embedded?.siteUrl}/offers?from=mail&b=1`;
		await somebody().auth.signInWithOtp({ email, options: { emailRedirectTo: next } });
		const mail = await lastMail(email);
		const { url, token_hash, type } = linkIn(mail);
		expect(url.pathname).toBe('/auth/confirm');
		expect(url.origin).toBe('http://127.0.0.1:3000');
		expect(url.searchParams.get('next')).toBe(next);
		expect(type).toBe('email');
		expect(mail?.body_html).toContain(token_hash);
		expect(mail?.subject).toBe('Your link to sign in to Alongside');
		const { error } = await somebody().auth.verifyOtp({ token_hash, type });
		expect(error).toBeNull();
	});

	onEmbedded('a redirect elsewhere is not followed', async () => {
		const { email } = await account();
		await somebody().auth.signInWithOtp({
			email,
			options: { emailRedirectTo: 'https://elsewhere.example/steal' }
		});
		const { url } = linkIn(await lastMail(email));
		expect(url.searchParams.get('next')).toBe('http://127.0.0.1:3000');
	});
});

describe('signing in with a password', () => {
	test('the right one begins a session, in the shape of hosted Auth', async () => {
		const { email } = await account();
		const { data, error } = await somebody().auth.signInWithPassword({ email, password: PASSWORD });
		expect(error).toBeNull();
		expect(data.session).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
		expect(data.user).toMatchObject({ email, role: 'authenticated', aud: 'authenticated' });
		expect(data.user?.email_confirmed_at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)$/);
	});

	test('a wrong one and an unknown address are refused in the same words', async () => {
		const { email } = await account();
		const wrong = await somebody().auth.signInWithPassword({ email, password: 'not this one' });
		const unknown = await somebody().auth.signInWithPassword({
			email: newAddress(),
			password: 'not this one'
		});
		expect(wrong.error).toMatchObject({ status: 400, code: 'invalid_credentials' });
		expect(unknown.error?.message).toBe(wrong.error?.message);
		expect(unknown.error?.status).toBe(wrong.error?.status);
	});

	onEmbedded('signing up answers alike for an address in use, and mails it nothing', async () => {
		const { email } = await account();
		const taken = await somebody().auth.signUp({ email, password: PASSWORD });
		const fresh = newAddress();
		const free = await somebody().auth.signUp({ email: fresh, password: PASSWORD });
		expect(taken.error).toBeNull();
		expect(Object.keys(taken.data.user ?? {}).sort()).toEqual(
			Object.keys(free.data.user ?? {}).sort()
		);
		expect([taken.data.session, free.data.session]).toEqual([null, null]);
		expect(await lastMail(email)).toBeUndefined();
		expect((await lastMail(fresh))?.subject).toBe('Confirm your e-mail address for Alongside');
		forgetLater(free.data.user?.id ?? '');
	});

	onEmbedded('a short password is refused', async () => {
		const { error } = await somebody().auth.signUp({ email: newAddress(), password: '1234567' });
		expect(error).toMatchObject({ status: 422, code: 'weak_password' });
	});
});

describe('tokens', () => {
	test('[full-claims] say who, how, by which session, and with which metadata', async () => {
		const { client, id, email } = await signedIn({
			app_metadata: { plan: 'plain' },
			user_metadata: { name: 'Ada' }
		});
		const { data } = await client.auth.getSession();
		const claims = claimsOf(data.session?.access_token ?? '');
		expect(claims).toMatchObject({
			sub: id,
			email,
			role: 'authenticated',
			aud: 'authenticated',
			aal: 'aal1',
			is_anonymous: false,
			app_metadata: { provider: 'email', plan: 'plain' },
			user_metadata: { name: 'Ada' },
			amr: [{ method: 'password', timestamp: expect.any(Number) }]
		});
		expect(claims.session_id).toMatch(/^[0-9a-f-]{36}$/);
		expect(claims.iss).toBe(`${inject('contract').url}/auth/v1`);
		const seen = await client.auth.getClaims();
		expect(seen.data?.claims.session_id).toBe(claims.session_id);
	});

	test('[full-claims] a refresh keeps the session and how it began', async () => {
		const { client } = await signedIn();
		const before = (await client.auth.getSession()).data.session;
		const { data, error } = await client.auth.refreshSession();
		expect(error).toBeNull();
		expect(data.session?.refresh_token).not.toBe(before?.refresh_token);
		const [old, now] = [before, data.session].map((s) => claimsOf(s?.access_token ?? ''));
		expect(now?.session_id).toBe(old?.session_id);
		expect(now?.amr).toMatchObject([{ method: 'password' }]);
	});

	test('a refresh lost on its way can be asked for again, and gives the same token', async () => {
		const { client } = await signedIn();
		const lost = (await client.auth.getSession()).data.session?.refresh_token ?? '';
		const first = await somebody().auth.refreshSession({ refresh_token: lost });
		const second = await somebody().auth.refreshSession({ refresh_token: lost });
		expect(second.error).toBeNull();
		expect(second.data.session?.refresh_token).toBe(first.data.session?.refresh_token);
	});

	onEmbedded('[refresh-one-at-a-time] refreshes at one instant leave one live token', async () => {
		const { client, id } = await signedIn();
		const token = (await client.auth.getSession()).data.session?.refresh_token ?? '';
		const answers = await Promise.all(
			Array.from({ length: 12 }, () => somebody().auth.refreshSession({ refresh_token: token }))
		);
		expect(answers.every(({ error }) => error === null)).toBe(true);
		const live = await withOwner(
			(sql) => sql`
			select token from auth.refresh_tokens where user_id = ${id} and not revoked`
		);
		expect(live).toHaveLength(1);
	});

	test('a made-up refresh token is refused', async () => {
		const { error } = await somebody().auth.refreshSession({ refresh_token: 'x'.repeat(12) });
		expect(error?.status).toBe(400);
	});
});

describe('signing out', () => {
	async function twoDevices() {
		const phone = await signedIn();
		const laptop = somebody();
		await laptop.auth.signInWithPassword({ email: phone.email, password: PASSWORD });
		return { phone: phone.client, laptop };
	}
	const isLive = async (client: ReturnType<typeof somebody>) =>
		(await client.auth.getUser()).error === null;

	test('here ends this session, and its refresh token, and leaves the others', async () => {
		const { phone, laptop } = await twoDevices();
		const token = (await phone.auth.getSession()).data.session;
		expect((await phone.auth.signOut({ scope: 'local' })).error).toBeNull();
		const dead = await somebody().auth.getUser(token?.access_token);
		expect(dead.error?.name).toBe(SIGNED_OUT);
		const refresh = await somebody().auth.refreshSession({
			refresh_token: token?.refresh_token ?? ''
		});
		expect(refresh.error?.status).toBe(400);
		expect(await isLive(laptop)).toBe(true);
	});

	test('everywhere ends all, elsewhere all but this one', async () => {
		const one = await twoDevices();
		await one.phone.auth.signOut({ scope: 'others' });
		expect([await isLive(one.phone), await isLive(one.laptop)]).toEqual([true, false]);
		const two = await twoDevices();
		const token = (await two.laptop.auth.getSession()).data.session?.access_token;
		await two.phone.auth.signOut({ scope: 'global' });
		expect((await somebody().auth.getUser(token)).error?.name).toBe(SIGNED_OUT);
	});

	onEmbedded('takes the rows of the session away, which the product looks at', async () => {
		const { client, id } = await signedIn();
		await client.auth.signOut({ scope: 'local' });
		const rows = await withOwner((sql) => sql`select from auth.sessions where user_id = ${id}`);
		expect(rows).toHaveLength(0);
	});
});

describe('changing an account', () => {
	test('[password-ends-others] a new password ends the other sessions', async () => {
		const { client, email } = await signedIn();
		const other = somebody();
		await other.auth.signInWithPassword({ email, password: PASSWORD });
		const changed = await client.auth.updateUser({ password: 'another quiet Tuesday' });
		expect(changed.error).toBeNull();
		expect((await client.auth.getUser()).error).toBeNull();
		expect((await other.auth.getUser()).error?.name).toBe(SIGNED_OUT);
		const old = await somebody().auth.signInWithPassword({ email, password: PASSWORD });
		expect(old.error?.code).toBe('invalid_credentials');
	});

	test('the same password again is said to be the same', async () => {
		const { client } = await signedIn();
		const { error } = await client.auth.updateUser({ password: PASSWORD });
		expect(error).toMatchObject({ status: 422, code: 'same_password' });
	});

	onEmbedded('[metadata-once] metadata is an object in SQL', async () => {
		const { client, id } = await signedIn({ user_metadata: { name: 'Ada' } });
		await client.auth.updateUser({ data: { text: 'larger', note: '{"a":1}' } });
		const [row] = await withOwner(
			(sql) => sql`
			select jsonb_typeof(raw_user_meta_data) as type, raw_user_meta_data ->> 'text' as text,
				raw_user_meta_data ->> 'name' as name, raw_user_meta_data ->> 'note' as note
			from auth.users where id = ${id}`
		);
		expect(row).toEqual({ type: 'object', text: 'larger', name: 'Ada', note: '{"a":1}' });
		expect((await client.auth.getUser()).data.user?.user_metadata).toMatchObject({
			text: 'larger'
		});
	});

	test('nobody changes their own app_metadata or role', async () => {
		const { client } = await signedIn();
		const token = (await client.auth.getSession()).data.session?.access_token ?? '';
		const { url, publishableKey } = inject('contract');
		await fetch(`${url}/auth/v1/user`, {
			method: 'PUT',
			headers: {
				apikey: publishableKey,
				authorization: `Bearer ${token}`,
				'content-type': 'application/json'
			},
			body: JSON.stringify({ app_metadata: { plan: 'all' }, role: 'service_role', data: {} })
		});
		const { data } = await client.auth.getUser();
		expect(data.user?.role).toBe('authenticated');
		expect(data.user?.app_metadata).not.toHaveProperty('plan');
	});

	onEmbedded('[both-addresses-confirm] a new address takes both mailboxes', async () => {
		const { client, id, email } = await signedIn();
		const target = newAddress();
		const asked = await client.auth.updateUser({ email: target });
		expect(asked.error).toBeNull();
		expect(asked.data.user).toMatchObject({ email, new_email: target });
		const toOld = linkIn(await lastMail(email));
		const toNew = linkIn(await lastMail(target));
		expect([toOld.type, toNew.type]).toEqual(['email_change', 'email_change']);
		const half = await somebody().auth.verifyOtp({
			token_hash: toNew.token_hash,
			type: 'email_change'
		});
		expect(half.error).toBeNull();
		expect(half.data.session).toBeNull();
		expect((await client.auth.getUser()).data.user?.email).toBe(email);
		const whole = await somebody().auth.verifyOtp({
			token_hash: toOld.token_hash,
			type: 'email_change'
		});
		expect(whole.data.user).toMatchObject({ id, email: target });
		expect((await client.auth.getUser()).data.user?.email).toBe(target);
		const [identity] = await withOwner(
			(sql) => sql`select email from auth.identities where user_id = ${id}`
		);
		expect(identity?.email).toBe(target);
	});

	test('an address in use cannot be taken', async () => {
		const { client } = await signedIn();
		const { email } = await account();
		const { error } = await client.auth.updateUser({ email });
		expect(error).toMatchObject({ status: 422, code: 'email_exists' });
	});

	onEmbedded('a forgotten password: the same answer for all, a mail for the known', async () => {
		const { email } = await account();
		const nobody = newAddress();
		const [known, unknown] = await Promise.all([
			somebody().auth.resetPasswordForEmail(email),
			somebody().auth.resetPasswordForEmail(nobody)
		]);
		expect(known).toEqual(unknown);
		expect(await lastMail(nobody)).toBeUndefined();
		const { token_hash, type } = linkIn(await lastMail(email));
		const client = somebody();
		expect((await client.auth.verifyOtp({ token_hash, type })).error).toBeNull();
		expect((await client.auth.updateUser({ password: 'a new start, 2026' })).error).toBeNull();
	});
});

describe('bans and limits', () => {
	test('[bans] a banned account neither signs in nor refreshes', async () => {
		const { client, id, email } = await signedIn();
		const { hashed_token } = await linkFor(email);
		const ban = await operator().auth.admin.updateUserById(id, { ban_duration: '24h' });
		expect(ban.error).toBeNull();
		const password = await somebody().auth.signInWithPassword({ email, password: PASSWORD });
		const refresh = await client.auth.refreshSession();
		const link = await somebody().auth.verifyOtp({ token_hash: hashed_token, type: 'email' });
		expect(password.error).toMatchObject({ status: 400, code: 'user_banned' });
		expect(refresh.error?.code).toBe('user_banned');
		expect(link.error?.code).toBe('user_banned');
		await operator().auth.admin.updateUserById(id, { ban_duration: 'none' });
		const after = await somebody().auth.signInWithPassword({ email, password: PASSWORD });
		expect(after.error).toBeNull();
	});

	onEmbedded('[rate-limits] too many tries are answered with 429, for that address', async () => {
		const [one, other] = [await account(), await account()];
		const tries: (number | undefined)[] = [];
		for (let i = 0; i < 34; i++) {
			const code = String(100_000 + i);
			const { error } = await somebody().auth.verifyOtp({
				email: one.email,
				token: code,
				type: 'email'
			});
			tries.push(error?.status);
		}
		expect(tries.slice(0, 30)).not.toContain(429);
		expect(tries.slice(30)).toEqual([429, 429, 429, 429]);
		const elsewhere = await somebody().auth.verifyOtp({
			email: other.email,
			token: '000000',
			type: 'email'
		});
		expect(elsewhere.error?.status).toBe(403);
	});

	onEmbedded('[rate-limits] passwords and mails are limited too', async () => {
		const { email } = await account();
		const mails = await Promise.all(
			Array.from({ length: 32 }, () => somebody().auth.signInWithOtp({ email }))
		);
		expect(mails.filter(({ error }) => error?.status === 429)).toHaveLength(2);
		expect(mails.find(({ error }) => error)?.error?.code).toBe('over_email_send_rate_limit');
		const unknown = newAddress();
		const passwords = await Promise.all(
			Array.from({ length: 32 }, () =>
				somebody().auth.signInWithPassword({ email: unknown, password: 'wrong' })
			)
		);
		expect(passwords.filter(({ error }) => error?.status === 429)).toHaveLength(2);
	});
});

describe('second factors', () => {
	onEmbedded('[no-mfa] are said to be unavailable, and everybody is at aal1', async () => {
		const { client } = await signedIn();
		const { error } = await client.auth.mfa.enroll({ factorType: 'totp' });
		expect(error).toMatchObject({ status: 422, code: 'mfa_totp_enroll_not_enabled' });
		const level = await client.auth.mfa.getAuthenticatorAssuranceLevel();
		expect(level.data).toMatchObject({ currentLevel: 'aal1', nextLevel: 'aal1' });
	});
});

// the embedded backend has none, as is shown above
if (isHosted()) {
	describe('second factors, where the project has them', () => {
		test('an app is added, asked for, and lifts the session that shows its code', async ({
			skip
		}) => {
			const { client, email } = await signedIn();
			const { data: app, error } = await client.auth.mfa.enroll({ factorType: 'totp' });
			if (error?.code === 'mfa_totp_enroll_not_enabled') skip('this project has none');
			expect(error).toBeNull();
			expect(app?.totp?.qr_code).toMatch(/^data:image\/svg/);
			const factorId = app?.id ?? '';
			const wrong = await client.auth.mfa.challengeAndVerify({ factorId, code: '000000' });
			expect(wrong.error?.status).toBeGreaterThanOrEqual(400);
			const code = codeFor(app?.totp?.secret ?? '');
			expect((await client.auth.mfa.challengeAndVerify({ factorId, code })).error).toBeNull();
			const token = (await client.auth.getSession()).data.session?.access_token ?? '';
			expect(claimsOf(token)).toMatchObject({ aal: 'aal2' });
			const elsewhere = somebody();
			await elsewhere.auth.signInWithPassword({ email, password: PASSWORD });
			const level = await elsewhere.auth.mfa.getAuthenticatorAssuranceLevel();
			expect(level.data).toMatchObject({ currentLevel: 'aal1', nextLevel: 'aal2' });
			// without having shown it, nobody takes it away
			expect((await elsewhere.auth.mfa.unenroll({ factorId })).error).not.toBeNull();
			expect((await client.auth.mfa.unenroll({ factorId })).error).toBeNull();
		});

		test('an app makes the codes of RFC 6238', () => {
			// its appendix B, with the last six of its eight digits
			const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
			expect(codeFor(key, 59_000)).toBe('287082');
			expect(codeFor(key, 1_111_111_109_000)).toBe('081804');
		});
	});
}

describe('the secret key', () => {
	test('[admin-api] makes, lists, reads and changes accounts', async () => {
		const { admin } = operator().auth;
		const { id, email } = await account({ user_metadata: { name: 'Bea' } });
		const read = await admin.getUserById(id);
		expect(read.data.user).toMatchObject({ id, email, user_metadata: { name: 'Bea' } });
		const changed = await admin.updateUserById(id, { app_metadata: { plan: 'x' } });
		expect(changed.data.user?.app_metadata).toMatchObject({ plan: 'x', provider: 'email' });
		const listed = await admin.listUsers({ page: 1, perPage: 1000 });
		expect(listed.data.users.map((each) => each.id)).toContain(id);
		const twice = await admin.createUser({ email, email_confirm: true });
		expect(twice.error).toMatchObject({ status: 422, code: 'email_exists' });
	});

	test('[admin-api] deletes an account, unless the product keeps a record of it', async () => {
		const { admin } = operator().auth;
		const { id } = await account();
		const deleted = await admin.deleteUser(id);
		const after = await admin.getUserById(id);
		if (deleted.error) {
			// A foreign key of the product's holds it: said as hosted Auth says it, nothing half done.
			expect(deleted.error.status).toBe(500);
			expect(after.data.user?.id).toBe(id);
		} else {
			expect(after.error).toMatchObject({ status: 404, code: 'user_not_found' });
		}
		const nobody = await admin.deleteUser(randomUUID());
		expect(nobody.error).toMatchObject({ status: 404, code: 'user_not_found' });
	});

	test('[admin-api] ends a person’s sessions by their token', async () => {
		const { client } = await signedIn();
		const token = (await client.auth.getSession()).data.session?.access_token ?? '';
		expect((await operator().auth.admin.signOut(token, 'global')).error).toBeNull();
		expect((await client.auth.getUser()).error?.name).toBe(SIGNED_OUT);
	});

	onEmbedded('[admin-api] invites: the mail’s link signs the invited person in', async () => {
		const email = newAddress();
		const { data, error } = await operator().auth.admin.inviteUserByEmail(email);
		expect(error).toBeNull();
		forgetLater(data.user?.id ?? '');
		const { token_hash, type } = linkIn(await lastMail(email));
		expect(type).toBe('invite');
		expect((await somebody().auth.verifyOtp({ token_hash, type })).error).toBeNull();
	});

	test('the publishable key, or a person’s token, administers nothing', async () => {
		const { client, id } = await signedIn();
		for (const each of [somebody(), client]) {
			expect((await each.auth.admin.listUsers()).error?.status).toBeGreaterThanOrEqual(401);
			expect((await each.auth.admin.deleteUser(id)).error?.status).toBeGreaterThanOrEqual(401);
		}
	});
});
