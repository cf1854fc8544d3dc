import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from 'postgres';
import type { Backend } from '#local/backend.ts';
import { mailsOff, tokensFor, underKills } from './killing.ts';
import type { Provider } from './provider.ts';

const VOLUNTEERS = 24;
const TASKS = 240;
const ASKED = 3;

/** What a run found; every number but the first three should be 0. */
export interface CrashReport {
	kills: number;
	acknowledged: number;
	mails: number;
	/** Acknowledged (a yes, a no, a worry), and then not there. */
	lost: number;
	/** Tasks with two live matches or two "accepted" in their history; a no or a worry that is there twice. */
	doubled: number;
	/** The same thing mailed twice to the same person, or a mail that came again and had become another. */
	mailsTwice: number;
	/** Marked sent and delivered to nobody, or delivered and not marked. */
	mailsOff: number;
	/** Somebody who was asked by mail and is not needed was not told, or a lead not of a worry. */
	untold: number;
}

interface Offer {
	id: string;
	task_id: string;
	volunteer_id: string;
}
interface World {
	tokens: Map<string, string>;
	offers: Offer[];
	/** Who was told that a task is theirs, by task. */
	acknowledged: Map<string, string>;
	/** Offers whose no was acknowledged. */
	declined: Set<string>;
	/** Worries that were acknowledged, by their words. */
	worries: Set<string>;
	organisation: string;
}

async function arrange(sql: Sql, backend: Backend): Promise<World> {
	const ids = Array.from({ length: VOLUNTEERS + 2 }, () => randomUUID());
	const [coordinator = '', lead = ''] = ids;
	await sql`
		insert into auth.users (id, email, aud, role, email_confirmed_at, created_at, updated_at)
		select id, 'crash-' || i || '@example.org', 'authenticated', 'authenticated', now(), now(), now()
		from unnest(${ids}::uuid[]) with ordinality as u (id, i)`;
	const [organisation] = await sql<{ id: string }[]>`
		insert into public.organisations (slug, name, kind, nation, confirms_matches, required_check)
		values ('crash', 'An organisation', 'hospice', 'england', false, 'none') returning id`;
	const home = organisation?.id ?? '';
	await sql`insert into public.members (organisation_id, account_id) values (${home}, ${coordinator}), (${home}, ${lead})`;
	await sql`insert into public.member_roles (organisation_id, account_id, role)
		values (${home}, ${coordinator}, 'coordinator'), (${home}, ${lead}, 'safeguarding_lead')`;
	const volunteers = ids.slice(2);
	await sql`insert into public.volunteers (account_id, area_id) select id, 'PO38-1' from unnest(${volunteers}::uuid[]) as u (id)`;
	await sql`
		insert into public.acceptances (organisation_id, volunteer_id, state)
		select ${home}::uuid, id, 'accepted' from unnest(${volunteers}::uuid[]) as u (id)`;
	await sql`
		insert into public.checks (organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by)
		select ${home}::uuid, id, 'enhanced', current_date, now() - interval '1 day', now() + interval '1 year', true, ${coordinator}::uuid
		from unnest(${volunteers}::uuid[]) as u (id)`;
	await sql`
		insert into public.trainings (organisation_id, volunteer_id, module_id, passed_at, expires_at, recorded_by)
		select ${home}::uuid, u.id, m.id, now() - interval '1 day', now() + interval '1 year', ${coordinator}::uuid
		from unnest(${volunteers}::uuid[]) as u (id) cross join public.training_modules m`;
	const [person] = await sql<
		{ id: string }[]
	>`insert into private.people (area_id) values ('PO38-1') returning id`;
	const about = person?.id ?? '';
	const [asker] = await sql<{ id: string }[]>`
		insert into private.circle_members (person_id, role, name) values (${about}, 'self', 'Somebody') returning id`;
	const [request] = await sql<{ id: string }[]>`
		insert into public.requests (person_id, organisation_id, asked_by, area_id, state, situation, coordinator_id)
		values (${about}, ${home}, ${asker?.id ?? ''}, 'PO38-1', 'open', 'dying', ${coordinator}) returning id`;
	await sql`
		insert into private.permits (person_id, scopes, recipient, organisation_id, purpose, basis, given_how, wording, wording_version, starts_at, ends_at)
		values (${about}, '{summary}', 'pool', ${home}, 'help', 'own', 'phone', 'words', 1, now() - interval '1 day', now() + interval '100 days')`;
	// each an hour of its own, ten of them a day: a yes to one is no yes to the time of another
	await sql`
		insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, state)
		select ${request?.id ?? ''}::uuid, ${about}::uuid, ${home}::uuid, 'dog', 'PO38-1', current_date + 7 + n / 10,
			time '08:00' + make_interval(hours => n % 10), time '09:00' + make_interval(hours => n % 10), 60, now(), now(), 'offered'
		from generate_series(0, ${TASKS - 1}) as n`;
	await sql`
		insert into public.offers (task_id, person_id, organisation_id, volunteer_id, expires_at)
		select t.id, t.person_id, t.organisation_id, v.id, now() + interval '3 days'
		from public.tasks t
		cross join lateral (
			select id from unnest(${volunteers}::uuid[]) as u (id) order by md5(t.id::text || u.id::text) limit ${ASKED}
		) as v`;
	// half of those asked have been told already, half of the mails are still to go
	await sql`
		insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, params)
		select 'offer', o.volunteer_id, o.organisation_id, o.person_id, o.task_id, o.id, '{"area":"Ventnor (PO38 1/9)","link":"/offers"}'
		from public.offers o where md5(o.id::text) < '8'`;

	const tokens = await tokensFor(sql, backend, volunteers);
	const offers = await sql<Offer[]>`
		select id, task_id, volunteer_id from public.offers order by md5(id::text)`;
	return {
		tokens,
		offers: [...offers],
		acknowledged: new Map(),
		declined: new Set(),
		worries: new Set(),
		organisation: home
	};
}

