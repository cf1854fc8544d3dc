import { z } from 'zod';
import {
	INCIDENT_HURTS,
	INCIDENT_PLACES,
	INCIDENT_WHATS,
	type IncidentHurt,
	type IncidentPlace,
	type IncidentWhat
} from '#lib/domain/incidents/incident.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

const row = z.object({
	id: z.string(),
	organisation: z.string(),
	near_miss: z.boolean(),
	what: z.enum(INCIDENT_WHATS),
	place: z.enum(INCIDENT_PLACES),
	hurt: z.enum(INCIDENT_HURTS),
	happened_on: z.string(),
	happened_at: z.string().nullable(),
	written_at: z.string(),
	seen_at: z.string().nullable(),
	closed_at: z.string().nullable()
});
export type IncidentRow = z.infer<typeof row>;
const form = z.object({
	task: z.object({ kind_id: z.string(), day: z.string() }).nullable(),
	organisations: z.array(z.object({ id: z.string(), name: z.string() }))
});
const list = z.object({
	now: z.string(),
	page: z.number(),
	pages: z.number(),
	rows: z.array(row)
});
const mine = z.object({ now: z.string(), may_write: z.boolean(), rows: z.array(row) });
const one = row.extend({
	now: z.string(),
	version: z.number(),
	mine: z.boolean(),
	desk: z.boolean(),
	words: z.string(),
	done: z.string(),
	written_by: z.string().nullable(),
	seen_by: z.string().nullable(),
	closed_by: z.string().nullable(),
	learnt: z.string(),
	changes: z.string(),
	earlier: z.array(
		z.object({
			learnt: z.string(),
			changes: z.string(),
			closed_by: z.string().nullable(),
			closed_at: z.string(),
			reopened_by: z.string().nullable(),
			reopened_at: z.string()
		})
	),
	visit: z
		.object({
			kind_id: z.string(),
			day: z.string(),
			desk: z.string().nullable(),
			own: z.string().nullable()
		})
		.nullable()
});

/** In whose log somebody may write, of which visit. */
export const readIncidentForm = (db: Db, task: string | null) =>
	call(db, 'incident_form', { p_task: task }, form);

/** Something that went wrong, or nearly did. */
export interface Incident {
	once: string;
	task: string | null;
	organisation: string | null;
	nearMiss: boolean;
	what: IncidentWhat;
	place: IncidentPlace;
	hurt: IncidentHurt;
	happenedOn: string;
	happenedAt: string | null;
	words: string;
	done: string;
}

/** Writes it down. Gives its id. */
export const writeIncident = (db: Db, given: Incident) =>
	call(
		db,
		'write_incident',
		{
			p_once: given.once,
			p_task: given.task,
			p_organisation: given.organisation,
			p_near_miss: given.nearMiss,
			p_what: given.what,
			p_place: given.place,
			p_hurt: given.hurt,
			p_day: given.happenedOn,
			p_time: given.happenedAt,
			p_words: given.words,
			p_done: given.done
		},
		z.object({ id: z.string() })
	);

/** What somebody wrote, and what became of it. */
export const readMyIncidents = (db: Db) => call(db, 'my_incidents_page', {}, mine);

/** A coordinator's log, 25 a page. */
export const readIncidents = (
	db: Db,
	asked: { closed: boolean; what: IncidentWhat | null; search: string; page: number }
) =>
	call(
		db,
		'incidents_page',
		{
			p_closed: asked.closed,
			p_what: asked.what,
			p_search: asked.search || null,
			p_page: asked.page
		},
		list
	);

/** One incident, for whoever wrote it or has it on their desk. */
export const readIncident = (db: Db, id: string) =>
	call(db, 'incident_page', { p_incident: id }, one);

interface Stepping {
	once: string;
	id: string;
	version: number;
}
const stepping = (given: Stepping) => ({
	p_once: given.once,
	p_incident: given.id,
	p_version: given.version
});

/** A coordinator has read it. */
export const markIncidentRead = (db: Db, given: Stepping) =>
	call(db, 'read_incident', stepping(given));

/** A coordinator closes it with what was learnt. */
export const closeIncident = (db: Db, given: Stepping & { learnt: string; changes: string }) =>
	call(db, 'close_incident', {
		...stepping(given),
		p_learnt: given.learnt,
		p_changes: given.changes
	});

/** A coordinator opens it again. */
export const reopenIncident = (db: Db, given: Stepping) =>
	call(db, 'reopen_incident', stepping(given));
