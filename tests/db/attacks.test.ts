import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	addPlace,
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	rpc,
	versionOf,
	type CircleWorld
} from '#support/circle-world.ts';
import {
	beginningWith,
	makeAccount,
	moveClock,
	setClock,
	signIn,
	signOut,
	type TestDatabase
} from '#support/database.ts';
import {
	areaOf,
	makeOrganisation,
	makeTask,
	makeVolunteer,
	offerTo,
	permit
} from '#support/volunteer-world.ts';

// Each of these is an attack that somebody could try, most of them by calling the Data API directly.

let db: TestDatabase;
let w: CircleWorld;
let grace: string;
const of = () => ({ p_person: w.len.id });

/** Tuesday 24 November 2026, 9am. */
const begin = beginningWith(async (db) => {
	await setClock(db.sql, '2026-11-24T09:00:00Z');
	return circleWorld(db);
});
beforeEach(async () => {
	({ db, made: w } = await begin());
	grace = w.organisation.coordinator;
});
afterEach(() => db.close());

async function colleague(name: string, role = 'coordinator', organisation = w.organisation.id) {
	const id = await makeAccount(db.sql, { name });
	await db.sql`insert into public.members (organisation_id, account_id) values (${organisation}, ${id})`;
	await db.sql`
		insert into public.member_roles (organisation_id, account_id, role)
		values (${organisation}, ${id}, ${role}::public.member_role)`;
	return id;
}

/** The person says no to an account, for everything or for some scopes. */
const denied = (account: string, scopes: string[] | null = null) =>
	doIt<{ deny_id: string }>(db, w.len.self, 'say_no', {
		...of(),
		p_account: account,
		p_scopes: scopes
	});

/** How many statements of this database wait for a lock. */
async function waiting(count: number): Promise<void> {
	for (let tries = 0; tries < 200; tries += 1) {
		const [row] = await db.admin<{ n: number }[]>`
			select count(*)::integer as n from pg_stat_activity
			where datname = current_database() and wait_event_type = 'Lock'`;
		if ((row?.n ?? 0) >= count) return;
		await new Promise((done) => setTimeout(done, 25));
	}
	throw new Error(`Nobody waits (${count} should)`);
}

function gate(): { opened: Promise<void>; open: () => void } {
	let open = () => {};
	const opened = new Promise<void>((done) => {
		open = done;
	});
	return { opened, open };
}

const mailsOf = async (template: string) =>
	(
		await db.sql<{ n: number }[]>`
			select count(*)::integer as n from private.outbox where template = ${template}`
	)[0]?.n ?? 0;

/** What would be sent now, after each mail is judged again. */
const claimed = async () =>
	(await db.asService((sql) => sql`select public.claim_mail(100) as mails`))[0]?.mails as {
		template: string;
		to: string;
	}[];

