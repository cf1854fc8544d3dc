import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	type CircleWorld,
	type Visit
} from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import { makeTask, offerTo } from '#support/volunteer-world.ts';
import { TOLD_TOGETHER } from '#lib/server/email/templates/digest.ts';
import { renderMail, templates } from '#lib/server/email/render.ts';
import type { MailParams } from '#lib/server/email/template.ts';
import { readdirSync } from 'node:fs';

type Claimed = { id: string; template: string; to: string; name: string; params: MailParams };
type Wishes = { hour?: number | null; from?: number | null; to?: number | null };

let db: TestDatabase;
let w: CircleWorld;
let visit: Visit;
beforeAll(async () => {
	db = await freshDatabase({ connections: 12 });
	await setClock(db.sql, '2026-11-16T09:00:00Z');
	w = await circleWorld(db);
	visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-26' });
});
afterAll(() => db.close());
beforeEach(async () => {
	await db.sql`delete from private.outbox`;
	await db.sql`delete from private.mail_wishes`;
	await setClock(db.sql, '2026-11-24T09:00:00Z');
});

const claim = async (limit = 20): Promise<Claimed[]> => {
	const [row] = await db.asService((sql) => sql`select public.claim_mail(${limit}) as mails`);
	return row?.mails as Claimed[];
};
const settle = (id: string, outcome: string) =>
	db.asService((sql) => sql`select public.settle_mail(${id}, ${outcome})`);
const wish = (who: string, { hour = null, from = null, to = null }: Wishes) =>
	doIt(db, who, 'save_mail_wishes', { p_hour: hour, p_quiet_from: from, p_quiet_to: to });
const queue = async (
	template: string,
	{
		who = w.ruth,
		task = null as string | null,
		offer = null as string | null,
		link = '/visits'
	} = {}
) => {
	const [row] = await db.sql<{ id: string }[]>`
		insert into private.outbox (template, to_account, organisation_id, task_id, offer_id, params)
		values (${template}, ${who}, ${w.organisation.id}, ${task}, ${offer}, ${db.sql.json({ link })}) returning id`;
	return row?.id ?? '';
};
const of = async (id: string) => {
	const [row] = await db.sql<
		{
			state: string;
			reason: string | null;
			held: string | null;
			until: string;
			digest: string | null;
		}[]
	>`select state, reason, held, to_char(not_before at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"') as until, digest_id as digest
		from private.outbox where id = ${id}`;
	return row!;
};
const names = (mails: Claimed[]) => mails.map(({ template }) => template);

/** Which kinds of mail nobody has decided about: a file, or an insert of any migration, without a row. */
async function undecided(): Promise<string[]> {
	const decided = new Set(
		(await db.sql<{ template: string }[]>`select template from private.mail_kinds`).map(
			(row) => row.template
		)
	);
	const there = readdirSync('src/lib/server/email/templates').map((file) =>
		file.replace('.ts', '')
	);
	expect([...templates.keys()].toSorted()).toEqual(there.toSorted());
	return there.filter((kind) => !decided.has(kind));
}

describe('each kind of mail', () => {
	test('says whether it can wait', async () => {
		expect(await undecided()).toEqual([]);
		const known = await db.sql<{ template: string }[]>`select template from private.mail_kinds`;
		expect(known.map((row) => row.template).filter((kind) => !templates.has(kind))).toEqual([]);
	});

	test('R13: one without a decision is named', async () => {
		await db.sql`delete from private.mail_kinds where template = 'thanks'`;
		expect(await undecided()).toEqual(['thanks']);
		await db.sql`insert into private.mail_kinds (template, waits, why) values ('thanks', 'may', 'It is as kind tomorrow.')`;
	});

	test('that can wait a day can be told of in one mail, and no other', async () => {
		const may = await db.sql<{ template: string }[]>`
			select template from private.mail_kinds where waits not in ('never', 'quiet')`;
		expect(TOLD_TOGETHER.toSorted()).toEqual(may.map((row) => row.template).toSorted());
	});

	test('that is for signing in, for somebody’s safety or for the guardian’s clocks never waits', async () => {
		const rows = await db.sql<{ template: string }[]>`
			select template from private.mail_kinds where waits <> 'never' and template ~
				'^(password|email|second-step|roles|glass|guardian|records|looked|death|something|visit-(asked|no-word|help|answered|soon|happened|unheard)|ask-)'`;
		expect(rows).toEqual([]);
	});
});

