import { z } from 'zod';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { frame, visit } from './desk-rows.ts';

const rotaRow = frame
	.extend({
		week: z.string(),
		page: z.number(),
		total: z.number(),
		visits: z.array(visit),
		rows: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				state: z.enum(['accepted', 'paused']),
				since: z.string(),
				rest_until: z.string().nullable(),
				weekly_minutes: z.number(),
				minutes: z.number(),
				valid: z.boolean(),
				free: z.array(z.object({ day: z.string(), starts: z.string(), ends: z.string() }))
			})
		)
	})
	.transform(camel);

/** How many volunteers a page of the rota has. */
export const ROTA_PAGE = 50;

/** A week of an organisation: visits, hours against the most that somebody can give, and who is free when. */
export function readRota(
	db: Db,
	organisation: string,
	wanted: { week: string | null; day: number | null; room: boolean; page: number }
): Promise<z.output<typeof rotaRow>> {
	return call(
		db,
		'rota_page',
		{
			p_organisation: organisation,
			p_week: wanted.week,
			p_day: wanted.day,
			p_room: wanted.room,
			p_page: wanted.page
		},
		rotaRow
	);
}
