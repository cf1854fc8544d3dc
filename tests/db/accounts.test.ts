import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	freshDatabase,
	makeAccount,
	moveClock,
	signIn,
	signOut,
	type TestDatabase,
	type Who
} from '#support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase({ connections: 8 });
});
afterAll(() => db.close());

type Args = Record<string, unknown>;

/** Calls a public function as somebody, as the Data API would, and gives its answer. */
async function rpc<T = Record<string, unknown>>(who: Who, fn: string, args: Args = {}): Promise<T> {
	const names = Object.keys(args);
	const list = names.map((name, i) => `${name} => $${i + 1}`).join(', ');
	const values = Object.values(args);
	const rows = await db.as(who, (sql) =>
		sql.unsafe(`select public.${fn}(${list}) as answer`, values as never[])
	);
	return rows[0]?.answer as T;
}

/** What a refusal says to the API: its code and its machine word. */
async function refusal(work: Promise<unknown>): Promise<string> {
	try {
		await work;
	} catch (error) {
		const { code, hint } = error as { code?: string; hint?: string };
		return `${code} ${hint ?? ''}`.trim();
	}
	return 'no refusal';
}

const once = () => crypto.randomUUID();

interface Made {
	organisation: string;
	token: string;
}

/** An organisation by the operator's command, its administrator still to come. */
async function makeOrganisation(slug: string, administrator: string): Promise<Made> {
	const rows = await db.asService(
		(sql) => sql`
		select public.create_organisation(
			${`Organisation ${slug}`}, ${slug}, 'hospice', 'england', '{PO38,PO33}',
			'[{"weekday": 1, "opens": "09:00", "closes": "17:00"}]'::jsonb, ${administrator}
		) as answer`
	);
	const answer = rows[0]?.answer as { organisation_id: string; link: string };
	return {
		organisation: answer.organisation_id,
		token: new URL(answer.link, 'https://x.invalid').searchParams.get('token') ?? ''
	};
}

let count = 0;

/** An organisation with one administrator, signed in. */
async function administered(): Promise<{ organisation: string; admin: string; email: string }> {
	count += 1;
	const email = `admin${count}@example.org`;
	const { organisation, token } = await makeOrganisation(`org-${count}`, email);
	const admin = await makeAccount(db.sql, { email, name: `Admin ${count}` });
	await rpc(admin, 'accept_invitation', { p_once: once(), p_token: token });
	return { organisation, admin, email };
}

/** A further member, by invitation and acceptance. */
async function member(organisation: string, by: string, roles: string[]): Promise<string> {
	count += 1;
	const email = `member${count}@example.org`;
	const account = await makeAccount(db.sql, { email, name: `Member ${count}` });
	const { id } = await rpc<{ id: string }>(by, 'invite_member', {
		p_once: once(),
		p_organisation: organisation,
		p_email: email,
		p_roles: roles
	});
	await rpc(account, 'accept_invitation', { p_once: once(), p_invitation: id });
	return account;
}

const rolesOf = async (organisation: string, account: string) =>
	(
		await db.sql`
			select role, granted_by, granted_at from public.member_roles
			where organisation_id = ${organisation} and account_id = ${account} and revoked_at is null
			order by role`
	).map(({ role }) => role as string);

const lastMail = async (template: string) =>
	(
		await db.sql`
			select * from private.outbox where template = ${template} order by created_at desc, id limit 1`
	)[0];

