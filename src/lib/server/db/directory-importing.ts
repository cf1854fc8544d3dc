import { z } from 'zod';
import type { ImportRow } from '#lib/domain/directory/row.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { draftShape } from './directory-editing.ts';

const text = z.string();
const state = z.enum(['adding', 'looking', 'looked', 'going', 'done', 'left']);
/** How a file stands. */
export type ImportState = z.infer<typeof state>;
const importsPage = z.object({
	now: text,
	sources: z.array(text),
	imports: z.array(
		z.object({
			id: text,
			source: text.nullable(),
			file: text,
			state,
			at: text,
			rows: z.number()
		})
	),
	vanished_count: z.number(),
	vanished: z.array(z.object({ id: text, name: text, version: z.number(), source: text, at: text }))
});

/** The files brought in, and what their directories no longer have: for whoever keeps the directory. */
export async function readImports(db: Db) {
	return camel(await call(db, 'directory_imports_page', {}, importsPage));
}

/** The sorts of rows that a page may show. */
export const SHOWN = ['broken', 'changed', 'new', 'known', 'kept', 'same'] as const;
export type Shown = (typeof SHOWN)[number];

/** A further place of an entry, as it stands or would stand. */
const place = z.object({
	...{ name: text, address: text, city: text, region: text, postcode: text },
	at: z.tuple([z.number(), z.number()]).nullable(),
	/** What it has, and the small print of it. */
	access: z.record(z.string(), text)
});
const faults = z.array(z.object({ field: text, says: text }));
const importPage = z.object({
	now: text,
	id: text,
	file: text,
	state,
	at: text,
	rows: z.number(),
	whole: z.boolean(),
	wrong: text,
	page: z.number(),
	source: text.nullable(),
	counts: z.record(z.string(), z.number()),
	vanishing: z.number(),
	entries: z.array(
		z.object({
			nth: z.number(),
			external_id: text,
			name: text,
			state: z.enum(['new', 'changed', 'same', 'broken', 'known']).nullable(),
			faults,
			notes: faults,
			service_id: text.nullable(),
			/** How many events come with it. */
			events: z.number(),
			/** Of every other week, a season, a day of the month. */
			hours: z.number(),
			/** What becomes of the places beside the one that its draft says. */
			places: z.array(
				z.object({
					key: text,
					what: z.enum(['comes', 'changes', 'goes', 'stays']),
					now: place.nullable(),
					to: place.nullable()
				})
			),
			version: z.number().nullable(),
			/** Marked: changed here since, so it stays; what stands here, and what they say. */
			ours: z.array(z.object({ field: draftShape.keyof(), now: z.unknown(), to: z.unknown() })),
			changes: z.array(z.object({ field: draftShape.keyof(), now: z.unknown(), to: z.unknown() })),
			draft: draftShape.nullable()
		})
	)
});

/** A file beside what stands here, and fifty of its rows of one sort. */
export async function readImport(db: Db, id: string, show: Shown, page: number) {
	const found = await call(
		db,
		'directory_import_page',
		{ p_import: id, p_show: show, p_page: page },
		importPage
	);
	return {
		...found,
		entries: found.entries.map(({ changes, ours, ...entry }) => ({
			...entry,
			changes: changes.map(asDrafted),
			ours: ours.map(asDrafted)
		}))
	};
}

const asDrafted = ({
	field,
	now,
	to
}: {
	field: keyof typeof draftShape.shape;
	now?: unknown;
	to?: unknown;
}) => ({
	field,
	now: draftShape.shape[field].parse(now),
	to: draftShape.shape[field].parse(to)
});

/** Takes the mark off a field that was changed here, so that the source's word counts for it again. */
export async function releaseField(
	db: Db,
	done: { once: string; service: string; version: number; field: string }
): Promise<void> {
	await call(db, 'release_directory_field', {
		p_once: done.once,
		p_service: done.service,
		p_version: done.version,
		p_field: done.field
	});
}

/** Sends the rows of a small file to be looked at. The id of its page. */
export async function uploadRows(
	db: Db,
	sent: { once: string; source: string; file: string; whole: boolean; rows: ImportRow[] }
): Promise<string> {
	const { id } = await call(
		db,
		'upload_directory_rows',
		{
			p_once: sent.once,
			p_source: sent.source,
			p_file: sent.file,
			p_whole: sent.whole,
			p_rows: sent.rows,
			p_wrong: ''
		},
		z.object({ id: text })
	);
	return id;
}

/** Brings a file in, or leaves it. */
export async function settleImport(
	db: Db,
	done: { once: string; id: string; take: boolean }
): Promise<void> {
	await call(db, 'settle_directory_import', {
		p_once: done.once,
		p_import: done.id,
		p_take: done.take
	});
}

const tablePage = z.array(z.object({ id: text, version: z.number(), draft: draftShape }));

/** Approved entries as drafts, 500 at a time, in the order of their ids. */
export async function readTable(db: Db, after = '00000000-0000-0000-0000-000000000000') {
	return call(db, 'directory_table_page', { p_after: after }, tablePage);
}
