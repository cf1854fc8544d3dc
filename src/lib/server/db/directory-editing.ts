import { z } from 'zod';
import type { DirectoryEntry } from '#lib/domain/directory/directory.ts';
import type { EntryDraft } from '#lib/domain/directory/draft.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { entryShape } from './directory.ts';
import { eventDraftShape } from './events.ts';

const text = z.string();
const texts = z.array(z.string());

/** As private.directory_draft has it. */
export const draftShape = z.object({
	name: text,
	run_by: text,
	description: text,
	first_visit: text,
	how_to_reach: text,
	alert: text,
	phones: text,
	email: text,
	url: text,
	kinds: texts,
	for: texts,
	ways: texts,
	place: text,
	address: text,
	city: text,
	postcode: text,
	access: texts,
	reaches: text,
	free: text,
	fees: text,
	minimum_age: text,
	maximum_age: text,
	languages: texts,
	hours: z.array(z.object({ every: text, day: text, from: text, to: text })),
	bank_holidays: text,
	differs: z.array(
		z.object({ from_day: text, to_day: text, opens: text, closes: text, note: text })
	)
}) satisfies z.ZodType<EntryDraft>;

const editPage = z.object({
	today: text,
	keeps: z.boolean(),
	version: z.number().nullable(),
	draft: draftShape,
	entry: entryShape.nullable()
});

/** An entry as it is edited, or, without an id, the draft of a new one; and whether whoever asks keeps it. */
export async function readEdit(db: Db, service: string | null) {
	const { today, keeps, version, draft, entry } = await call(
		db,
		'directory_edit_page',
		{ p_service: service },
		editPage
	);
	return { today, keeps, version, draft, entry: entry && (camel(entry) as DirectoryEntry) };
}

/** Refuses, with the field named, what an entry cannot say. */
export async function checkDraft(db: Db, draft: EntryDraft): Promise<void> {
	await call(db, 'check_directory_draft', { p_entry: draft });
}

/** Changes an entry, or adds one: by whoever keeps it. The id of its page. */
export async function saveEntry(
	db: Db,
	saved: {
		once: string;
		service: string | null;
		version: number | null;
		draft: EntryDraft;
		assured: boolean;
	}
): Promise<string> {
	const { id } = await call(
		db,
		'save_directory_entry',
		{
			p_once: saved.once,
			p_service: saved.service,
			p_version: saved.version,
			p_entry: saved.draft,
			p_assured: saved.assured
		},
		z.object({ id: z.string() })
	);
	return id;
}

/** Says how an entry should read, or what a new one would say: by anybody, or by the link of our mail. Changes nothing by itself. */
export async function suggestEntry(
	db: Db,
	said: { once: string; service: string | null; draft: EntryDraft; token: string | null }
): Promise<void> {
	await call(db, 'suggest_directory_entry', {
		p_once: said.once,
		p_service: said.service,
		p_entry: said.draft,
		p_token: said.token
	});
}

const suggestionPage = z.object({
	now: text,
	today: text,
	id: text,
	at: text,
	theirs: z.boolean(),
	taken: z.boolean().nullable(),
	service_id: text.nullable(),
	of_event: z.boolean(),
	event_id: text.nullable(),
	version: z.number().nullable(),
	name: text,
	changes: z.array(z.object({ field: text, now: z.unknown(), to: z.unknown(), moved: z.boolean() }))
});

/** What somebody would have an entry, or an event of one, say, for whoever keeps it. */
export async function readSuggestion(db: Db, suggestion: string) {
	const page = await call(
		db,
		'directory_suggestion_page',
		{ p_suggestion: suggestion },
		suggestionPage
	);
	return {
		...page,
		changes: page.changes.map(({ field: name, now, to, moved }) => {
			if (page.of_event) {
				const field = eventDraftShape.keyof().parse(name);
				const shape = eventDraftShape.shape[field];
				return { of: 'event' as const, field, now: shape.parse(now), to: shape.parse(to), moved };
			}
			const field = draftShape.keyof().parse(name);
			const shape = draftShape.shape[field];
			return { of: 'entry' as const, field, now: shape.parse(now), to: shape.parse(to), moved };
		})
	};
}

/** Takes a suggestion, or leaves it. Where it shows. */
export async function settleSuggestion(
	db: Db,
	done: { once: string; suggestion: string; version: number | null; take: boolean }
): Promise<{ service: string | null; event: string | null }> {
	const { id, event } = await call(
		db,
		'settle_directory_suggestion',
		{
			p_once: done.once,
			p_suggestion: done.suggestion,
			p_version: done.version,
			p_take: done.take
		},
		z.object({ id: z.string().nullable(), event: z.string().nullable() })
	);
	return { service: id, event };
}
