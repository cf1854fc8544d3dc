import { z } from 'zod';
import type { DirectoryEntry } from '#lib/domain/directory/directory.ts';
import type { EventCard, EventDraft } from '#lib/domain/directory/event.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { entryShape, eventShape, namesakes } from './directory.ts';

const text = z.string();

/** A rule of days and what differs from it, as the database tells one, whatever it is a rule of. */
export const ruleParts = {
	...{ first_day: text, last_day: text.nullable(), starts: text, ends: text },
	freq: z.enum(['WEEKLY', 'MONTHLY']).nullable(),
	...{ interval: z.number(), byday: text, bymonthday: text, on_bank_holidays: z.boolean() },
	nation: z.enum(['england', 'wales', 'scotland', 'northern_ireland']),
	changes: z.array(
		z.object({
			...{ day: text, to_day: text.nullable(), starts: text.nullable(), ends: text.nullable() },
			note: text
		})
	)
};

/** As private.event_draft has it. */
export const eventDraftShape = z.object({
	...{ title: text, kind: text, description: text, first_visit: text, online: text, place: text },
	...{ address: text, city: text, postcode: text, cost: text, booking: text, first_day: text },
	...{ starts: text, ends: text, repeats: text, stops: text, until: text, times: text },
	bank_holidays: text,
	differs: z.array(
		z.object({ day: text, what: text, to_day: text, from: text, to: text, note: text })
	)
}) satisfies z.ZodType<EventDraft>;

const pageShape = z.object({
	today: text,
	now: text,
	near: z.object({ id: text, name: text, ...namesakes }).nullable(),
	more: z.boolean(),
	events: z.array(eventShape)
});

/** What is on from a day on, near a place and of a kind: rules, not dates. Anybody's; what was asked is not kept. */
export async function findEvents(
	db: Db,
	asked: {
		near: string;
		kind: string;
		from: string;
		/** Those that nobody has to pay for. */
		free: boolean;
		/** 'person', 'online', or '' for both. */
		how: string;
		/** A language by its code; '' for any. */
		language: string;
	}
) {
	const row = await call(
		db,
		'events_page',
		// without a day the database's own today is meant
		{
			p_near: asked.near,
			p_kind: asked.kind,
			p_from: asked.from || null,
			p_free: asked.free,
			p_how: asked.how,
			p_language: asked.language
		},
		pageShape
	);
	return { ...row, events: camel(row.events) as EventCard[] };
}

const onePage = z.object({
	event: eventShape,
	first_visit: text,
	elsewhere: z.boolean(),
	entry: entryShape
});

/** One event with the entry it belongs to; not found unless that is approved. */
export async function readEvent(db: Db, event: string) {
	const row = await call(db, 'event_page', { p_event: event }, onePage);
	return {
		event: camel(row.event) as EventCard,
		firstVisit: row.first_visit,
		elsewhere: row.elsewhere,
		entry: camel(row.entry) as DirectoryEntry
	};
}

const nation = z.enum(['england', 'wales', 'scotland', 'northern_ireland']);
const editShape = z.object({
	today: text,
	keeps: z.boolean(),
	version: z.number().nullable(),
	service_id: text,
	service: text,
	nation,
	called_off: z.boolean(),
	draft: eventDraftShape
});

/** An event as it is edited, or the draft of a new one of an entry; and whether whoever asks keeps it. */
export const readEventEdit = (db: Db, service: string | null, event: string | null) =>
	call(db, 'event_edit_page', { p_service: service, p_event: event }, editShape);

const ruleShape = z.object({
	first_day: text,
	last_day: text.nullable(),
	freq: z.enum(['WEEKLY', 'MONTHLY']).nullable(),
	interval: z.number(),
	byday: text,
	bymonthday: text
});

/** Refuses, with the field named, what an event cannot say; else the rule it would have. */
export const checkEventDraft = (db: Db, service: string, draft: EventDraft) =>
	call(db, 'check_event_draft', { p_service: service, p_event_draft: draft }, ruleShape);

export interface EventSaved {
	once: string;
	service: string;
	/** Null for one that is not there yet. */
	event: string | null;
	version: number | null;
	draft: EventDraft;
	/** All of it is called off; what the draft says is not looked at. */
	callOff: boolean;
}

/** Adds an event, changes one or calls it off: by whoever keeps its entry. The id of its page. */
export async function saveEvent(db: Db, saved: EventSaved): Promise<string> {
	const { id } = await call(
		db,
		'save_event',
		{
			p_once: saved.once,
			p_service: saved.service,
			p_event: saved.event,
			p_version: saved.version,
			p_event_draft: saved.draft,
			p_call_off: saved.callOff
		},
		z.object({ id: text })
	);
	return id;
}

/** Says how an event should read, or what a new one would say: by anybody. Changes nothing by itself. */
export async function suggestEvent(
	db: Db,
	said: { once: string; service: string; event: string | null; draft: EventDraft }
): Promise<void> {
	await call(db, 'suggest_event', {
		p_once: said.once,
		p_service: said.service,
		p_event: said.event,
		p_event_draft: said.draft
	});
}
