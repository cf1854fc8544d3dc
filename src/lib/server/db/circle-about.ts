import { z } from 'zod';
import { SCOPES, type Details, type Scope } from '#lib/domain/people/details.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { nameRow } from './circle.ts';

const markRow = z.object({
	version: z.number(),
	entered_at: z.string(),
	entered_by: z.string().nullable(),
	mine: z.boolean()
});

const aboutRow = z.object({
	capacity: z.enum(['self', 'manager', 'unproven_manager']),
	ledger: z.boolean(),
	now: z.string(),
	died: z.boolean(),
	name: nameRow.optional(),
	scopes: z.partialRecord(z.enum(SCOPES), z.record(z.string(), z.unknown())),
	marks: z.partialRecord(z.enum(SCOPES), markRow)
});

export interface Mark {
	version: number;
	enteredAt: string;
	enteredBy: string | null;
	mine: boolean;
}

/** What is known, all of it or one scope, read through the disclosing function. */
export async function readAbout(db: Db, person: string, scope: Scope | null) {
	const row = await call(db, 'about_page', { p_person: person, p_scope: scope }, aboutRow);
	return {
		capacity: row.capacity,
		ledger: row.ledger,
		now: row.now,
		died: row.died,
		name: row.name ?? null,
		scopes: row.scopes as Partial<Details>,
		marks: Object.fromEntries(
			Object.entries(row.marks).map(([of, mark]) => [
				of,
				{
					version: mark.version,
					enteredAt: mark.entered_at,
					enteredBy: mark.entered_by,
					mine: mark.mine
				}
			])
		) as Partial<Record<Scope, Mark>>
	};
}

/** Adds a version of one scope, written from `version` (0 when there was none). */
export async function writeDetail(
	db: Db,
	detail: {
		once: string;
		person: string;
		scope: keyof Details;
		version: number;
		content: Details[keyof Details];
	}
): Promise<void> {
	await call(db, 'write_detail', {
		p_once: detail.once,
		p_person: detail.person,
		p_scope: detail.scope,
		p_version: detail.version,
		p_content: detail.content
	});
}
