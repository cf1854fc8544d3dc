import { z } from 'zod';
import { BESIDE, WAITING } from '#lib/domain/desk/desk.ts';
import { REQUEST_STATES } from '#lib/domain/requests/request.state.ts';
import { TASK_STATES } from '#lib/domain/tasks/task.state.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { asker, coordinator, frame, situation, slot, visit } from './desk-rows.ts';
import { proposalRow } from './proposals.ts';
import { outRow } from './watches.ts';

const item = z
	.object({
		kind: z.enum(WAITING),
		request_id: z.string(),
		task_id: z.string().nullable(),
		item_id: z.string().nullable(),
		since: z.string(),
		facts: z.object({
			kind_id: z.string().nullish(),
			day: z.string().nullish(),
			starts: z.string().nullish(),
			ends: z.string().nullish(),
			volunteer: z.string().nullish(),
			volunteer_id: z.string().nullish(),
			asked_at: z.string().nullish(),
			with: z.string().nullish(),
			with_me: z.boolean().nullish(),
			asked: z.number().nullish(),
			said_no: z.number().nullish(),
			waiting: z.number().nullish(),
			until: z.string().nullish(),
			ends_at: z.string().nullish(),
			matched: z.array(z.string()).nullish(),
			consented: z.boolean().nullish(),
			words: z.string().nullish(),
			by: z.string().nullish(),
			kinds: z.array(z.string()).nullish()
		}),
		asker,
		situation,
		area: z.string(),
		kinds: z.array(z.string()),
		coordinator
	})
	// a volunteer who would like to talk waits on whoever looks after them, not on who has the request
	.transform((row) =>
		row.kind === 'wants_to_talk'
			? {
					...row,
					coordinator: row.facts.with
						? { name: row.facts.with, me: row.facts.with_me === true }
						: null
				}
			: row
	);

const deskRow = frame
	.extend({
		out: z.array(outRow),
		items: z.array(item),
		beside: z.array(
			z.object({
				kind: z.enum(BESIDE),
				id: z.string(),
				name: z.string(),
				since: z.string(),
				ends_at: z.string().nullable(),
				with: z.string().nullable(),
				waits_on_me: z.boolean(),
				proposal: proposalRow.nullable()
			})
		),
		visits: z.array(visit),
		handed_back: z.array(
			z.object({
				...slot,
				task_id: z.string(),
				state: z.enum(TASK_STATES),
				at: z.string(),
				asker,
				area: z.string(),
				volunteer: z.string().nullable()
			})
		)
	})
	.transform(camel);

export type Desk = z.output<typeof deskRow>;
export type DeskItem = Desk['items'][number];
export type DeskVisit = Desk['visits'][number];

/** Everything that waits on somebody, today's visits, what was handed back today. */
export function readDesk(db: Db, organisation: string): Promise<Desk> {
	return call(db, 'desk_page', { p_organisation: organisation }, deskRow);
}

const visitsRow = frame.extend({ visits: z.array(visit) }).transform(camel);
export type DeskVisits = z.output<typeof visitsRow>;

/** Visits of today and of the six days after it. */
export function readVisits(db: Db, organisation: string): Promise<DeskVisits> {
	return call(db, 'desk_visits_page', { p_organisation: organisation }, visitsRow);
}

export const REQUEST_FILTERS = [
	'live',
	'submitted',
	'consent_needed',
	'open',
	'paused',
	'closed',
	'all'
] as const;
export const REQUEST_SORTS = ['waiting', 'newest', 'next', 'asker'] as const;

const requestsRow = frame
	.omit({ requests: true })
	.extend({
		requests: z.number(),
		page: z.number(),
		total: z.number(),
		rows: z.array(
			z.object({
				id: z.string(),
				state: z.enum([...REQUEST_STATES, 'consent_needed']),
				situation,
				submitted_at: z.string().nullable(),
				asker,
				area: z.string(),
				died: z.boolean(),
				coordinator: z.string().nullable(),
				mine: z.boolean(),
				kinds: z.array(z.string()),
				next: z.object({ ...slot, state: z.enum(TASK_STATES) }).nullable()
			})
		)
	})
	.transform(camel);

export type DeskRequests = z.output<typeof requestsRow>;

/** How many a page of a list holds; the same as in the database. */
export const PAGE_SIZE = 25;

/** Requests by the asker's name, area or kind; in a state; sorted; 25 a page. */
export function readRequests(
	db: Db,
	organisation: string,
	wanted: {
		search: string;
		state: (typeof REQUEST_FILTERS)[number];
		sort: (typeof REQUEST_SORTS)[number];
		page: number;
	}
): Promise<DeskRequests> {
	return call(
		db,
		'requests_page',
		{
			p_organisation: organisation,
			p_search: wanted.search,
			p_state: wanted.state,
			p_sort: wanted.sort,
			p_page: wanted.page
		},
		requestsRow
	);
}

const mapRow = frame
	.extend({
		areas: z.array(
			z.object({
				id: z.string(),
				label: z.string(),
				radius_m: z.number(),
				centre: z.object({ latitude: z.number(), longitude: z.number() }),
				requests: z.number(),
				waiting: z.number(),
				volunteers: z.number(),
				reach: z.number(),
				places: z.number()
			})
		)
	})
	.transform(camel);

/** Requests, volunteers and support of an organisation by area, for its coordinators. */
export function readDeskMap(db: Db, organisation: string): Promise<z.output<typeof mapRow>> {
	return call(db, 'desk_map_page', { p_organisation: organisation }, mapRow);
}
