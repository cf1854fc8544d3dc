import { z } from 'zod';
import { ACCEPTANCE_STATES } from '#lib/domain/volunteers/acceptance.state.ts';
import { REFERENCE_ANSWERS } from '#lib/domain/volunteers/asked-reference.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';

const hoursRow = z
	.object({
		now: z.string(),
		organisations: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				state: z.enum(ACCEPTANCE_STATES),
				with: z.string().nullable(),
				visits: z.number(),
				minutes: z.number(),
				may_ask: z.boolean(),
				references: z.array(
					z.object({
						id: z.string(),
						asked_at: z.string(),
						answer: z.enum(REFERENCE_ANSWERS).nullable(),
						answered_at: z.string().nullable()
					})
				)
			})
		),
		months: z.array(
			z.object({
				month: z.string(),
				kind_id: z.string().nullable(),
				visits: z.number(),
				minutes: z.number()
			})
		),
		visits: z.array(
			z.object({
				match_id: z.string(),
				day: z.string(),
				kind_id: z.string(),
				organisation: z.string(),
				minutes: z.number(),
				planned: z.number(),
				said: z
					.object({ minutes: z.number(), reason: z.string(), seen_at: z.string().nullable() })
					.nullable()
			})
		),
		thanks: z.array(z.object({ words: z.string(), at: z.string() }))
	})
	.transform(camel);

/** What a volunteer has given: by month and kind, lately visit by visit, and thanks passed on. */
export const readHours = (db: Db) => call(db, 'hours_page', {}, hoursRow);

/** How long a visit really took; it counts for others once a coordinator has seen it. */
export async function correctHours(
	db: Db,
	given: { once: string; match: string; minutes: number; reason: string }
): Promise<void> {
	await call(db, 'correct_hours', {
		p_once: given.once,
		p_match: given.match,
		p_minutes: given.minutes,
		p_reason: given.reason
	});
}

const keptRow = z
	.object({
		now: z.string(),
		name: z.string(),
		own: z.boolean(),
		months: z.array(z.object({ month: z.string(), visits: z.number(), minutes: z.number() })),
		corrections: z.array(
			z.object({
				id: z.string(),
				day: z.string(),
				kind_id: z.string(),
				was: z.number(),
				minutes: z.number(),
				reason: z.string(),
				at: z.string(),
				seen_at: z.string().nullable(),
				seen_by: z.string().nullable()
			})
		)
	})
	.transform(camel);

/** A volunteer's hours with an organisation, and what they set right, for its coordinators. */
export const readVolunteerHours = (db: Db, organisation: string, volunteer: string) =>
	call(
		db,
		'volunteer_hours_page',
		{ p_organisation: organisation, p_volunteer: volunteer },
		keptRow
	);

/** A coordinator has seen it: from then on it counts. */
export async function seeCorrection(db: Db, once: string, correction: string): Promise<void> {
	await call(db, 'see_correction', { p_once: once, p_correction: correction });
}
