import { z } from 'zod';
import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';
import type { Demand, Gaps } from '#lib/domain/volunteers/demand.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { namesakes } from './directory.ts';

const wait = z
	.object({ from_day: z.string(), to_day: z.string(), half: z.number(), most: z.number() })
	.nullable()
	.transform(
		(row) => row && { fromDay: row.from_day, toDay: row.to_day, half: row.half, most: row.most }
	);

const shape = z
	.object({
		near: z.string(),
		name: z.string(),
		...namesakes,
		area: z.string(),
		kinds: z.array(
			z.object({
				kind: z.enum(KIND_IDS),
				from_day: z.string().nullable(),
				to_day: z.string().default(''),
				wanted: z.number().default(0),
				unmet: z.number().nullable().default(null),
				zones: z.array(z.string()).default([]),
				place: z.string().nullable().default(null)
			})
		),
		organisations: z.array(z.object({ id: z.string(), name: z.string(), wait }))
	})
	.nullable()
	.transform(
		(row): Demand | null =>
			row && {
				near: row.near,
				name: row.name,
				county: row.county,
				others: row.others,
				area: row.area,
				figures: row.kinds.flatMap(({ kind, wanted, unmet, zones, place, from_day, to_day }) =>
					from_day === null
						? []
						: [{ kind, wanted, unmet, zones, place, fromDay: from_day, toDay: to_day }]
				),
				few: row.kinds.filter(({ from_day }) => from_day === null).map(({ kind }) => kind),
				organisations: row.organisations
			}
	);

/** What is wanted near an area or a place, by its id; null for a place nobody knows. */
export function readDemand(db: Db, near: string): Promise<Demand | null> {
	return call(db, 'demand_page', { p_near: near }, shape);
}

const gapsShape = z.object({
	near: z.string().nullable(),
	name: z.string().nullable(),
	...namesakes,
	counted_on: z.string().nullable(),
	figures: z.number(),
	gaps: z.array(
		z.object({
			kind: z.enum(KIND_IDS),
			from_day: z.string(),
			to_day: z.string(),
			zones: z.array(z.string()),
			place: z.string().nullable(),
			wanted: z.number(),
			unmet: z.number().nullable(),
			places: z.number(),
			reaching: z.number()
		})
	)
});

/** Where more is asked for than is offered: around an area or a place by its id, or everywhere for 'all'. */
export async function readGaps(db: Db, near: string): Promise<Gaps> {
	return camel(await call(db, 'gaps_page', { p_near: near }, gapsShape)) as Gaps;
}
