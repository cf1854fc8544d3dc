import { freshDatabase, type TestDatabase } from '#support/database.ts';
import { renderMail, type Mail } from '#lib/server/email/render.ts';
import type { MailParams } from '#lib/server/email/template.ts';
import type { JSONValue } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '../../supabase/seed/index.ts';

type Claimed = { id: string; template: string; to: string; name: string; params: MailParams };

let db: TestDatabase;
/** Everything about anybody that no mail may say: names, numbers, addresses, and words people wrote. */
let secrets: { text: string; owner: string | null }[];

beforeAll(async () => {
	db = await freshDatabase();
	await seed(db.sql, { now: new Date() });
	// a stranger writes something for a page that somebody keeps: that it waits is mailed, and nothing of it
	const [kept] = await db.sql<{ id: string; draft: JSONValue }[]>`
		select c.service_id as id, private.directory_draft(c.service_id) || '{"alert": "The kettle is broken until Thursday."}' as draft
		from private.directory_claims c where c.kept_from is not null and c.ended_at is null order by c.id limit 1`;
	await db.as(
		null,
		(sql) => sql`
			select public.suggest_directory_entry(gen_random_uuid(), ${kept?.id ?? null}, ${sql.json(kept?.draft ?? null)}, null)`
	);
	const found = await db.sql<{ text: string; owner: string | null }[]>`
		select a.name as text, u.email as owner from public.accounts a join auth.users u on u.id = a.id
		union all select c.name, c.email from private.circle_members c
		union all select c.phone, null from private.circle_members c
		union all select a.phone, null from public.accounts a
		union all select a.lines, null from private.addresses a
		union all select a.postcode, null from private.addresses a
		union all select d.content ->> key, null from private.details d cross join jsonb_object_keys(d.content) as key
			where jsonb_typeof(d.content -> key) = 'string'
		union all select u.email, u.email from auth.users u
		union all select c.value ->> 'to', null from private.directory_suggestions s cross join jsonb_each(s.changes) as c
			where length(c.value ->> 'to') >= 12`;
	secrets = found.filter(({ text }) => text !== null && text.trim().length >= 4);
});
afterAll(() => db.close());

/** What a mail says that it must not, or was told and leaves out; its recipient's own name and address are theirs. */
function leaks(mail: Mail, ownName: string, params: object = {}): string[] {
	const said = ` ${mail.subject} ${mail.text} ${JSON.stringify(params)} `
		.toLowerCase()
		.replace(/[^\p{L}\p{N}@.]+/gu, ' ');
	const words = (text: string) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}@.]+/gu, ' ')
			.trim();
	return secrets
		.filter(
			({ text, owner }) =>
				owner !== mail.to && !ownName.includes(text) && said.includes(` ${words(text)} `)
		)
		.map(({ text }) => text);
}

const asAll = async (role: string): Promise<string[]> => {
	const rows = await db.sql<{ account_id: string }[]>`
		select distinct account_id from public.member_roles where role = ${role}::public.member_role and revoked_at is null`;
	return rows.map((row) => row.account_id);
};

