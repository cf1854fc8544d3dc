import { z } from 'zod';
import type { DirectoryEntry } from '#lib/domain/directory/directory.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { entryShape } from './directory.ts';

const desk = z.object({
	keeps: z.boolean(),
	now: z.string(),
	today: z.string(),
	suggestions: z.array(
		z.object({
			id: z.string(),
			service_id: z.string().nullable(),
			/** The title of the event that it is about. */
			event: z.string().nullable(),
			added: z.boolean(),
			name: z.string(),
			at: z.string(),
			theirs: z.boolean(),
			fields: z.number()
		})
	),
	reports: z.array(
		z.object({
			id: z.string(),
			what: z.enum(['closed', 'hours', 'phone', 'place', 'other', 'missing']),
			words: z.string(),
			at: z.string(),
			service_id: z.string().nullable(),
			name: z.string().nullable(),
			theirs: z.boolean()
		})
	),
	due: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			run_by: z.string(),
			phone: z.string().nullable(),
			assured_date: z.string().nullable(),
			age: z.enum(['fresh', 'due', 'stale', 'never']),
			version: z.number()
		})
	),
	/** Who asks to keep a page, and who keeps one. */
	claims: z.object({
		waiting: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				asked_at: z.string(),
				confirmed: z.boolean(),
				mailed: z.boolean(),
				others: z.number()
			})
		),
		kept: z.array(
			z.object({ id: z.string(), name: z.string(), who: z.string(), kept_from: z.string() })
		)
	}),
	due_count: z.number(),
	hidden: z.array(z.object({ id: z.string(), name: z.string(), version: z.number() }))
});

/** What waits for whoever keeps the directory. To anybody else it does not exist. */
export async function readDirectoryDesk(db: Db) {
	return camel(await call(db, 'directory_desk_page', {}, desk));
}

/** Somebody says what is wrong with an entry; without one, what is missing. */
export async function reportEntry(
	db: Db,
	said: { once: string; service: string | null; what: string; words: string }
): Promise<void> {
	await call(db, 'report_directory_entry', {
		p_once: said.once,
		p_service: said.service,
		p_what: said.what,
		p_words: said.words
	});
}

/** A report has been dealt with. */
export async function settleReport(db: Db, done: { once: string; report: string }): Promise<void> {
	await call(db, 'settle_directory_report', { p_once: done.once, p_report: done.report });
}

/** An entry is made sure of, taken off or put back. */
export async function keepEntry(
	db: Db,
	done: { once: string; service: string; version: number; what: 'assured' | 'hidden' | 'shown' }
): Promise<void> {
	await call(db, 'keep_directory_entry', {
		p_once: done.once,
		p_service: done.service,
		p_version: done.version,
		p_what: done.what
	});
}

/** The entry that whoever runs it is asked about by mail; not found where the link no longer holds. */
export async function readAsking(
	db: Db,
	token: string
): Promise<{ answer: 'so' | 'changed' | null; entry: DirectoryEntry }> {
	const shape = z.object({ answer: z.enum(['so', 'changed']).nullable(), entry: entryShape });
	const { answer, entry } = await call(db, 'asked_page', { p_token: token }, shape);
	return { answer, entry: camel(entry) as DirectoryEntry };
}

/** All of the entry is so; or what has changed, for the desk. */
export async function answerAsking(
	db: Db,
	said: { once: string; token: string; version: number; answer: 'so' | 'changed'; words: string }
): Promise<void> {
	await call(db, 'answer_asking', {
		p_once: said.once,
		p_token: said.token,
		p_version: said.version,
		p_answer: said.answer,
		p_words: said.words
	});
}