describe('when something comes', () => {
	test('each as it comes, unless they have said otherwise', async () => {
		await queue('thanks');
		expect(names(await claim())).toEqual(['thanks']);
		expect(
			(await db.as(w.ruth, (sql) => sql`select public.mail_wishes_page() as p`))[0]?.p
		).toEqual({
			hour: null,
			quiet_from: null,
			quiet_to: null
		});
	});

	test('quiet hours hold what can wait until they end, over midnight too, and nothing else', async () => {
		await wish(w.ruth, { from: 22, to: 7 });
		await setClock(db.sql, '2026-11-24T23:30:00Z');
		const thanks = await queue('thanks');
		await queue('visit-asked');
		await queue('password-changed');
		await queue('thanks', { who: w.tomasz });
		// the watch that "visit-asked" is about is no watch here: it is judged as ever, and not held
		expect(names(await claim())).toEqual(expect.arrayContaining(['password-changed', 'thanks']));
		await db.sql`update private.outbox set state = 'sent' where state = 'sending'`;
		expect(await of(thanks)).toMatchObject({
			state: 'queued',
			held: 'quiet',
			until: '2026-11-25T07:00Z'
		});
		await setClock(db.sql, '2026-11-25T06:59:00Z');
		expect(await claim()).toEqual([]);
		await setClock(db.sql, '2026-11-25T07:00:00Z');
		expect((await claim()).map(({ id }) => id)).toEqual([thanks]);
	});

	test.each([
		['never', 'visit-moved', '2026-11-24T09:00:00Z', false],
		['a visit in more than two days by then', 'visit-cancelled', '2026-11-22T09:00:00Z', true],
		['a visit within two days by then', 'visit-cancelled', '2026-11-24T09:00:00Z', false]
	])('the mail of the day: %s', async (_, template, now, waits) => {
		await wish(w.ruth, { hour: 18 });
		await setClock(db.sql, now);
		const id = await queue(template, { task: visit.task });
		await claim();
		expect((await of(id)).held).toBe(waits ? 'digest' : null);
	});

	test('an offer waits while four hours are left to answer it, and otherwise comes', async () => {
		const task = await makeTask(db.sql, w.len, w.organisation, { day: '2026-12-01' });
		await db.sql`delete from private.outbox`;
		const [offer = ''] = await offerTo(db, w.organisation, task, [w.tomasz]);
		await db.sql`delete from private.outbox`;
		await wish(w.tomasz, { hour: 18, from: 22, to: 7 });
		for (const [expires, now, held] of [
			['2026-11-24T22:00Z', '2026-11-24T09:00Z', 'digest'],
			['2026-11-24T21:59Z', '2026-11-24T09:00Z', null],
			// too near for the mail of the day, and not for the night
			['2026-11-25T20:00Z', '2026-11-24T23:00Z', 'quiet'],
			['2026-11-25T10:59Z', '2026-11-24T23:00Z', null]
		] as const) {
			await db.sql`update public.offers set expires_at = ${expires} where id = ${offer}`;
			await setClock(db.sql, now);
			const id = await queue('offer', { who: w.tomasz, task, offer });
			await claim();
			expect([expires, (await of(id)).held]).toEqual([expires, held]);
			await db.sql`delete from private.outbox`;
		}
	});

	test('what has been tried is finished under its own key, whatever they wish since', async () => {
		const id = await queue('thanks');
		await claim();
		await wish(w.ruth, { hour: 18 });
		await setClock(db.sql, '2026-11-24T09:06:00Z');
		expect((await claim()).map((mail) => mail.id)).toEqual([id]);
	});
});

describe('R10: hours of a clock in London', () => {
	/** The same, by looking at the clock every minute: the hour is there for the first time that day, or has just been jumped over. */
	function nextHour(after: number, hour: number): number {
		const wall = (at: number) =>
			Number(
				new Intl.DateTimeFormat('en-GB', {
					hour: '2-digit',
					hourCycle: 'h23',
					timeZone: 'Europe/London'
				}).format(at)
			);
		for (let at = Math.floor(after / 60_000) * 60_000 + 60_000; ; at += 60_000) {
			if (at % 3_600_000 !== 0) continue;
			const [now, before] = [wall(at), wall(at - 60_000)];
			if (now === hour && before !== hour) return at;
			if (before < hour && now > hour) return at;
		}
	}

	test('once a day, also when the clocks change', async () => {
		const found: string[] = [];
		for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-12-31']) {
			for (const time of ['00:00', '00:30', '01:00', '01:30', '09:59', '22:15']) {
				const after = `${day}T${time}:00Z`;
				const [row] = await db.sql<{ hours: number[] }[]>`
					select array_agg(extract(epoch from private.london_hour(${after}, h)) * 1000 order by h)::float8[] as hours
					from generate_series(0, 23) as h`;
				for (const [hour, at] of (row?.hours ?? []).entries()) {
					const expected = nextHour(Date.parse(after), hour);
					if (at !== expected) found.push(`${after} ${hour}: ${new Date(at).toISOString()}`);
				}
			}
		}
		expect(found).toEqual([]);
	});

	test('quiet hours are those on the wall: an hour shorter in spring, longer in autumn', async () => {
		const quiet = async (from: string) => {
			const [row] = await db.sql<{ n: number }[]>`
				select count(*)::int as n from generate_series(${from}::timestamptz, ${from}::timestamptz + interval '24 hours', interval '1 minute') as at
				where private.in_quiet(row(null, null, 22, 7)::private.mail_wishes, at)`;
			return row?.n;
		};
		expect([
			await quiet('2026-03-28T12:00Z'),
			await quiet('2026-10-24T12:00Z'),
			await quiet('2026-06-01T12:00Z')
		]).toEqual([480, 600, 540]);
	});
});

