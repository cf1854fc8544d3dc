import { z } from 'zod';
import type { DirectoryEntry, KeptPage, SupportPage } from '#lib/domain/directory/directory.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';

const schedule = z.object({
	freq: z.enum(['WEEKLY', 'MONTHLY']).nullable(),
	interval: z.number(),
	byday: z.string(),
	bymonthday: z.string(),
	dtstart: z.string().nullable(),
	valid_from: z.string().nullable(),
	valid_to: z.string().nullable(),
	opens_at: z.string().nullable(),
	closes_at: z.string().nullable(),
	description: z.string()
});
const differs = z.object({
	from_day: z.string(),
	to_day: z.string(),
	opens_at: z.string().nullable(),
	closes_at: z.string().nullable(),
	note: z.string()
});
const at = z.tuple([z.number(), z.number()]).nullable();
const age = z.enum(['fresh', 'due', 'stale', 'never']);
const nation = z.enum(['england', 'wales', 'scotland', 'northern_ireland']);
const holidays = z.enum(['open', 'closed', 'ask']);

const listed = z.object({
	id: z.string(),
	name: z.string(),
	description: z.string(),
	alert: z.string(),
	status: z.string(),
	strong: z.boolean(),
	band: z.number().nullable(),
	remote: z.boolean(),
	kinds: z.array(z.string()),
	place: z.string().nullable(),
	city: z.string().nullable(),
	at,
	reach: z.string().nullable(),
	step_free: z.boolean(),
	free: z.boolean().nullable(),
	fees: z.string(),
	cost: z.object({ amount: z.number().nullable(), words: z.string() }).nullable(),
	by_phone: z.boolean(),
	online: z.boolean(),
	at_home: z.boolean(),
	languages: z.array(z.string()),
	bank_holidays: holidays,
	nation,
	schedules: z.array(schedule),
	days_that_differ: z.array(differs),
	assured_date: z.string().nullable(),
	age
});
const phones = z.array(z.object({ number: z.string(), description: z.string() }));

const keptShape = z.object({
	today: z.string(),
	gone: z.number(),
	entries: z.array(listed.extend({ address: z.string(), postcode: z.string(), phones }))
});

/** As private.namesakes has them. */
export const namesakes = {
	county: z.string(),
	others: z.array(z.object({ id: z.string(), county: z.string() }))
};

const pageShape = z.object({
	today: z.string(),
	now: z.string(),
	near: z.object({ id: z.string(), name: z.string(), ...namesakes }).nullable(),
	page: z.number(),
	total: z.number(),
	entries: z.array(listed.extend({ phone: z.string().nullable() }))
});

/** An event, as private.event_card has it. */
export const eventShape = z.object({
	id: z.string(),
	title: z.string(),
	kind: z.enum(['death-cafe', 'remembrance', 'together', 'training', 'children', 'advice']),
	description: z.string(),
	first_day: z.string(),
	last_day: z.string().nullable(),
	starts: z.string(),
	ends: z.string(),
	repeats: z.enum(['once', 'weekly', 'fortnightly', 'month-nth', 'month-last', 'month-date']),
	freq: z.enum(['WEEKLY', 'MONTHLY']).nullable(),
	interval: z.number(),
	byday: z.string(),
	bymonthday: z.string(),
	on_bank_holidays: z.boolean(),
	nation,
	called_off: z.boolean(),
	online: z.boolean(),
	cost: z.string(),
	booking: z.string(),
	version: z.number(),
	updated_at: z.string(),
	place: z.string().nullable(),
	city: z.string().nullable(),
	address: z.string().nullable(),
	postcode: z.string().nullable(),
	service_id: z.string(),
	service: z.string(),
	band: z.number().nullable(),
	changes: z.array(
		z.object({
			day: z.string(),
			to_day: z.string().nullable(),
			starts: z.string().nullable(),
			ends: z.string().nullable(),
			note: z.string()
		})
	)
});

/** One entry, as its page has it. */
export const entryShape = z.object({
	today: z.string(),
	now: z.string(),
	id: z.string(),
	name: z.string(),
	description: z.string(),
	first_visit: z.string(),
	how_to_reach: z.string(),
	alert: z.string(),
	url: z.string(),
	email: z.string(),
	status: z.string(),
	free: z.boolean().nullable(),
	fees: z.string(),
	minimum_age: z.number().nullable(),
	maximum_age: z.number().nullable(),
	in_person: z.boolean(),
	by_phone: z.boolean(),
	online: z.boolean(),
	at_home: z.boolean(),
	nation,
	bank_holidays: holidays,
	assured_date: z.string().nullable(),
	assurer: z.string(),
	age,
	version: z.number(),
	/** The directory it was brought in from. */
	source: z.string().nullable(),
	organisation: z.object({
		name: z.string(),
		description: z.string(),
		website: z.string(),
		email: z.string()
	}),
	terms: z.array(z.object({ taxonomy: z.string(), slug: z.string(), name: z.string() })),
	places: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			description: z.string(),
			address: z.string(),
			city: z.string(),
			postcode: z.string(),
			at,
			access: z.array(z.object({ need: z.string(), details: z.string() }))
		})
	),
	areas: z.array(z.string()),
	schedules: z.array(schedule),
	days_that_differ: z.array(differs),
	contacts: z.array(z.object({ name: z.string(), title: z.string() })),
	phones,
	languages: z.array(z.string()),
	costs: z.array(
		z.object({ option: z.string(), amount: z.number().nullable(), words: z.string() })
	),
	events: z.array(eventShape)
});

/** What is looked for: a place's or an area's id, words, and filters as tokens ("k:company"). */
export interface Looked {
	near: string;
	words: string;
	filters: string[];
	page: number;
}

/** A page of the directory. Anybody's; nothing of what was looked for is kept. */
export async function findSupport(db: Db, looked: Looked): Promise<SupportPage> {
	const row = await call(
		db,
		'directory_page',
		{
			p_near: looked.near,
			p_words: looked.words,
			p_filters: looked.filters,
			p_page: looked.page
		},
		pageShape
	);
	return camel(row) as SupportPage;
}

/** One entry, whole; not found unless somebody approved it. */
export async function readEntry(db: Db, service: string): Promise<DirectoryEntry> {
	const row = await call(db, 'directory_entry_page', { p_service: service }, entryShape);
	return camel(row) as DirectoryEntry;
}

/** The approved entries of these, in their order. */
export async function readEntriesKept(db: Db, services: readonly string[]): Promise<KeptPage> {
	const row = await call(db, 'directory_kept_page', { p_services: [...services] }, keptShape);
	return camel(row) as KeptPage;
}

/** Where somebody means, by a postcode or a name; null where our tables do not know it. */
export function findPlace(db: Db, typed: string): Promise<{ id: string; name: string } | null> {
	const shape = z.object({ id: z.string(), name: z.string() }).nullable();
	return call(db, 'directory_place', { p_typed: typed }, shape);
}