describe('who asks', () => {
	test('viewer tells a person what they may open, and nobody anything', async () => {
		const { organisation, admin, email } = await administered();
		expect(await rpc(admin, 'viewer')).toEqual({
			id: admin,
			email,
			name: expect.stringContaining('Admin'),
			roles: [
				{
					organisation_id: organisation,
					organisation_name: expect.any(String),
					role: 'administrator',
					coordinates: expect.any(Boolean)
				}
			],
			volunteer: false,
			circle: []
		});
		expect(await refusal(rpc(null, 'viewer'))).toBe('42501');
	});

	test('sessions end at once: signed out here, ended from another device, everywhere', async () => {
		const ada = await makeAccount(db.sql);
		const [phone, laptop, library] = [
			await signIn(db.sql, ada),
			await signIn(db.sql, ada),
			await signIn(db.sql, ada)
		];
		expect(await rpc(phone, 'viewer')).not.toBeNull();
		await signOut(db.sql, phone);
		expect(await rpc(phone, 'viewer')).toBeNull();
		expect(await refusal(rpc(phone, 'account_page'))).toBe('PT401 sign_in');

		const seen = await rpc<{ id: string; this: boolean }[]>(laptop, 'my_sessions_page');
		expect(seen.map(({ id }) => id)).toEqual([laptop.sessionId, library.sessionId]);
		expect(seen[0]?.this).toBe(true);
		await rpc(laptop, 'end_my_session', { p_session: library.sessionId });
		expect(await rpc(library, 'viewer')).toBeNull();
		await rpc(laptop, 'end_my_sessions', { p_this_too: true });
		expect(await rpc(laptop, 'viewer')).toBeNull();
	});

	test('nobody ends or sees another account’s session (R1)', async () => {
		const [ada, ben] = [await makeAccount(db.sql), await makeAccount(db.sql)];
		const [hers, his] = [await signIn(db.sql, ada), await signIn(db.sql, ben)];
		expect(await rpc(his, 'end_my_session', { p_session: hers.sessionId })).toEqual({
			ended: false
		});
		expect(await rpc(hers, 'viewer')).not.toBeNull();
		expect(JSON.stringify(await rpc(his, 'my_sessions_page'))).not.toContain(hers.sessionId);
		await expect(db.as(ben, (sql) => sql`select * from auth.sessions`)).rejects.toThrow(
			/permission denied/
		);
	});

	test('a session ends after 30 days unused and 60 days in all', async () => {
		const own = await freshDatabase();
		const ask = async (who: Who) =>
			(await own.as(who, (sql) => sql`select public.viewer() as v`))[0]?.v;
		const ada = await makeAccount(own.sql);
		const [idle, busy] = [await signIn(own.sql, ada), await signIn(own.sql, ada)];
		const use = () =>
			own.sql`update auth.sessions set refreshed_at = private.clock() at time zone 'UTC'
				where id = ${busy.sessionId}`;
		await moveClock(own.sql, '29 days');
		await use();
		expect(await ask(idle)).not.toBeNull();
		await moveClock(own.sql, '2 days');
		expect(await ask(idle)).toBeNull();
		expect(await ask(busy)).not.toBeNull();
		await moveClock(own.sql, '28 days');
		await use();
		expect(await ask(busy)).not.toBeNull();
		await moveClock(own.sql, '2 days');
		await use();
		expect(await ask(busy)).toBeNull();
		await own.close();
	});
});