describe('the abusive ex-partner, still a manager who has shown no paper', () => {
	test('C18: cannot cancel visits of a request that is not theirs, by a task id they remember', async () => {
		const { task } = await confirmedVisit(db, w, w.ruth, { day: '2026-11-26' });
		expect(
			await refusal(db, w.peter, 'cancel_task', {
				p_task: task,
				p_version: await versionOf(db.sql, task)
			})
		).toBe('PT404');
		// nor one of their own, once the person has said no to them
		const own = await makeTask(db.sql, { ...w.len, request: w.petersRequest }, w.organisation);
		await denied(w.peter);
		expect(
			await refusal(db, w.peter, 'cancel_task', {
				p_task: own,
				p_version: await versionOf(db.sql, own)
			})
		).toBe('PT404');
	});

	test('domain.md 7: does not learn the area the person has moved to', async () => {
		const before = await ask<{ place: string }>(db, w.peter, 'circle_page', of());
		await doIt(db, w.joanne, 'write_detail', {
			...of(),
			p_scope: 'address',
			p_version: 1,
			p_content: db.sql.json({ lines: '1 Quay Street', postcode: 'PO33 2AA' })
		});
		const [moved] = await db.sql<{ place: string; label: string }[]>`
			select a.place, a.label from private.people p join public.areas a on a.id = p.area_id where p.id = ${w.len.id}`;
		expect((await ask<{ place: string }>(db, w.joanne, 'circle_page', of())).place).toBe(
			moved?.place
		);
		for (const page of ['circle_page', 'sharing_page']) {
			const seen = JSON.stringify(await ask(db, w.peter, page, of()));
			expect(seen).not.toContain(moved?.place);
			expect(seen).not.toContain(moved?.label);
		}
		expect(before.place).toBe('');
		const draft = JSON.stringify(
			await ask(db, w.peter, 'start_draft', {
				p_secret: 'x'.repeat(40),
				p_network: 'n',
				p_step: 'what',
				p_values: db.sql.json({}),
				p_key: crypto.randomUUID(),
				p_mode: 'more',
				p_person: w.len.id
			})
		);
		expect(draft).not.toContain(moved?.place);
		expect(draft).not.toContain(moved?.label);
	});

	test('C8: cannot shut the proven manager out by saying no to her', async () => {
		expect(await refusal(db, w.peter, 'deny_reader', { ...of(), p_account: w.joanne })).toBe(
			'PT404'
		);
		// narrowing what volunteers and organisations read stays theirs
		await confirmedVisit(db, w, w.ruth, { day: '2026-11-26' });
		expect(await refusal(db, w.peter, 'deny_reader', { ...of(), p_account: w.ruth })).toBe('');
		expect(
			await refusal(db, w.peter, 'deny_reader', { ...of(), p_organisation: w.organisation.id })
		).toBe('');
	});

	test('cannot bury the coordinator, or the person, in mail by saying the same again and again', async () => {
		for (let i = 0; i < 6; i += 1) {
			await doIt(db, w.peter, 'deny_reader', { ...of(), p_organisation: w.organisation.id });
			await doIt(db, w.peter, 'withdraw_consent', { p_permit: w.pool });
		}
		// one for each of the two requests, and no more: the summary ended once
		expect(await mailsOf('sharing-stopped')).toBeLessThanOrEqual(2);
		let refused = '';
		for (let i = 0; i < 40 && !refused; i += 1) {
			refused = await refusal(db, w.peter, 'give_consent', {
				...of(),
				p_scopes: ['name'],
				p_recipient: 'matched',
				p_organisation: w.organisation.id,
				p_volunteer: null,
				p_purpose: 'x',
				p_months: 1,
				p_wording: 'x',
				p_wording_version: 2
			});
		}
		expect(refused).toBe('PT429 too_many');
	});

	test('C20: a second ending, after consent was heard anew, is told again', async () => {
		await doIt(db, w.len.self, 'withdraw_consent', { p_permit: w.pool });
		const first = await mailsOf('sharing-stopped');
		expect(first).toBeGreaterThan(0);
		await moveClock(db.sql, '1 minute');
		const again = await permit(db.sql, w.len, {
			scopes: ['summary'],
			to: 'pool',
			organisation: w.organisation.id
		});
		await moveClock(db.sql, '1 minute');
		await doIt(db, w.len.self, 'withdraw_consent', { p_permit: again });
		expect(await mailsOf('sharing-stopped')).toBe(first * 2);
		const lifted = await (async () => {
			const { deny_id } = await doIt<{ deny_id: string }>(db, w.len.self, 'say_no', {
				...of(),
				p_organisation: w.organisation.id
			});
			await doIt(db, w.len.self, 'lift_deny', { p_deny: deny_id });
			return deny_id;
		})();
		expect(lifted).toBeTruthy();
	});
});