describe('the mail of the day', () => {
	test('says how many of what, names nobody, and goes once', async () => {
		await wish(w.ruth, { hour: 18 });
		await queue('thanks', { link: '/visits/one' });
		await queue('thanks', { link: '/visits/two' });
		await queue('visit-cancelled', { task: null });
		const closed = await queue('request-closed', { link: '/circle' });
		expect(names(await claim())).toEqual(['visit-cancelled']);
		await db.sql`update private.outbox set state = 'sent' where state = 'sending'`;
		await setClock(db.sql, '2026-11-24T18:00:30Z');
		// twelve processes at once
		const rounds = (await Promise.all(Array.from({ length: 12 }, () => claim(1)))).flat();
		const more = await claim();
		const [mail, ...others] = [...rounds, ...more];
		expect(others).toEqual([]);
		expect(mail?.template).toBe('digest');
		expect(mail?.params.parts).toEqual(
			expect.arrayContaining([{ kind: 'thanks', count: 2, link: null }])
		);
		const { text, html, subject } = renderMail(mail!, 'https://alongside.example.org');
		expect(subject).toBe('Your mail of the day from Alongside');
		expect(text).toContain('2 thank-yous:\nhttps://alongside.example.org/visits\n');
		expect(html).toContain('2 thank-yous');
		expect((await of(closed)).digest).toBe(mail?.id);
		await settle(mail!.id, 'sent');
		const left =
			await db.sql`select template, state from private.outbox where state in ('queued', 'sending') and template <> 'visit-cancelled'`;
		expect([...left]).toEqual([]);
		expect(await of(closed)).toMatchObject({ state: 'sent', reason: 'in the mail of the day' });
		await setClock(db.sql, '2026-11-25T18:00:30Z');
		expect(names(await claim()).filter((name) => name === 'digest')).toEqual([]);
	});

	test('each part is judged again at sending; what is no longer so is left out, and nothing left is no mail', async () => {
		const task = await makeTask(db.sql, w.len, w.organisation, { day: '2026-12-02' });
		const [offer = ''] = await offerTo(db, w.organisation, task, [w.tomasz]);
		await db.sql`update public.offers set expires_at = '2026-11-25T20:00Z' where id = ${offer}`;
		await db.sql`delete from private.outbox`;
		await wish(w.tomasz, { hour: 18 });
		for (const [day, state, told] of [
			['2026-11-24', 'sent', ['digest']],
			['2026-11-24', 'withdrawn', []]
		] as const) {
			await db.sql`delete from private.outbox`;
			await setClock(db.sql, `${day}T09:00:00Z`);
			const id = await queue('offer', { who: w.tomasz, task, offer });
			expect(await claim()).toEqual([]);
			await db.sql`update public.offers set state = ${state} where id = ${offer}`;
			await setClock(db.sql, `${day}T18:01:00Z`);
			// R13: while it stands, it goes
			expect([state, names(await claim())]).toEqual([state, told]);
			if (state === 'sent') continue;
			expect(await of(id)).toMatchObject({ state: 'cancelled', reason: 'offer no longer stands' });
			const rows = await db.sql`select state, reason from private.outbox where template = 'digest'`;
			expect([...rows]).toEqual([{ state: 'cancelled', reason: 'nothing left to say' }]);
		}
	});

	test('R5: one that was killed on its way comes again under its key, and says the same', async () => {
		await wish(w.ruth, { hour: 18 });
		const one = await queue('thanks', { link: '/visits/one' });
		const two = await queue('thanks', { link: '/visits/two' });
		await claim();
		await setClock(db.sql, '2026-11-24T18:01:00Z');
		const [first] = await claim();
		// what comes in between waits for the next
		const later = await queue('thanks');
		await setClock(db.sql, '2026-11-24T18:07:00Z');
		expect(await claim()).toEqual([{ ...first, attempt: 2 }]);
		expect((await of(later)).digest).toBeNull();
		await setClock(db.sql, '2026-11-25T17:59:00Z');
		expect(await claim()).toEqual([]);
		expect([(await of(one)).state, (await of(two)).state]).toEqual(['unknown', 'unknown']);
	});

	test('R5: one that was tried and says what is so no more comes under no key again, and what still holds is told a day later', async () => {
		await wish(w.ruth, { hour: 18 });
		const held = await queue('thanks');
		const ended = await queue('thanks');
		const soon = await queue('visit-cancelled', { task: visit.task });
		await setClock(db.sql, '2026-11-22T09:00:00Z');
		await db.sql`update private.outbox set not_before = '2026-11-22T09:00Z'`;
		await claim();
		await setClock(db.sql, '2026-11-22T18:01:00Z');
		const [first] = await claim();
		expect(first?.params.parts).toHaveLength(2);
		await settle(first!.id, 'later');
		await db.sql`update private.outbox set state = 'cancelled', reason = 'offer withdrawn' where id = ${ended}`;
		// it may be in their inbox, and nobody says that it never went
		expect(await of(ended)).toMatchObject({
			state: 'unknown',
			reason: expect.stringContaining('then held back')
		});
		// by now the visit is near, and word of it waits for no mail of the day
		await setClock(db.sql, '2026-11-24T12:00:00Z');
		await db.sql`update private.outbox set first_tried_at = '2026-11-24T11:00Z' where id = ${first!.id}`;
		expect(await claim()).toEqual([]);
		expect(await of(first!.id)).toMatchObject({
			state: 'unknown',
			reason: 'sent or not, then held back: something in it has ended'
		});
		expect((await claim()).map(({ id }) => id)).toEqual([soon]);
		await settle(soon, 'sent');
		expect(await of(held)).toMatchObject({ held: 'digest', until: '2026-11-24T18:00Z' });
		await setClock(db.sql, '2026-11-24T18:00:00Z');
		const [next, ...others] = await claim();
		expect(others).toEqual([]);
		expect(next?.id).not.toBe(first?.id);
		expect(next?.params.parts).toEqual([{ kind: 'thanks', count: 1, link: '/visits' }]);
	});

	test('a new wish lets go of what waited by the one before, and of nothing that has a time of its own', async () => {
		await wish(w.ruth, { hour: 18 });
		const id = await queue('thanks');
		const later = await queue('consent-recorded');
		await db.sql`update private.outbox set not_before = '2026-11-24T20:00Z' where id = ${later}`;
		await claim();
		expect((await of(id)).held).toBe('digest');
		await wish(w.ruth, {});
		expect(names(await claim())).toEqual(['thanks']);
		expect((await of(later)).until).toBe('2026-11-24T20:00Z');
	});
});