/**
 * Volunteers say yes, say no and tell of a worry, and the clock sends mail, while parts are killed (killing.ts);
 * then everything is counted, and once more with faults planted (R13). They press through the Data API and not through
 * the site's forms: what is to be lost or doubled is decided in one function of the database either way, the key that
 * makes a resend one thing is in the arguments as it is in a form, and a killed site loses its job runs here.
 */
export function crashRun(moments: number): Promise<{ report: CrashReport; planted: CrashReport }> {
	return underKills<World, { report: CrashReport; planted: CrashReport }>('crash', moments, {
		arrange,
		begin(world, { running, press }, milliseconds) {
			const { offers, tokens } = world;
			let next = 0;
			return Array.from({ length: 6 }, async () => {
				while (running() && next < offers.length) {
					const turn = next++;
					const offer = offers[turn];
					if (!offer) return;
					const token = tokens.get(offer.volunteer_id) ?? '';
					const said = { p_once: randomUUID(), p_offer: offer.id };
					if (turn % 4 === 3) {
						if (await press(token, 'decline_offer', said)) world.declined.add(offer.id);
					} else if (await press(token, 'accept_offer', said)) {
						world.acknowledged.set(offer.task_id, offer.volunteer_id);
					}
					if (turn % 6 === 0) {
						const words = `Worry ${turn}`;
						const args = {
							p_once: randomUUID(),
							p_organisation: world.organisation,
							p_words: words
						};
						if (await press(token, 'raise_concern', args)) world.worries.add(words);
					}
					// spread over the run, so that there is something under way at every kill
					await sleep(milliseconds / (offers.length / 6));
				}
			});
		},
		async count(sql, world, kills, provider) {
			const report = await count(sql, world, kills, provider);
			const [task = ''] = [...world.acknowledged.keys()];
			await sql`insert into private.outbox (template, to_account, organisation_id, params, offer_id, state)
				select template, to_account, organisation_id, params, offer_id, 'sent'
				from private.outbox where template = 'offer-settled' limit 1`;
			await sql`delete from private.concerns where id in (select id from private.concerns limit 1)`;
			await sql`insert into private.task_events (task_id, event, by_account)
				select task_id, event, by_account from private.task_events where task_id = ${task} and event = 'accepted'`;
			return { report, planted: await count(sql, world, kills, provider) };
		}
	});
}

async function count(
	sql: Sql,
	{ acknowledged, declined, worries }: World,
	kills: number,
	provider: Provider
): Promise<CrashReport> {
	const matches = await sql<{ task_id: string; volunteer_id: string }[]>`
		select task_id, volunteer_id from public.matches where ended_at is null`;
	const held = new Map(matches.map((match) => [match.task_id, match.volunteer_id]));
	// a no to what somebody else had taken meanwhile leaves it as it is
	const open = await sql<{ id: string }[]>`
		select id from public.offers where state not in ('declined', 'withdrawn')`;
	const unanswered = new Set(open.map(({ id }) => id));
	const told = await sql<{ raiser_words: string }[]>`select raiser_words from private.concerns`;
	const words = new Set(told.map(({ raiser_words }) => raiser_words));
	const [numbers] = await sql<{ doubled: number; twice: number; untold: number }[]>`
		select
			(select count(*)::int from (
				select task_id::text from public.matches where ended_at is null group by task_id having count(*) > 1
				union all
				select task_id::text from private.task_events where event = 'accepted' group by task_id having count(*) > 1
				union all
				select raiser_words from private.concerns group by raiser_words having count(*) > 1
			) as d) as doubled,
			(select count(*)::int from (
				select 1 from private.outbox where state = 'sent' and offer_id is not null
				group by template, offer_id, to_account having count(*) > 1
			) as d) as twice,
			-- whoever was mailed an offer that somebody else took hears so, once
			(select count(*)::int from public.offers f
				where f.state = 'withdrawn' and (
					select count(*) from private.outbox o where o.offer_id = f.id and o.template = 'offer-settled' and o.state = 'sent'
				) <> case when exists (
					select from private.outbox o where o.offer_id = f.id and o.template = 'offer' and o.state = 'cancelled' and o.reason = 'offer withdrawn'
				) then 0 else 1 end)
			+ abs((select count(*)::int from private.outbox where template = 'something-to-read' and state = 'sent')
				- (select count(*)::int from private.concerns)) as untold`;
	return {
		kills,
		acknowledged: acknowledged.size + declined.size + worries.size,
		mails: provider.delivered.size,
		lost:
			[...acknowledged].filter(([task, volunteer]) => held.get(task) !== volunteer).length +
			[...declined].filter((offer) => unanswered.has(offer)).length +
			[...worries].filter((worry) => !words.has(worry)).length,
		doubled: numbers?.doubled ?? -1,
		mailsTwice: (numbers?.twice ?? -1) + provider.altered,
		mailsOff: await mailsOff(sql, provider),
		untold: numbers?.untold ?? -1
	};
}