describe('the abusive ex-partner with a lasting power of attorney, to whom the person has said no', () => {
	beforeEach(async () => {
		await denied(w.joanne);
	});

	test('C7: sees neither where the person is now nor when anybody comes', async () => {
		const { task } = await confirmedVisit(db, w, w.ruth, { day: '2026-11-26', kind: 'meal' });
		await ask(db, w.ruth, 'visit_page', { p_task: task });
		const week = await ask<{ place: string }>(db, w.joanne, 'circle_page', of());
		expect(week.place).toBe('');
		const page = await ask<{ matched: unknown[]; place: string; permits: unknown[] }>(
			db,
			w.joanne,
			'sharing_page',
			of()
		);
		expect(page.permits.length).toBeGreaterThan(0);
		expect(page.matched).toEqual([]);
		expect(page.place).toBe('');
		for (const each of [week, page]) {
			expect(JSON.stringify(each)).toContain('Ruth Pomeroy');
			expect(JSON.stringify(each)).not.toContain('2026-11-26');
		}
	});

	test('C8: may narrow, and cannot flood the coordinators by doing so', async () => {
		for (let i = 0; i < 5; i += 1) {
			await doIt(db, w.joanne, 'withdraw_all', of());
		}
		expect(await mailsOf('sharing-stopped')).toBeLessThanOrEqual(2);
	});

	test('C7: cannot ask for more in the person’s name', async () => {
		expect(
			(
				await rpc(db, w.joanne, 'start_draft', {
					p_secret: 'x'.repeat(40),
					p_network: 'n',
					p_step: 'what',
					p_values: db.sql.json({}),
					p_key: crypto.randomUUID(),
					p_mode: 'more',
					p_person: w.len.id
				})
			).code
		).toBe('PT404');
	});

	test('C7: cannot write over the number that volunteers ring', async () => {
		expect(
			await refusal(db, w.joanne, 'write_detail', {
				...of(),
				p_scope: 'contact',
				p_version: 1,
				p_content: db.sql.json({ phone: '07700 900 999', note: '' })
			})
		).toBe('PT404');
	});

	test('C7: cannot bring in a second address of their own as a helper, nor end others’ places', async () => {
		expect(
			await refusal(db, w.joanne, 'invite_to_circle', {
				...of(),
				p_role: 'helper',
				p_name: 'Nobody',
				p_email: 'second@example.org'
			})
		).toBe('PT404');
		expect(await refusal(db, w.joanne, 'end_place', { p_member: w.annasPlace })).toBe('PT404');
		// their own they may leave
		expect(await refusal(db, w.joanne, 'end_place', { p_member: w.joannesPlace })).toBe('');
	});

	test('C7: of a scope closed to them they are not told that it was written anew', async () => {
		const page = await ask<{ marks: object }>(db, w.joanne, 'about_page', of());
		expect(page.marks).toEqual({});
	});
});

describe('once a manager of the circle', () => {
	test('R2: what they sent while their authority lasted lets nobody in after it', async () => {
		const second = await makeAccount(db.sql, { name: 'Second', email: 'second@example.org' });
		await doIt(db, w.joanne, 'invite_to_circle', {
			...of(),
			p_role: 'helper',
			p_name: 'Second',
			p_email: 'second@example.org'
		});
		const [mail] = await db.sql<{ link: string }[]>`
			select params ->> 'link' as link from private.outbox where template = 'circle-invitation'`;
		const token = mail?.link.split(/[/=]/).at(-1) ?? '';
		expect((await rpc(db, second, 'circle_invitation_page', { p_token: token })).code).toBe('');
		const no = await denied(w.joanne);
		expect((await rpc(db, second, 'circle_invitation_page', { p_token: token })).code).toBe(
			'PT404'
		);
		await doIt(db, w.len.self, 'lift_deny', { p_deny: no.deny_id });
		expect((await rpc(db, second, 'circle_invitation_page', { p_token: token })).code).toBe('');
		await db.sql`update private.circle_members set authority_ends_at = private.clock() where id = ${w.joannesPlace}`;
		expect((await rpc(db, second, 'circle_invitation_page', { p_token: token })).code).toBe(
			'PT404'
		);
		expect(await refusal(db, second, 'accept_circle_invitation', { p_token: token })).toBe('PT404');
	});

	test('C7: a manager who is a member of a denied organisation does not lift the no that covers them', async () => {
		const other = await makeOrganisation(db.sql);
		await makeVolunteer(db.sql, other, { account: w.joanne });
		const { deny_id } = await ask<{ deny_id: string }>(db, w.peter, 'deny_reader', {
			p_once: crypto.randomUUID(),
			...of(),
			p_organisation: other.id
		});
		expect(await refusal(db, w.joanne, 'lift_deny', { p_deny: deny_id })).toBe('PT404');
		await doIt(db, w.len.self, 'lift_deny', { p_deny: deny_id });
	});

	test('an ended place opens nothing by the ids that are remembered', async () => {
		const { task, match } = await confirmedVisit(db, w, w.ruth, { day: '2026-11-26' });
		await doIt(db, w.len.self, 'end_place', { p_member: w.joannesPlace });
		const made = { ...of(), p_person: crypto.randomUUID() };
		for (const page of [
			'circle_page',
			'sharing_page',
			'about_page',
			'circle_people_page',
			'death_page'
		]) {
			const real = await rpc(db, w.joanne, page, of());
			expect(real).toEqual(await rpc(db, w.joanne, page, made));
			expect(real.code).toBe('PT404');
		}
		const tries: [string, object][] = [
			['withdraw_consent', { p_permit: w.pool }],
			['withdraw_all', of()],
			['record_death', of()],
			['cancel_task', { p_task: task, p_version: await versionOf(db.sql, task) }],
			['cover_task', { p_task: task, p_version: 1, p_who: 'Me' }],
			['say_of_visit', { p_task: task, p_kind: 'thanks' }],
			['confirm_match', { p_match: match }],
			['raise_concern', { p_task: task, p_words: 'Is this theirs?' }],
			['raise_concern', { p_person: w.len.id, p_words: 'Is this theirs?' }]
		];
		for (const [verb, args] of tries) {
			expect(await refusal(db, w.joanne, verb, args as Record<string, unknown>), verb).toBe(
				'PT404'
			);
		}
	});
});

