import { z } from 'zod';
import type { Db } from '#lib/server/supabase/client.ts';
import { GROUP_KINDS } from '#lib/domain/organisations/group.ts';
import { CHECK_LEVELS } from '#lib/domain/organisations/organisation.ts';
import { OFFER_STATES } from '#lib/domain/tasks/offer.state.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { asker, requestHead, task } from './desk-rows.ts';

/** Why somebody cannot be asked; the same as private.suggestions. */
const reason = z.discriminatedUnion('code', [
	z.object({
		code: z.enum([
			'joining',
			'paused',
			'suspended',
			'no_car',
			'not_strong',
			'not_free',
			'has_visit',
			'said_no',
			'had_it',
			'not_available'
		])
	}),
	z.object({ code: z.literal('resting'), until: z.string() }),
	z.object({ code: z.literal('check'), level: z.enum(CHECK_LEVELS), lapsed: z.boolean() }),
	z.object({ code: z.literal('training'), modules: z.array(z.string()) }),
	z.object({ code: z.literal('too_far'), metres: z.number() }),
	z.object({ code: z.literal('rather_not') }),
	z.object({ code: z.literal('avoids'), what: z.array(z.string()) }),
	z.object({ code: z.literal('language'), languages: z.array(z.string()) }),
	z.object({ code: z.literal('hours'), minutes: z.number(), of: z.number() })
]);

const pageRow = z
	.object({
		now: z.string(),
		organisation: z.object({
			id: z.string(),
			name: z.string(),
			confirms_matches: z.boolean(),
			offer_hours: z.number()
		}),
		request: z.object(requestHead),
		asker,
		acts: z.boolean(),
		consented: z.boolean(),
		died: z.boolean(),
		task,
		another_day_at: z.string().nullable(),
		check: z.object({ level: z.enum(CHECK_LEVELS), reason: z.string() }),
		asks: z.boolean(),
		volunteers: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				reasons: z.array(reason),
				area: z.string(),
				metres: z.number(),
				travel_m: z.number(),
				week_minutes: z.number(),
				weekly_minutes: z.number(),
				drives: z.boolean(),
				languages: z.array(z.string()),
				/** Whether this kind of help is among those they would like to give. */
				wants: z.boolean(),
				faith: z.string(),
				happy_with: z.array(z.string()),
				asked_at: z.string().nullable(),
				asked_30: z.number(),
				visits: z.number(),
				last_visit: z.string().nullable(),
				asked_now: z.boolean()
			})
		),
		groups: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				kind: z.enum(GROUP_KINDS),
				serves: z.string(),
				rules: z.string(),
				/** Why it cannot be asked; the same as private.group_suggestions. */
				reasons: z.array(
					z.object({
						code: z.enum([
							'paused',
							'vetting',
							'no_lead',
							'lead_unfit',
							'area',
							'kind',
							'said_no',
							'not_available'
						])
					})
				),
				vetted_until: z.string(),
				says_areas: z.boolean(),
				says_kinds: z.boolean(),
				volunteers: z.number(),
				asked_at: z.string().nullable(),
				asked_30: z.number(),
				asked_now: z.boolean()
			})
		),
		groups_asked: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				state: z.enum(OFFER_STATES),
				sent_at: z.string(),
				expires_at: z.string(),
				answered_at: z.string().nullable(),
				named: z.string().nullable()
			})
		)
	})
	.transform(camel);

export type TaskPage = z.output<typeof pageRow>;
/** A volunteer of the task's organisation, with the facts to rank by and why they cannot be asked. */
export type Candidate = TaskPage['volunteers'][number];
export type Reason = Candidate['reasons'][number];
/** A group that the task's organisation has vetted, with whom it serves and why it cannot be asked. */
export type GroupCandidate = TaskPage['groups'][number];

/** One task, and, while somebody can be asked, every volunteer with why or why not. */
export function readTask(db: Db, id: string): Promise<TaskPage> {
	return call(db, 'task_page', { p_task: id }, pageRow);
}

/** Day 'YYYY-MM-DD', times 'HH:MM', length in minutes. */
export type Planned = {
	day: string;
	starts: string;
	ends: string;
	minutes: number;
	requirements: string[];
};

const planned = (plan: Planned) => ({
	p_day: plan.day,
	p_starts: plan.starts,
	p_ends: plan.ends,
	p_minutes: plan.minutes,
	p_requirements: plan.requirements
});

/** Adds one dated piece of help; its id. */
export async function addTask(
	db: Db,
	typed: { once: string; request: string; kind: string } & Planned
): Promise<string> {
	const { task_id } = await call(
		db,
		'add_task',
		{ p_once: typed.once, p_request: typed.request, p_kind: typed.kind, ...planned(typed) },
		z.object({ task_id: z.string() })
	);
	return task_id;
}

/** Changes a task. Whoever had said yes is freed of it and told; says whether somebody was. */
export async function changeTask(
	db: Db,
	typed: { once: string; task: string; version: number } & Planned
): Promise<{ changed: boolean; matchEnded: boolean }> {
	const answer = await call(
		db,
		'change_task',
		{ p_once: typed.once, p_task: typed.task, p_version: typed.version, ...planned(typed) },
		z.object({ changed: z.boolean(), match_ended: z.boolean().default(false) })
	);
	return { changed: answer.changed, matchEnded: answer.match_ended };
}

export async function cancelTask(
	db: Db,
	typed: { once: string; task: string; version: number; reason: string }
): Promise<void> {
	await call(db, 'cancel_task', {
		p_once: typed.once,
		p_task: typed.task,
		p_version: typed.version,
		p_reason: typed.reason
	});
}

/** Asks volunteers; how many were. Refuses a stale list, and anybody who can no longer be asked. */
export async function sendOffers(
	db: Db,
	typed: { once: string; task: string; version: number; volunteers: string[] }
): Promise<number> {
	const { sent } = await call(
		db,
		'send_offers',
		{
			p_once: typed.once,
			p_task: typed.task,
			p_version: typed.version,
			p_volunteers: typed.volunteers
		},
		z.object({ sent: z.number() })
	);
	return sent;
}

/** Offers a task to groups; how many were asked. Refuses a stale list, and any that can no longer be asked. */
export async function offerToGroups(
	db: Db,
	typed: { once: string; task: string; version: number; groups: string[] }
): Promise<number> {
	const { sent } = await call(
		db,
		'offer_to_groups',
		{ p_once: typed.once, p_task: typed.task, p_version: typed.version, p_groups: typed.groups },
		z.object({ sent: z.number() })
	);
	return sent;
}

export async function withdrawGroupOffer(db: Db, once: string, asking: string): Promise<void> {
	await call(db, 'withdraw_group_offer', { p_once: once, p_asking: asking });
}

export async function confirmMatch(db: Db, once: string, match: string): Promise<void> {
	await call(db, 'confirm_match', { p_once: once, p_match: match });
}

export async function declineMatch(db: Db, once: string, match: string): Promise<void> {
	await call(db, 'decline_match', { p_once: once, p_match: match });
}

export async function markMissed(db: Db, once: string, task: string): Promise<void> {
	await call(db, 'mark_missed', { p_once: once, p_task: task });
}

export async function markHappened(db: Db, once: string, task: string): Promise<void> {
	await call(db, 'mark_happened', { p_once: once, p_task: task });
}