describe('saying so', () => {
	test.each<[string, Wishes, string]>([
		['an hour that is none', { hour: 25 }, 'PT422 hour'],
		['from alone', { from: 22 }, 'PT422 quiet_to'],
		['until alone', { to: 7 }, 'PT422 quiet_from'],
		['from and until the same', { from: 7, to: 7 }, 'PT422 quiet_to'],
		['quiet from an hour that is none', { from: -1, to: 7 }, 'PT422 quiet_from'],
		['the mail of the day at night', { hour: 6, from: 22, to: 7 }, 'PT422 hour'],
		['the mail of the day by day', { hour: 12, from: 9, to: 17 }, 'PT422 hour'],
		['the mail of the day as they end', { hour: 7, from: 22, to: 7 }, '']
	])('%s', async (_, { hour = null, from = null, to = null }, refused) => {
		expect(
			await refusal(db, w.ruth, 'save_mail_wishes', {
				p_hour: hour,
				p_quiet_from: from,
				p_quiet_to: to
			})
		).toBe(refused);
	});

	test('it is in the copy of the account, and goes with the account', async () => {
		const kit = await makeAccount(db.sql, { name: 'Kit', email: 'kit@example.org' });
		await wish(kit, { hour: 8 });
		const copy = await ask<{ mail_comes: object }>(db, kit, 'export_account', {
			p_once: crypto.randomUUID(),
			p_format: 'data'
		});
		expect(copy.mail_comes).toEqual({ once_a_day_at: 8, quiet_from: null, quiet_to: null });
		await db.sql`select private.erase_account(${kit}, 'asked')`;
		expect([
			...(await db.sql`select 1 from private.mail_wishes where account_id = ${kit}`)
		]).toEqual([]);
	});
});
