import { z } from 'zod';
import {
	accountCopy,
	FORMATS,
	personCopy,
	type CopyFormat
} from '#lib/domain/copies/copy.schema.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { nameRow } from './circle.ts';

const copyPage = z.object({
	now: z.string(),
	capacity: z.enum(['self', 'manager', 'unproven_manager']),
	ledger: z.boolean(),
	died: z.boolean(),
	name: nameRow,
	fresh: z.boolean(),
	copies: z.array(
		z.object({
			at: z.string(),
			format: z.enum(FORMATS),
			mine: z.boolean(),
			by: z.string().nullable()
		})
	)
});

/** The page from which a copy is taken, and the copies taken before. */
export const readCopyPage = (db: Db, person: string) =>
	call(db, 'copy_page', { p_person: person }, copyPage);

/** Takes a copy of what is held about a person; it is recorded, and what is read is a disclosure. */
export const exportPerson = (db: Db, asked: { once: string; person: string; format: CopyFormat }) =>
	call(
		db,
		'export_person',
		{ p_once: asked.once, p_person: asked.person, p_format: asked.format },
		personCopy
	);

/** Takes a copy of what is held about the account that asks. */
export const exportAccount = (db: Db, asked: { once: string; format: CopyFormat }) =>
	call(db, 'export_account', { p_once: asked.once, p_format: asked.format }, accountCopy);
