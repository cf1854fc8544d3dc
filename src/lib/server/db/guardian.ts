import { z } from 'zod';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { readingRow } from './circle.ts';

const guardianRow = z.object({
	now: z.string(),
	notes: z.array(
		z
			.object({
				id: z.string(),
				organisation: z.string(),
				words: z.string(),
				at: z.string(),
				settled_at: z.string().nullable(),
				settled_by: z.string().nullable(),
				from: z.string(),
				relation: z.string(),
				phone: z.string().nullable(),
				email: z.string().nullable(),
				reading: readingRow
			})
			.transform((row) => ({
				id: row.id,
				organisation: row.organisation,
				words: row.words,
				at: row.at,
				settledAt: row.settled_at,
				settledBy: row.settled_by,
				from: row.from,
				relation: row.relation,
				phone: row.phone,
				email: row.email,
				reading: row.reading
			}))
	)
});

/** What the data guardian is asked to look into. */
export function readGuardian(db: Db) {
	return call(db, 'guardian_page', {}, guardianRow);
}

/** Whoever a note is for says that it is dealt with. */
export async function settleCircleNote(
	db: Db,
	{ once, note }: { once: string; note: string }
): Promise<void> {
	await call(db, 'settle_circle_note', { p_once: once, p_note: note });
}