describe('claims by e-mail', () => {
	test('an address that its holder gave up long ago does not open the circle once the account is closed', async () => {
		await setClock(db.sql, new Date());
		const lena = await makeAccount(db.sql, { name: 'Lena', email: 'shared@example.org' });
		await addPlace(db.sql, w.len.id, { role: 'manager', account: lena, name: 'Lena' });
		await db.sql`update auth.users set email = 'lena.now@example.org' where id = ${lena}`;
		await doIt(db, lena, 'close_my_account', {});
		const ex = await makeAccount(db.sql, { name: 'Ex', email: 'shared@example.org' });
		expect(await ask(db, ex, 'claim_my_places')).toMatchObject({ circle: 0 });
		// whoever has the mailbox she had last still comes back to her place
		const back = await makeAccount(db.sql, { name: 'Lena', email: 'Lena.Now@example.org' });
		expect(await ask(db, back, 'claim_my_places')).toMatchObject({ circle: 1 });
	});

	test('an address that is not confirmed, or that a coordinator typed for a caller, claims nothing', async () => {
		const [place] = await db.sql<{ id: string }[]>`
			insert into private.circle_members (person_id, role, name, email)
			values (${w.len.id}, 'manager', 'A caller', 'caller@example.org') returning id`;
		const caller = await makeAccount(db.sql, { email: 'caller@example.org' });
		expect(await ask(db, caller, 'claim_my_places')).toMatchObject({ circle: 0 });
		await db.sql`update private.circle_members set email_confirmed_at = private.clock() where id = ${place?.id ?? ''}`;
		await db.sql`update auth.users set email_confirmed_at = null where id = ${caller}`;
		expect(await ask(db, caller, 'claim_my_places')).toMatchObject({ circle: 0 });
	});
});

