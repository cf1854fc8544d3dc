import { z } from 'zod';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { ruleParts } from './events.ts';

const pageRow = z
	.object({ now: z.string(), made_at: z.string().nullable(), fetched_at: z.string().nullable() })
	.transform(camel);

/** Whether whoever asks has a calendar's address. Never the address: it is not kept. */
export const readCalendarPage = (db: Db) => call(db, 'calendar_page', {}, pageRow);

/** Gives them one, by the hash of its secret; false when this form had been sent before. */
export async function makeCalendar(db: Db, once: string, tokenHash: string): Promise<boolean> {
	const { made } = await call(
		db,
		'make_calendar',
		{ p_once: once, p_token_hash: tokenHash },
		z.object({ made: z.boolean() })
	);
	return made;
}

export async function stopCalendar(db: Db, once: string): Promise<void> {
	await call(db, 'stop_calendar', { p_once: once });
}

const feedRow = z
	.object({
		now: z.string(),
		events: z.array(
			z.object({
				id: z.string(),
				task_id: z.string(),
				version: z.number(),
				state: z.enum(['waiting', 'confirmed', 'cancelled']),
				day: z.string().nullable(),
				starts_at: z.string().nullable(),
				ends_at: z.string().nullable()
			})
		),
		meetings: z.array(
			z.object({
				...ruleParts,
				id: z.string(),
				version: z.number(),
				ended_at: z.string().nullable()
			})
		)
	})
	.nullable()
	.transform(camel);

/** The visits behind a secret address, and the meetings of peer circles, by their rules; null for a made-up one. */
export const readCalendarFeed = (db: Db, token: string) =>
	call(db, 'calendar_feed', { p_token: token }, feedRow);