describe('limits', () => {
	const key = (text: string) => createHash('sha256').update(text).digest('hex');
	const knock = (bucket: string, keys: (string | null)[]) =>
		rpc<number>(null, 'knock', { p_bucket: bucket, p_keys: keys });

	test('an address from one network: five links in a quarter of an hour, then a wait', async () => {
		const keys = [key('ada from home'), key('ada'), key('home')];
		const waits = [];
		for (let i = 0; i < 6; i++) waits.push(await knock('sign_in', keys));
		expect(waits.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
		expect(waits[5]).toBeGreaterThan(0);
		// the rest of the quarter, and until the first of the five lies further back
		expect(waits[5]).toBeLessThanOrEqual(900 + 180);
	});

	test('whoever is elsewhere is not shut out by it, nor a password’s limit the link', async () => {
		expect(await knock('sign_in', [key('ada from work'), key('ada'), key('work')])).toBe(0);
		for (let i = 0; i < 11; i++) {
			await knock('password', [key('ben p'), key('ben'), key('somewhere')]);
		}
		expect(await knock('password', [key('ben p'), key('ben'), key('somewhere')])).toBeGreaterThan(
			0
		);
		expect(await knock('sign_in', [key('ben p'), key('ben'), key('somewhere')])).toBe(0);
	});

	test('a network is limited whatever the address', async () => {
		let refused = 0;
		for (let i = 0; i < 45; i++) {
			const wait = await knock('sign_in', [key(`p${i}`), key(`a${i}`), key('one network')]);
			if (wait > 0) refused += 1;
		}
		expect(refused).toBe(5);
	});

	test('what is no key of the site’s is refused, an unknown bucket counts nothing', async () => {
		expect(await refusal(knock('sign_in', ['ada@example.org', null, null]))).toBe('PT422 key');
		expect(await knock('anything', [key('x'), key('x'), key('x')])).toBe(0);
		const rows = await db.sql`select from private.rate_limits where bucket like 'anything%'`;
		expect(rows.length).toBe(0);
	});

	test('a code is taken for ten minutes at most', async () => {
		const own = await freshDatabase();
		const sent = async () =>
			(await own.as(null, (sql) => sql`select public.code_was_sent(${key('c')}) as was`))[0]?.was;
		expect(await sent()).toBe(false);
		await own.as(
			null,
			(sql) => sql`select public.knock('code_sent', array[null, ${key('c')}, null])`
		);
		expect(await sent()).toBe(true);
		await moveClock(own.sql, '10 minutes');
		expect(await sent()).toBe(false);
		await own.close();
	});
});

describe('invitations', () => {
	test('the operator’s invitation makes the first administrator, once', async () => {
		const { organisation, token } = await makeOrganisation('first', 'first@example.org');
		const mail = await lastMail('invitation');
		expect(mail).toMatchObject({ to_email: 'first@example.org', organisation_id: organisation });
		expect(Object.keys(mail?.params).sort()).toEqual(['link', 'organisation']);
		const admin = await makeAccount(db.sql, { email: 'first@example.org' });
		const send = once();
		await rpc(admin, 'accept_invitation', { p_once: send, p_token: token });
		await rpc(admin, 'accept_invitation', { p_once: send, p_token: token });
		await rpc(admin, 'accept_invitation', { p_once: once(), p_token: token });
		expect(await rolesOf(organisation, admin)).toEqual(['administrator']);
		const areas = await db.sql`
			select area_id from public.organisation_areas where organisation_id = ${organisation}`;
		expect(areas.map(({ area_id }) => area_id.slice(0, 4)).sort()).toContain('PO38');
	});

	test('for another address it lets nobody in, and says so only to whoever holds the link', async () => {
		const { organisation, token } = await makeOrganisation('theirs', 'right@example.org');
		const stranger = await makeAccount(db.sql, { email: 'wrong@example.org' });
		const page = await rpc(stranger, 'invitation_page', { p_token: token });
		expect(page).toMatchObject({ mine: false });
		expect(
			await refusal(rpc(stranger, 'accept_invitation', { p_once: once(), p_token: token }))
		).toBe('PT409 other_address');
		const [{ id } = { id: '' }] =
			await db.sql`select id from public.invitations where organisation_id = ${organisation}`;
		expect(
			await refusal(rpc(stranger, 'accept_invitation', { p_once: once(), p_invitation: id }))
		).toBe('PT404 not_found');
		expect(await rolesOf(organisation, stranger)).toEqual([]);
		// an address that is not confirmed is no address
		const right = await makeAccount(db.sql, { email: 'right@example.org' });
		await db.sql`update auth.users set email_confirmed_at = null where id = ${right}`;
		expect(await refusal(rpc(right, 'accept_invitation', { p_once: once(), p_token: token }))).toBe(
			'PT409 other_address'
		);
		await db.sql`update auth.users set email_confirmed_at = now() where id = ${right}`;
		await rpc(right, 'accept_invitation', { p_once: once(), p_token: token });
		expect(await rolesOf(organisation, right)).toEqual(['administrator']);
	});

	test('expired, taken back and sent again: the old link shows and does nothing', async () => {
		const { organisation, admin } = await administered();
		const invited = await makeAccount(db.sql, { email: 'grace@example.org', name: 'Grace' });
		const tokenOf = async () =>
			new URL((await lastMail('invitation'))?.params.link, 'https://x.invalid').searchParams.get(
				'token'
			);
		const { id } = await rpc<{ id: string }>(admin, 'invite_member', {
			p_once: once(),
			p_organisation: organisation,
			p_email: 'Grace@Example.org',
			p_roles: ['coordinator', 'safeguarding_lead']
		});
		const first = await tokenOf();
		expect(
			await refusal(
				rpc(admin, 'invite_member', {
					p_once: once(),
					p_organisation: organisation,
					p_email: 'grace@example.org',
					p_roles: ['coordinator']
				})
			)
		).toBe('PT422 email');
		const again = await rpc<{ id: string }>(admin, 'resend_invitation', {
			p_once: once(),
			p_invitation: id
		});
		const second = await tokenOf();
		expect(second).not.toBe(first);
		expect(await rpc(null, 'invitation_page', { p_token: first })).toBeNull();
		expect(await rpc(null, 'invitation_page', { p_token: second })).toMatchObject({
			email: 'grace@example.org',
			roles: ['coordinator', 'safeguarding_lead'],
			mine: false
		});
		expect(await rpc(null, 'invitation_page', { p_token: 'made up' })).toBeNull();
		await rpc(admin, 'revoke_invitation', { p_once: once(), p_invitation: again.id });
		expect(await rpc(null, 'invitation_page', { p_token: second })).toBeNull();
		for (const token of [first, second]) {
			expect(
				await refusal(rpc(invited, 'accept_invitation', { p_once: once(), p_token: token }))
			).toBe('PT409 expired');
		}
		expect(await rolesOf(organisation, invited)).toEqual([]);
		const mails = await db.sql`
			select state, params from private.outbox
			where to_email = 'grace@example.org' and template = 'invitation'`;
		expect(mails.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
		expect(JSON.stringify(mails)).not.toContain('token');
	});

	test('an invitation holds for 14 days', async () => {
		const { organisation, admin } = await administered();
		const { id } = await rpc<{ id: string }>(admin, 'invite_member', {
			p_once: once(),
			p_organisation: organisation,
			p_email: 'late@example.org',
			p_roles: ['coordinator']
		});
		const late = await makeAccount(db.sql, { email: 'late@example.org' });
		await db.sql`
			update public.invitations set expires_at = private.clock() where id = ${id}`;
		expect(
			await refusal(rpc(late, 'accept_invitation', { p_once: once(), p_invitation: id }))
		).toBe('PT409 expired');
		const [row] = await db.sql`
			select expires_at - created_at = interval '14 days' as two_weeks from public.invitations
			where organisation_id = ${organisation} and email <> 'late@example.org' limit 1`;
		expect(row?.two_weeks).toBe(true);
	});

	test('R2: whoever sent an invitation is not let in by it, under whatever address', async () => {
		const { organisation, admin } = await administered();
		await rpc(admin, 'invite_member', {
			p_once: once(),
			p_organisation: organisation,
			p_email: 'second-self@example.org',
			p_roles: ['coordinator', 'safeguarding_lead']
		});
		await db.sql`update auth.users set email = 'second-self@example.org' where id = ${admin}`;
		const { token } = { token: (await lastMail('invitation'))?.params.link.split('token=')[1] };
		expect(await refusal(rpc(admin, 'accept_invitation', { p_once: once(), p_token: token }))).toBe(
			'PT409 expired'
		);
		expect(await rolesOf(organisation, admin)).toEqual(['administrator']);
	});
});

describe('roles', () => {
	test('an administrator grants and takes away, each recorded, and the member is told', async () => {
		const { organisation, admin } = await administered();
		const grace = await member(organisation, admin, ['coordinator']);
		const set = (roles: string[], seen: string[]) =>
			rpc(admin, 'set_roles', {
				p_once: once(),
				p_organisation: organisation,
				p_account: grace,
				p_roles: roles,
				p_seen: seen
			});
		await set(['safeguarding_lead', 'coordinator'], ['coordinator']);
		expect(await rolesOf(organisation, grace)).toEqual(['coordinator', 'safeguarding_lead']);
		await set(['safeguarding_lead'], ['coordinator', 'safeguarding_lead']);
		expect(await rolesOf(organisation, grace)).toEqual(['safeguarding_lead']);
		const rows = await db.sql`
			select role, granted_by, revoked_by, revoked_at is not null as over from public.member_roles
			where organisation_id = ${organisation} and account_id = ${grace} order by granted_at, role`;
		expect(rows).toEqual([
			{ role: 'coordinator', granted_by: admin, revoked_by: admin, over: true },
			{ role: 'safeguarding_lead', granted_by: admin, revoked_by: null, over: false }
		]);
		expect(await lastMail('roles-changed')).toMatchObject({ to_account: grace });
		// a stale page
		expect(await refusal(set(['data_guardian'], ['coordinator']))).toBe('PT409 stale');
		expect(await rolesOf(organisation, grace)).toEqual(['safeguarding_lead']);
	});

	test('R2: nobody changes their own role, by function, table or constraint', async () => {
		const { organisation, admin } = await administered();
		const grace = await member(organisation, admin, ['coordinator']);
		const own = (who: string, roles: string[]) =>
			rpc(who, 'set_roles', {
				p_once: once(),
				p_organisation: organisation,
				p_account: who,
				p_roles: roles
			});
		expect(await refusal(own(admin, ['administrator', 'safeguarding_lead']))).toBe(
			'PT409 own_role'
		);
		expect(await refusal(own(grace, ['administrator']))).toBe('PT404 not_found');
		for (const who of [admin, grace]) {
			const attempts = [
				(id: string) =>
					db.as(
						id,
						(sql) => sql`insert into public.member_roles (organisation_id, account_id, role)
							values (${organisation}, ${id}, 'data_guardian')`
					),
				(id: string) =>
					db.as(id, (sql) => sql`update public.member_roles set role = 'administrator'`),
				(id: string) => db.as(id, (sql) => sql`delete from public.member_roles`),
				(id: string) => db.as(id, (sql) => sql`update public.members set left_at = now()`),
				(id: string) =>
					db.as(
						id,
						(sql) => sql`select private.write_invitation(${organisation}, 'x@example.org',
						'{administrator}', ${id})`
					)
			];
			for (const attempt of attempts) {
				await expect(attempt(who)).rejects.toThrow(/permission denied/);
			}
		}
		await expect(
			db.sql`insert into public.member_roles (organisation_id, account_id, role, granted_by)
				values (${organisation}, ${grace}, 'data_guardian', ${grace})`
		).rejects.toThrow(/nobody_grants_themselves/);
		expect(await rolesOf(organisation, admin)).toEqual(['administrator']);
		expect(await rolesOf(organisation, grace)).toEqual(['coordinator']);
	});

	test('to the administrator of another organisation it does not exist', async () => {
		const [one, other] = [await administered(), await administered()];
		const grace = await member(one.organisation, one.admin, ['coordinator']);
		const calls: [string, Args][] = [
			['organisation_page', {}],
			['organisation_people_page', {}],
			['organisation_areas_page', { p_search: 'Ryde' }],
			['set_roles', { p_once: once(), p_account: grace, p_roles: [] }],
			['remove_member', { p_once: once(), p_account: grace }],
			['invite_member', { p_once: once(), p_email: 'a@example.org', p_roles: ['coordinator'] }],
			['save_organisation_areas', { p_once: once(), p_add: [], p_remove: ['PO38-1'] }],
			['save_organisation_hours', { p_once: once(), p_version: 1, p_hours: [] }]
		];
		for (const who of [other.admin, grace]) {
			for (const [fn, args] of calls) {
				for (const organisation of [one.organisation, crypto.randomUUID(), null]) {
					expect(
						await refusal(rpc(who, fn, { p_organisation: organisation, ...args })),
						`${fn} of ${organisation}`
					).toBe('PT404 not_found');
				}
			}
		}
		expect(await rolesOf(one.organisation, grace)).toEqual(['coordinator']);
	});

	test('one administrator always stays: alone, leaving, and two taking each other’s at once', async () => {
		const { organisation, admin } = await administered();
		expect(
			await refusal(
				rpc(admin, 'leave_organisation', { p_once: once(), p_organisation: organisation })
			)
		).toBe('PT409 only_administrator');
		const second = await member(organisation, admin, ['administrator']);
		const take = (who: string, whose: string) =>
			refusal(
				rpc(who, 'set_roles', {
					p_once: once(),
					p_organisation: organisation,
					p_account: whose,
					p_roles: []
				})
			);
		const answers = await Promise.all([take(admin, second), take(second, admin)]);
		expect(answers.sort()).toEqual(['PT404 not_found', 'no refusal']);
		const [left] = await db.sql`
			select count(*)::int as n from private.live_administrators(${organisation})`;
		expect(left?.n).toBe(1);
	});

	test('two administrators who leave at once leave one behind', async () => {
		const { organisation, admin } = await administered();
		const second = await member(organisation, admin, ['administrator']);
		const leave = (who: string) =>
			refusal(rpc(who, 'leave_organisation', { p_once: once(), p_organisation: organisation }));
		const answers = await Promise.all([leave(admin), leave(second)]);
		expect(answers.sort()).toEqual(['PT409 only_administrator', 'no refusal']);
	});

	test('taking the administrator’s role takes back the invitations they sent', async () => {
		const { organisation, admin } = await administered();
		const second = await member(organisation, admin, ['administrator']);
		const { id } = await rpc<{ id: string }>(second, 'invite_member', {
			p_once: once(),
			p_organisation: organisation,
			p_email: 'accomplice@example.org',
			p_roles: ['administrator']
		});
		await rpc(admin, 'set_roles', {
			p_once: once(),
			p_organisation: organisation,
			p_account: second,
			p_roles: []
		});
		const accomplice = await makeAccount(db.sql, { email: 'accomplice@example.org' });
		expect(
			await refusal(rpc(accomplice, 'accept_invitation', { p_once: once(), p_invitation: id }))
		).toBe('PT409 expired');
	});

	test('a form sent twice has happened once (R8)', async () => {
		const { organisation, admin } = await administered();
		const send = once();
		const invite = () =>
			rpc(admin, 'invite_member', {
				p_once: send,
				p_organisation: organisation,
				p_email: 'twice@example.org',
				p_roles: ['coordinator']
			});
		expect(await invite()).toEqual(await invite());
		const rows = await db.sql`select from public.invitations where email = 'twice@example.org'`;
		expect(rows.length).toBe(1);
	});
});

describe('an organisation’s details', () => {
	const details = (organisation: string, version: number, name: string) => ({
		p_once: once(),
		p_organisation: organisation,
		p_version: version,
		p_name: name,
		p_kind: 'hospice',
		p_nation: 'england',
		p_about: 'We are here.',
		p_email: 'Hello@Example.org'
	});
	interface Page {
		version: number;
		name: string;
		email: string;
		hours: unknown[];
		areas: { id: string }[];
		kinds: { id: string; chosen: boolean }[];
	}

	test('a stale form overwrites nothing', async () => {
		const { organisation, admin } = await administered();
		const page = () => rpc<Page>(admin, 'organisation_page', { p_organisation: organisation });
		const { version } = await page();
		await rpc(admin, 'save_organisation_details', details(organisation, version, 'Culver Hospice'));
		expect(
			await refusal(
				rpc(admin, 'save_organisation_details', details(organisation, version, 'Old name'))
			)
		).toBe('PT409 stale');
		expect(
			await refusal(
				rpc(admin, 'save_organisation_hours', {
					p_once: once(),
					p_organisation: organisation,
					p_version: version,
					p_hours: []
				})
			)
		).toBe('PT409 stale');
		expect(await page()).toMatchObject({ name: 'Culver Hospice', email: 'hello@example.org' });
		expect((await page()).version).toBeGreaterThan(version);
	});

	test('hours: a day that closes before it opens is refused, and the old hours stay', async () => {
		const { organisation, admin } = await administered();
		const save = async (hours: unknown) => {
			const { version } = await rpc<Page>(admin, 'organisation_page', {
				p_organisation: organisation
			});
			return refusal(
				rpc(admin, 'save_organisation_hours', {
					p_once: once(),
					p_organisation: organisation,
					p_version: version,
					p_hours: hours
				})
			);
		};
		expect(await save([{ weekday: 2, opens: '17:00', closes: '09:00' }])).toBe('PT422 hours');
		expect(await save([{ weekday: 8, opens: '09:00', closes: '10:00' }])).toBe('PT422 hours');
		expect(await save([{ weekday: 1, opens: 'nine', closes: '10:00' }])).toBe('PT422 hours');
		expect(await save('all day')).toBe('PT422 hours');
		const page = await rpc<Page>(admin, 'organisation_page', { p_organisation: organisation });
		expect(page.hours).toEqual([{ weekday: 1, opens: '09:00', closes: '17:00' }]);
		expect(await save([{ weekday: 7, opens: '10:00', closes: '12:30' }])).toBe('no refusal');
	});

	test('areas are found by postcode, its beginning or a place, added and taken away', async () => {
		const { organisation, admin } = await administered();
		const find = async (search: string) =>
			(
				await rpc<{ found: { id: string; label: string; served: boolean }[] }>(
					admin,
					'organisation_areas_page',
					{ p_organisation: organisation, p_search: search }
				)
			).found;
		expect((await find('PO38 1AB')).map(({ label }) => label)).toEqual(['PO38 1/9']);
		expect((await find('po30')).length).toBeGreaterThan(1);
		expect((await find('cowes')).length).toBeGreaterThan(0);
		expect(await find("%'; drop table public.areas; --")).toEqual([]);
		expect(await find('')).toEqual([]);
		const [cowes] = await find('cowes');
		await rpc(admin, 'save_organisation_areas', {
			p_once: once(),
			p_organisation: organisation,
			p_add: [cowes?.id]
		});
		expect((await find('cowes'))[0]?.served).toBe(true);
		expect(
			await refusal(
				rpc(admin, 'save_organisation_areas', {
					p_once: once(),
					p_organisation: organisation,
					p_add: ['NOWHERE-1']
				})
			)
		).toBe('PT422 add');
	});

	test('of everybody no more than a basic check can be asked', async () => {
		const { organisation, admin } = await administered();
		const save = async (check: string, kinds: string[]) => {
			const { version } = await rpc<Page>(admin, 'organisation_page', {
				p_organisation: organisation
			});
			return refusal(
				rpc(admin, 'save_organisation_work', {
					p_once: once(),
					p_organisation: organisation,
					p_version: version,
					p_kinds: kinds,
					p_confirms: false,
					p_required_check: check,
					p_required_training: ['safeguarding', 'role', 'role'],
					p_offer_hours: 24
				})
			);
		};
		expect(await save('enhanced', ['dog'])).toBe('PT422 required_check');
		expect(await save('basic', ['bathing'])).toBe('PT422 kinds');
		expect(await save('basic', ['dog', 'meal'])).toBe('no refusal');
		const page = await rpc<Page>(admin, 'organisation_page', { p_organisation: organisation });
		expect(page).toMatchObject({
			confirms_matches: false,
			required_training: ['role', 'safeguarding'],
			offer_hours: 24
		});
		expect(page.kinds.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['meal', 'dog']);
	});

	test('nobody but the operator makes an organisation', async () => {
		const ada = await makeAccount(db.sql);
		for (const who of [ada, null]) {
			await expect(
				db.as(
					who,
					(
						sql
					) => sql`select public.create_organisation('Mine', 'mine', 'hospice', 'england', '{PO38}',
						'[]'::jsonb, 'me@example.org')`
				)
			).rejects.toThrow(/permission denied/);
		}
		await expect(
			db.asService(
				(
					sql
				) => sql`select public.create_organisation('Typo', 'typo', 'hospice', 'england', '{PO3X}',
					'[]'::jsonb, 'me@example.org')`
			)
		).rejects.toThrow('No postcodes begin with PO3X');
	});
});

describe('places claimed at sign-in', () => {
	async function circle(email: string, confirmed: boolean): Promise<string> {
		const [row] = await db.sql`
			with person as (insert into private.people (area_id) values ('PO38-1') returning id)
			insert into private.circle_members (person_id, role, name, email, email_confirmed_at)
			select id, 'manager', 'Joan', ${email}, ${confirmed ? new Date() : null} from person
			returning person_id`;
		return row?.person_id;
	}

	test('only those given with the same confirmed address, and confirmed there', async () => {
		const joan = await makeAccount(db.sql, { email: 'joan@example.org' });
		const mine = await circle('Joan@example.org', true);
		await circle('joan@example.org', false);
		await circle('joanna@example.org', true);
		expect(await rpc(joan, 'claim_my_places')).toEqual({ circle: 1, invitations: 0 });
		expect(await rpc(joan, 'viewer')).toMatchObject({ circle: [{ person_id: mine }] });
		expect(await rpc(joan, 'claim_my_places')).toEqual({ circle: 0, invitations: 0 });
	});

	test('an address that is not confirmed claims nothing', async () => {
		const eve = await makeAccount(db.sql, { email: 'unproved@example.org' });
		await circle('unproved@example.org', true);
		await db.sql`update auth.users set email_confirmed_at = null where id = ${eve}`;
		expect(await rpc(eve, 'claim_my_places')).toEqual({ circle: 0, invitations: 0 });
	});

	test('what the browser calls itself is noted with one’s own session, once', async () => {
		const ada = await makeAccount(db.sql);
		const session = await signIn(db.sql, ada);
		await rpc(session, 'claim_my_places', { p_browser: 'Firefox' });
		await rpc(session, 'claim_my_places', { p_browser: 'Something else' });
		expect(await rpc(session, 'my_sessions_page')).toMatchObject([{ browser: 'Firefox' }]);
	});

	test('invitations that wait are counted and listed', async () => {
		const { organisation, admin } = await administered();
		await rpc(admin, 'invite_member', {
			p_once: once(),
			p_organisation: organisation,
			p_email: 'waiting@example.org',
			p_roles: ['data_guardian']
		});
		const waiting = await makeAccount(db.sql, { email: 'waiting@example.org' });
		expect(await rpc(waiting, 'claim_my_places')).toEqual({ circle: 0, invitations: 1 });
		expect(await rpc(waiting, 'account_page')).toMatchObject({
			invitations: [{ roles: ['data_guardian'] }]
		});
	});
});

describe('closing an account', () => {
	test('needs a fresh sign-in', async () => {
		const own = await freshDatabase();
		const ada = await makeAccount(own.sql);
		const session = await signIn(own.sql, ada);
		await moveClock(own.sql, '16 minutes');
		expect(
			await refusal(own.as(session, (sql) => sql`select public.close_my_account(${once()})`))
		).toBe('PT409 sign_in_again');
		await own.close();
	});

	test('the only administrator is asked to invite another first', async () => {
		const { admin } = await administered();
		expect(await refusal(rpc(admin, 'close_my_account', { p_once: once() }))).toBe(
			'PT409 only_administrator'
		);
		expect(await rpc(admin, 'viewer')).not.toBeNull();
	});

	test('hands back what is ahead, ends what they may, keeps what was done', async () => {
		const { organisation, admin } = await administered();
		const ruth = await makeAccount(db.sql, { email: 'ruth@example.org', name: 'Ruth Pomeroy' });
		await db.sql`
			insert into public.volunteers (account_id, area_id, about, wants, rather_not, faith)
			values (${ruth}, 'PO38-1', 'I walk.', '{dog}', '{lift}', 'Quaker')`;
		await db.sql`
			insert into public.acceptances (organisation_id, volunteer_id, state)
			values (${organisation}, ${ruth}, 'accepted')`;
		await db.sql`
			insert into public.availability (volunteer_id, weekday, starts, ends)
			values (${ruth}, 2, '09:00', '12:00')`;
		const [made] = await db.sql`
			with person as (insert into private.people (area_id) values ('PO38-1') returning id),
			asker as (
				insert into private.circle_members (person_id, role, name, email, email_confirmed_at)
				select id, 'self', 'Len', 'len@example.org', now() from person returning id, person_id
			),
			request as (
				insert into public.requests (person_id, organisation_id, asked_by, area_id, state, situation, coordinator_id)
				select person_id, ${organisation}, id, 'PO38-1', 'open', 'dying', ${admin} from asker returning *
			)
			insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, state)
			select id, person_id, organisation_id, 'dog', area_id, current_date + 3, '10:00', '12:00', 60, s.state::public.task_state
			from request, (values ('confirmed'), ('offered')) as s (state)
			returning id, state`;
		const tasks = await db.sql`select * from public.tasks where organisation_id = ${organisation}`;
		const [ahead, offered] = [
			tasks.find(({ state }) => state === 'confirmed'),
			tasks.find(({ state }) => state === 'offered')
		];
		expect(made).toBeDefined();
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role)
			values (${organisation}, ${admin}, 'coordinator')`;
		await db.sql`
			insert into public.matches (task_id, person_id, organisation_id, volunteer_id, confirmed_at, confirmed_by)
			values (${ahead?.id}, ${ahead?.person_id}, ${organisation}, ${ruth}, now(), ${admin})`;
		await db.sql`
			insert into public.offers (task_id, person_id, organisation_id, volunteer_id, expires_at)
			values (${offered?.id}, ${offered?.person_id}, ${organisation}, ${ruth}, now() + interval '1 day')`;
		const [tablet, phone] = [await signIn(db.sql, ruth), await signIn(db.sql, ruth)];

		await rpc(phone, 'close_my_account', { p_once: once() });

		expect(await rpc(tablet, 'viewer')).toBeNull();
		expect(await rpc(phone, 'viewer')).toBeNull();
		const states = await db.sql`
			select id, state from public.tasks where organisation_id = ${organisation}`;
		expect(states.map(({ state }) => state)).toEqual(['open', 'open']);
		const [match] =
			await db.sql`select end_reason from public.matches where volunteer_id = ${ruth}`;
		expect(match?.end_reason).toBe('handed_back');
		expect(await lastMail('handed-back')).toMatchObject({ to_account: admin });
		const [offer] = await db.sql`select state from public.offers where volunteer_id = ${ruth}`;
		expect(offer?.state).toBe('declined');
		const [acceptance] = await db.sql`
			select state from public.acceptances where volunteer_id = ${ruth}`;
		expect(acceptance?.state).toBe('left');
		const [account] = await db.sql`
			select a.name, a.phone, a.closed_at is not null as closed, u.email, u.encrypted_password as password
			from public.accounts a join auth.users u using (id) where a.id = ${ruth}`;
		expect(account).toEqual({
			name: 'Ruth Pomeroy',
			phone: null,
			closed: true,
			email: `closed-${ruth}@closed.invalid`,
			password: null
		});
		expect(
			(await db.sql`select from public.availability where volunteer_id = ${ruth}`).length
		).toBe(0);
		// nor what she said of herself, her faith least of all
		expect(
			await db.sql`select about, wants, rather_not, faith from public.volunteers where account_id = ${ruth}`
		).toEqual([{ about: '', wants: [], rather_not: [], faith: '' }]);
		expect(await lastMail('account-closed')).toMatchObject({ to_email: 'ruth@example.org' });
		// a session that Auth would begin all the same reads nothing
		const later = await signIn(db.sql, ruth);
		expect(await rpc(later, 'viewer')).toBeNull();
		// and the address is free for a new account
		await makeAccount(db.sql, { email: 'ruth@example.org' });
	});

	test('a circle keeps whoever asked, unclaimed, and lets a helper go', async () => {
		const account = await makeAccount(db.sql, { email: 'daughter@example.org' });
		await db.sql`
			with person as (insert into private.people (area_id) values ('PO38-1') returning id)
			insert into private.circle_members (person_id, role, account_id, name, email, email_confirmed_at)
			select id, r.role::public.circle_role, ${account}, 'Anna', 'daughter@example.org', now()
			from person, (values ('manager'), ('helper')) as r (role)`;
		await rpc(account, 'close_my_account', { p_once: once() });
		const rows = await db.sql`
			select role, account_id, ended_at is not null as ended from private.circle_members
			where email = 'daughter@example.org' order by role`;
		expect(rows).toEqual([
			{ role: 'manager', account_id: null, ended: false },
			{ role: 'helper', account_id: account, ended: true }
		]);
		const back = await makeAccount(db.sql, { email: 'daughter@example.org' });
		expect(await rpc(back, 'claim_my_places')).toMatchObject({ circle: 1 });
	});
});

test('an address that nobody confirmed is forgotten after a week, and nothing else', async () => {
	const own = await freshDatabase();
	const typed = await makeAccount(own.sql, { email: 'typed@example.org' });
	const waiting = await makeAccount(own.sql, { email: 'waiting@example.org' });
	const kept = await makeAccount(own.sql, { email: 'kept@example.org' });
	const asked = await makeAccount(own.sql, { email: 'asked@example.org' });
	await own.sql`
		update auth.users set email_confirmed_at = null, created_at = now() - interval '8 days'
		where id = any (${[typed, waiting, asked]})`;
	await own.sql`update auth.users set confirmation_sent_at = now() where id = ${waiting}`;
	await own.sql`
		with person as (insert into private.people (area_id) values ('PO38-1') returning id)
		insert into private.circle_members (person_id, role, account_id, name)
		select id, 'manager', ${asked}, 'Asked' from person`;
	const [tidied] = await own.sql`select private.tidy_accounts() as n`;
	expect(tidied?.n).toBe(1);
	const left =
		await own.sql`select id from public.accounts where id = any (${[typed, waiting, kept, asked]})`;
	expect(left.map(({ id }) => id).sort()).toEqual([waiting, kept, asked].sort());
	await own.close();
});