describe('the coordinator who lives next door', () => {
	test('C7: named coordinator, then denied: no mail tells them of the person, and somebody else hears', async () => {
		const samir = await colleague('Samir Haddad');
		await denied(grace);
		await db.sql`delete from private.outbox`;
		await doIt(db, w.len.self, 'write_to_coordinator', {
			...of(),
			p_kind: 'changed',
			p_words: 'He sleeps in the mornings now.'
		});
		expect(
			await db.sql`select to_account from private.outbox where template = 'circle-wrote'`
		).toEqual([{ to_account: samir }]);
		await db.sql`delete from private.outbox`;
		await doIt(db, samir, 'take_on', {
			p_request: w.len.request,
			p_version: (
				await db.sql<
					{ version: number }[]
				>`select version from public.requests where id = ${w.len.request}`
			)[0]?.version,
			p_over: true
		});
		expect(await db.sql`select 1 from private.outbox where to_account = ${grace}`).toHaveLength(0);
	});

	test('a coordinator who has left since is not mailed what waits in the outbox', async () => {
		await doIt(db, w.len.self, 'write_to_coordinator', {
			...of(),
			p_kind: 'changed',
			p_words: 'x'
		});
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${grace}`;
		expect((await claimed()).filter((mail) => mail.template === 'circle-wrote')).toEqual([]);
	});

	test('C25: what one organisation decided about a conflict opens nothing at another', async () => {
		const other = await makeOrganisation(db.sql);
		await db.sql`insert into public.members (organisation_id, account_id) values (${other.id}, ${w.anna}), (${w.organisation.id}, ${w.anna})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role)
			values (${other.id}, ${w.anna}, 'coordinator'), (${w.organisation.id}, ${w.anna}, 'coordinator')`;
		await db.sql`
			insert into private.conflict_decisions (person_id, account_id, organisation_id, decided_by, why)
			values (${w.len.id}, ${w.anna}, ${other.id}, ${other.coordinator}, 'Nobody else speaks Polish')`;
		expect(await db.as(w.anna, (sql) => sql`select id from public.requests`)).toEqual([]);
		const { answer } = await rpc(db, w.anna, 'requests_page', {
			p_organisation: w.organisation.id
		});
		expect(answer).toMatchObject({ rows: [], requests: 0 });
	});

	test('C21: after the retention date lists, counts and tables are as silent as the page', async () => {
		await doIt(db, grace, 'record_death', of());
		const { version } = (
			await db.sql<
				{ version: number }[]
			>`select version from public.requests where id = ${w.len.request}`
		)[0] ?? { version: 0 };
		await doIt(db, grace, 'close_request', {
			p_request: w.len.request,
			p_version: version,
			p_reason: 'He died'
		});
		await db.sql`update private.deaths set recorded_at = recorded_at - interval '13 months'`;
		expect((await rpc(db, grace, 'request_page', { p_request: w.len.request })).code).toBe('PT404');
		const { answer } = await rpc(db, grace, 'requests_page', {
			p_organisation: w.organisation.id,
			p_state: 'all'
		});
		expect(answer).toMatchObject({ total: 0, rows: [], requests: 0 });
		for (const table of ['requests', 'tasks', 'offers', 'matches']) {
			expect(
				await db.as(grace, (sql) => sql`select 1 from ${sql(`public.${table}`)}`),
				table
			).toHaveLength(0);
		}
	});
});

describe('the one whom a reading, or a suspension, is about', () => {
	test('C23: a data guardian neither sees nor settles the question about their own reading', async () => {
		const reader = await colleague('Gwen Price', 'data_guardian');
		const other = await colleague('Idris Cole', 'data_guardian');
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role)
			values (${w.organisation.id}, ${reader}, 'coordinator')`;
		await ask(db, reader, 'request_page', { p_request: w.len.request });
		const page = await ask<{ looked: { ref: string; reader: string }[] }>(
			db,
			w.len.self,
			'sharing_page',
			of()
		);
		const ref = page.looked.find((each) => each.reader === 'Gwen Price')?.ref ?? '';
		await doIt(db, w.len.self, 'question_reading', { ...of(), p_ref: ref, p_words: 'Why?' });
		expect(await ask<{ notes: unknown[] }>(db, reader, 'guardian_page')).toMatchObject({
			notes: []
		});
		expect((await ask<{ notes: unknown[] }>(db, other, 'guardian_page')).notes).toHaveLength(1);
		const [note] = await db.sql<{ id: string }[]>`select id from private.circle_notes`;
		expect(await refusal(db, reader, 'settle_circle_note', { p_note: note?.id })).toBe('PT404');
		// nor where there is no other guardian and it waits on the desk
		await db.sql`update private.circle_notes set for_role = 'coordinator'`;
		expect(await refusal(db, reader, 'settle_circle_note', { p_note: note?.id })).toBe('PT404');
		expect(
			JSON.stringify(await ask(db, reader, 'desk_page', { p_organisation: w.organisation.id }))
		).not.toContain('note_looks_wrong');
		expect(
			(await ask<{ notes: unknown[] }>(db, reader, 'request_page', { p_request: w.len.request }))
				.notes
		).toEqual([]);
		expect(await refusal(db, grace, 'settle_circle_note', { p_note: note?.id })).toBe('');
	});

	test('a suspended volunteer does not read what the coordinator wrote about why', async () => {
		await doIt(db, grace, 'set_acceptance', {
			p_organisation: w.organisation.id,
			p_volunteer: w.ruth,
			p_version: 1,
			p_state: 'suspended',
			p_reason: 'Mrs Bone says that money went'
		});
		expect(await db.as(w.ruth, (sql) => sql`select state from public.acceptances`)).toEqual([
			{ state: 'suspended' }
		]);
		await expect(
			db.as(w.ruth, (sql) => sql`select reason from public.acceptances`)
		).rejects.toMatchObject({ code: '42501' });
		expect(JSON.stringify(await ask(db, w.ruth, 'volunteering_page'))).not.toContain('money');
	});

	test('C26: a volunteer who is denied is told the same as one who came too late', async () => {
		const say = async (offer: string, who: string) => {
			try {
				await db.as(
					who,
					(sql) => sql`select public.accept_offer(${crypto.randomUUID()}, ${offer})`
				);
				return 'yes';
			} catch (error) {
				const { code, hint, message, detail } = error as Record<string, string>;
				return [code, hint, message, detail];
			}
		};
		const one = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-26' });
		const [first = '', second = ''] = await offerTo(db, w.organisation, one, [w.ruth, w.tomasz]);
		await db.as(w.ruth, (sql) => sql`select public.accept_offer(${crypto.randomUUID()}, ${first})`);
		const late = await say(second, w.tomasz);
		const two = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-27' });
		const [third = ''] = await offerTo(db, w.organisation, two, [w.tomasz]);
		await db.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${w.len.id}, ${w.tomasz}, ${w.len.self}, true)`;
		expect(await say(third, w.tomasz)).toEqual(late);
	});
});

describe('R14: nothing begins as a death is recorded', () => {
	test('a task that a coordinator adds at that moment does not outlive it', async () => {
		const held = gate();
		const adding = db.as(grace, async (sql) => {
			await sql`
				select public.add_task(${crypto.randomUUID()}, ${w.len.request}, 'meal', '2026-11-27', '12:00', '13:00', 30)`;
			await held.opened;
		});
		await new Promise((done) => setTimeout(done, 200));
		const dying = doIt(db, w.joanne, 'record_death', of());
		await waiting(1);
		held.open();
		await Promise.all([adding, dying]);
		expect(
			await db.sql`select state from public.tasks where person_id = ${w.len.id} and state <> 'cancelled'`
		).toEqual([]);
	});

	test('more help asked for at that moment is not sent', async () => {
		const secret = 's'.repeat(40);
		const draft = await ask<{ id: string; version: number }>(db, w.peter, 'start_draft', {
			p_secret: secret,
			p_network: 'n',
			p_step: 'what',
			p_values: db.sql.json({}),
			p_key: crypto.randomUUID(),
			p_mode: 'more',
			p_person: w.len.id
		});
		const held = gate();
		const dying = db.as(w.joanne, async (sql) => {
			await sql`select public.record_death(${crypto.randomUUID()}, ${w.len.id})`;
			await held.opened;
		});
		await new Promise((done) => setTimeout(done, 200));
		const sending = refusal(db, w.peter, 'send_draft', {
			p_draft: draft.id,
			p_secret: secret,
			p_version: draft.version,
			p_ready: db.sql.json({
				organisation: w.organisation.id,
				helps: [
					{
						kind: 'meal',
						every: 'once',
						days: ['2026-11-27'],
						from: '12:00',
						until: '13:00',
						minutes: 30
					}
				],
				requirements: []
			})
		});
		await new Promise((done) => setTimeout(done, 300));
		held.open();
		await dying;
		expect(await sending).toBe('PT409 died');
	});

	test('after it neither narrowing nor taking a request over mails anybody', async () => {
		const samir = await colleague('Samir Haddad');
		await db.sql`delete from private.outbox`;
		await doIt(db, grace, 'record_death', of());
		await doIt(db, w.peter, 'withdraw_consent', { p_permit: w.pool });
		await doIt(db, w.joanne, 'withdraw_all', of());
		await doIt(db, w.len.self, 'deny_reader', { ...of(), p_account: w.joanne });
		const [request] = await db.sql<{ version: number }[]>`
			select version from public.requests where id = ${w.len.request}`;
		await doIt(db, samir, 'take_on', {
			p_request: w.len.request,
			p_version: request?.version,
			p_over: true
		});
		expect(await claimed()).toEqual([]);
	});
});

describe('locks are taken in one order', () => {
	/** Holds the row of a request, so that others queue for it in the order in which they come. */
	async function queueFor(first: () => Promise<string>, second: () => Promise<string>) {
		const held = gate();
		const blocker = db.sql.begin(async (sql) => {
			await sql`select 1 from public.requests where id = ${w.len.request} for update`;
			await held.opened;
		});
		await new Promise((done) => setTimeout(done, 100));
		const one = first();
		await waiting(1);
		const two = second();
		await waiting(2);
		held.open();
		await blocker;
		return Promise.all([one, two]);
	}
	const version = async () =>
		(
			await db.sql<{ version: number }[]>`
				select version from public.requests where id = ${w.len.request}`
		)[0]?.version;

	test('the circle pauses while the desk pauses: both are answered, neither is killed', async () => {
		await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-27' });
		const was = await version();
		const answers = await queueFor(
			() => refusal(db, w.len.self, 'pause_help', of()),
			() => refusal(db, grace, 'pause_request', { p_request: w.len.request, p_version: was })
		);
		expect(answers.join()).not.toContain('40P01');
		expect(answers[0]).toBe('');
	});

	test('the circle writes a new address while the desk pauses', async () => {
		await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-27' });
		const was = await version();
		const answers = await queueFor(
			() =>
				refusal(db, w.joanne, 'write_detail', {
					...of(),
					p_scope: 'address',
					p_version: 1,
					p_content: db.sql.json({ lines: '1 Quay Street', postcode: 'PO33 2AA' })
				}),
			() => refusal(db, grace, 'pause_request', { p_request: w.len.request, p_version: was })
		);
		expect(answers.join()).not.toContain('40P01');
		expect(answers[0]).toBe('');
	});

	test('an administrator takes a coordinator’s role while the coordinator adds a task', async () => {
		const admin = await colleague('Hana Adler', 'administrator');
		const answers = await queueFor(
			() =>
				refusal(db, grace, 'add_task', {
					p_request: w.len.request,
					p_kind: 'meal',
					p_day: '2026-11-27',
					p_starts: '12:00',
					p_ends: '13:00',
					p_minutes: 30
				}),
			() =>
				refusal(db, admin, 'set_roles', {
					p_organisation: w.organisation.id,
					p_account: grace,
					p_roles: []
				})
		);
		expect(answers).toEqual(['', '']);
	});
});

describe('keys, sessions and tokens', () => {
	test('R8: a form’s key opens nobody else’s answer, and a key reused for another form is another form', async () => {
		const once = crypto.randomUUID();
		await ask(db, w.len.self, 'withdraw_all', { p_once: once, ...of() });
		expect((await rpc(db, w.joanne, 'withdraw_all', { p_once: once, ...of() })).code).toBe('PT409');
		expect((await rpc(db, w.stranger, 'withdraw_all', { p_once: once, ...of() })).code).toBe(
			'PT404'
		);
		expect(
			await ask(db, w.len.self, 'say_no', {
				p_once: once,
				...of(),
				p_organisation: w.organisation.id
			})
		).toHaveProperty('deny_id');
	});

	test('an answer kept for a form is not given again to somebody who has lost the right to it', async () => {
		const once = crypto.randomUUID();
		await ask(db, w.joanne, 'withdraw_all', { p_once: once, ...of() });
		await doIt(db, w.len.self, 'end_place', { p_member: w.joannesPlace });
		expect((await rpc(db, w.joanne, 'withdraw_all', { p_once: once, ...of() })).code).toBe('PT404');
	});

	test('a signed-out tab with a token that has not run out reads no table and calls nothing', async () => {
		const tab = await signIn(db.sql, grace);
		await signOut(db.sql, tab);
		for (const table of [
			'accounts',
			'requests',
			'tasks',
			'offers',
			'matches',
			'members',
			'member_roles',
			'volunteers',
			'acceptances',
			'checks'
		]) {
			expect(
				await db.as(tab, (sql) => sql`select 1 from ${sql(`public.${table}`)}`),
				table
			).toHaveLength(0);
		}
		await expect(
			db.as(tab, (sql) => sql`select public.desk_page(${w.organisation.id})`)
		).rejects.toMatchObject({ code: 'PT401' });
	});

	test('every function that runs as its owner pins its search path, and none is everybody’s', async () => {
		const loose = await db.sql`
			select p.oid::regprocedure::text as name from pg_proc p
			where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
				and (
					(p.prosecdef and not coalesce(p.proconfig @> array['search_path=""'], false))
					or exists (select from aclexplode(p.proacl) a where a.grantee = 0)
					or p.proacl is null
				)`;
		expect(loose).toEqual([]);
	});

	test('nothing private may be executed by the site’s roles but what a public function, a policy or a job wraps', async () => {
		const bare = await db.sql<{ name: string }[]>`
			select p.proname as name from pg_proc p
			where p.pronamespace = 'private'::regnamespace
				and has_function_privilege('authenticated', p.oid, 'execute')
				and not exists (
					select from pg_proc q where q.pronamespace = 'public'::regnamespace and q.proname = p.proname
				)
			order by 1`;
		expect(bare.map((row) => row.name)).toEqual([
			'clock',
			'directory_age',
			// whence an entry that was brought in comes: it stands on the entry's page, for anybody
			'directory_source_of',
			// an event by its row, with the rights of whoever asks
			'event_card',
			'halfway',
			'happening_schedule',
			'me',
			'my_organisations',
			// the directory's feed, for anybody: wrapped under the standard's own names
			'oruk_fits',
			'oruk_location',
			'oruk_page',
			'oruk_searched',
			'oruk_service',
			'oruk_service_flat',
			'oruk_term',
			'oruk_text',
			'people_closed_to_me',
			'today',
			'volunteers_i_coordinate'
		]);
	});
});

describe('ids across people and organisations', () => {
	test('a coordinator elsewhere gets the same for what is real and what is made up, from every verb of the desk', async () => {
		const other = await makeOrganisation(db.sql);
		const { task, match } = await confirmedVisit(db, w, w.ruth, { day: '2026-11-26' });
		const none = crypto.randomUUID();
		const pairs: [string, Record<string, unknown>, Record<string, unknown>][] = [
			['request_page', { p_request: w.len.request }, { p_request: none }],
			['calls_page', { p_request: w.len.request }, { p_request: none }],
			['task_page', { p_task: task }, { p_task: none }],
			[
				'volunteer_page',
				{ p_organisation: other.id, p_volunteer: w.ruth },
				{ p_organisation: other.id, p_volunteer: none }
			],
			['desk_page', { p_organisation: w.organisation.id }, { p_organisation: none }]
		];
		for (const [page, real, made] of pairs) {
			const answer = await rpc(db, other.coordinator, page, real);
			expect(answer, page).toEqual(await rpc(db, other.coordinator, page, made));
			expect(answer.code, page).toBe('PT404');
		}
		const window = { p_day: '2026-11-27', p_starts: '12:00', p_ends: '13:00', p_minutes: 30 };
		const verbs: [string, Record<string, unknown>, Record<string, unknown>][] = [
			[
				'send_offers',
				{ p_task: task, p_version: 1, p_volunteers: [w.ruth] },
				{ p_task: none, p_version: 1, p_volunteers: [w.ruth] }
			],
			['confirm_match', { p_match: match }, { p_match: none }],
			['decline_match', { p_match: match }, { p_match: none }],
			['mark_missed', { p_task: task }, { p_task: none }],
			['mark_happened', { p_task: task }, { p_task: none }],
			['cancel_task', { p_task: task, p_version: 1 }, { p_task: none, p_version: 1 }],
			[
				'change_task',
				{ p_task: task, p_version: 1, ...window },
				{ p_task: none, p_version: 1, ...window }
			],
			[
				'add_task',
				{ p_request: w.len.request, p_kind: 'meal', ...window },
				{ p_request: none, p_kind: 'meal', ...window }
			],
			['take_on', { p_request: w.len.request, p_version: 1 }, { p_request: none, p_version: 1 }],
			[
				'record_capacity',
				{ p_request: w.len.request, p_lacking: true, p_decision: 'x' },
				{ p_request: none, p_lacking: true, p_decision: 'x' }
			],
			[
				'decide_conflict',
				{ p_request: w.len.request, p_account: w.ruth, p_why: 'x' },
				{ p_request: none, p_account: w.ruth, p_why: 'x' }
			],
			['record_death', { p_person: w.len.id }, { p_person: none }],
			[
				'set_acceptance',
				{
					p_organisation: other.id,
					p_volunteer: w.ruth,
					p_version: 1,
					p_state: 'suspended',
					p_reason: 'x'
				},
				{
					p_organisation: other.id,
					p_volunteer: none,
					p_version: 1,
					p_state: 'suspended',
					p_reason: 'x'
				}
			]
		];
		for (const [verb, real, made] of verbs) {
			const answer = await refusal(db, other.coordinator, verb, real);
			expect(answer, verb).toBe(await refusal(db, other.coordinator, verb, made));
			expect(answer, verb).toBe('PT404');
		}
	});

	test('a member of another person’s circle, or another request’s authority, cannot be named', async () => {
		const other = await circleWorldOf();
		expect(
			await refusal(db, grace, 'record_authority', {
				p_request: w.len.request,
				p_member: other.member,
				p_basis: 'own',
				p_paper: 'x',
				p_seen_on: '2026-11-20'
			})
		).toBe('PT404');
		expect(await refusal(db, w.joanne, 'end_place', { p_member: other.member })).toBe('PT404');
		expect(await refusal(db, w.joanne, 'withdraw_consent', { p_permit: other.permit })).toBe(
			'PT404'
		);
		expect(
			(await rpc(db, w.joanne, 'consent_page', { ...of(), p_permit: other.permit })).code
		).toBe('PT404');
	});

	/** Somebody else altogether, who asked the same organisation. */
	async function circleWorldOf() {
		const area = await areaOf(db.sql, 'PO33 2');
		const [person] = await db.sql<{ id: string }[]>`
			insert into private.people (area_id) values (${area}) returning id`;
		const id = person?.id ?? '';
		const [member] = await db.sql<{ id: string }[]>`
			insert into private.circle_members (person_id, role, name) values (${id}, 'manager', 'Maud') returning id`;
		return {
			id,
			member: member?.id ?? '',
			permit: await permit(
				db.sql,
				{ id, self: w.stranger, member: member?.id ?? '', request: '' },
				{ scopes: ['summary'], to: 'pool', organisation: w.organisation.id }
			)
		};
	}
});