/** Lets everybody do what makes the product write, as far as it lets them. */
async function busyDay(sendMail: () => Promise<void>): Promise<void> {
	const quietly = async (work: Promise<unknown>) => {
		try {
			await work;
		} catch {
			// Refused: then no mail either.
		}
	};
	const open = await db.sql<{ id: string; version: number; organisation_id: string }[]>`
		select t.id, t.version, t.organisation_id from public.tasks t join public.requests r on r.id = t.request_id
		where r.state = 'open' and t.state in ('open', 'offered') and t.starts_at > now() order by t.starts_at`;
	const coordinators = await asAll('coordinator');
	for (const task of open) {
		const able = await db.sql<{ id: string }[]>`
			select a.volunteer_id as id from public.acceptances a, public.tasks t
			where t.id = ${task.id} and a.organisation_id = t.organisation_id and private.offerable(a.volunteer_id, t, now()) limit 3`;
		if (able.length === 0) continue;
		for (const grace of coordinators) {
			await quietly(
				db.as(
					grace,
					(sql) => sql`
				select public.send_offers(gen_random_uuid(), ${task.id}, ${task.version}, ${able.map(({ id }) => id)}::uuid[])`
				)
			);
		}
	}
	// before anybody answers: an offer that is answered is no longer mailed
	await sendMail();
	const offers = await db.sql<{ id: string; volunteer_id: string }[]>`
		select id, volunteer_id from public.offers where state = 'sent' order by task_id, id`;
	for (const [i, offer] of offers.entries()) {
		await quietly(
			i % 4 === 3
				? db.as(
						offer.volunteer_id,
						(sql) => sql`select public.decline_offer(gen_random_uuid(), ${offer.id})`
					)
				: db.as(
						offer.volunteer_id,
						(sql) => sql`select public.accept_offer(gen_random_uuid(), ${offer.id})`
					)
		);
	}
	const matches = await db.sql<
		{ id: string; volunteer_id: string; task_id: string; version: number; person_id: string }[]
	>`
		select m.id, m.volunteer_id, m.task_id, t.version, m.person_id from public.matches m join public.tasks t on t.id = m.task_id
		where m.ended_at is null and t.state in ('accepted', 'confirmed') order by m.id`;
	for (const [i, match] of matches.entries()) {
		for (const grace of coordinators) {
			await quietly(
				db.as(grace, (sql) => sql`select public.confirm_match(gen_random_uuid(), ${match.id})`)
			);
		}
		if (i % 3 === 0) {
			await quietly(
				db.as(
					match.volunteer_id,
					(sql) => sql`select public.hand_back(gen_random_uuid(), ${match.id}, 'The car is broken')`
				)
			);
		}
	}
	const circles = await db.sql<{ account_id: string; person_id: string }[]>`
		select account_id, person_id from private.circle_members where account_id is not null and role <> 'helper' and ended_at is null order by id`;
	for (const [i, one] of circles.entries()) {
		if (i % 2 === 0)
			await quietly(
				db.as(
					one.account_id,
					(sql) => sql`select public.withdraw_all(gen_random_uuid(), ${one.person_id})`
				)
			);
	}
	const requests = await db.sql<{ id: string; version: number }[]>`
		select id, version from public.requests where state in ('submitted', 'open') order by id`;
	for (const request of requests) {
		for (const grace of coordinators) {
			await quietly(
				db.as(
					grace,
					(sql) => sql`select public.take_on(gen_random_uuid(), ${request.id}, ${request.version})`
				)
			);
			await quietly(
				db.as(
					grace,
					(sql) =>
						sql`select public.ask_question(gen_random_uuid(), ${request.id}, 'Which door do you use?')`
				)
			);
		}
	}
}

describe('R6', () => {
	test('no mail of a busy day says anything of anybody but its own recipient', async () => {
		const seen = new Map<string, number>();
		const wrong: string[] = [];
		const sendMail = async () => {
			for (;;) {
				const [row] = await db.asService((sql) => sql`select public.claim_mail(100) as mails`);
				const claimed = row?.mails as Claimed[];
				if (claimed.length === 0) return;
				for (const mail of claimed) {
					seen.set(mail.template, (seen.get(mail.template) ?? 0) + 1);
					const worded = renderMail(mail, 'https://alongside.example.org');
					for (const leak of leaks(worded, mail.name, mail.params))
						wrong.push(`${mail.template}: ${leak}`);
					await db.asService((sql) => sql`select public.settle_mail(${mail.id}, 'sent')`);
				}
			}
		};
		await busyDay(sendMail);
		await sendMail();
		expect([...new Set(wrong)]).toEqual([]);
		expect(seen.get('offer') ?? 0).toBeGreaterThan(3);
		expect(seen.get('suggestion-waits')).toBe(1);
		expect(seen.size).toBeGreaterThan(5);
	}, 120_000);

	test('R13: a mail that leaks is found', () => {
		const [somebody] = secrets.filter(({ text }) => /^[A-Z]\w+ \w+$/.test(text));
		const mail = renderMail(
			{
				template: 'offer',
				to: 'ruth@example.org',
				name: 'Ruth',
				params: { area: `Ventnor, for ${somebody?.text}`, link: '/offers' }
			},
			'https://alongside.example.org'
		);
		expect(leaks(mail, 'Ruth')).toContain(somebody?.text);
		const plain = renderMail(
			{ template: 'suggestion-waits', to: 'ruth@example.org', name: 'Ruth', params: {} },
			'https://alongside.example.org'
		);
		expect(leaks(plain, 'Ruth')).toEqual([]);
		// what was suggested, though no line of the mail says it
		const words = 'The kettle is broken until Thursday.';
		expect(leaks(plain, 'Ruth', { words })).toEqual([words]);
	});
});
