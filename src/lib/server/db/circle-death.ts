import { z } from 'zod';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { contactRow, nameRow } from './circle.ts';

const deathRow = z.object({
	capacity: z.enum(['self', 'manager', 'unproven_manager', 'helper']),
	now: z.string(),
	today: z.string(),
	may: z.enum(['record', 'report', 'undo', 'ring']),
	name: nameRow,
	died: z
		.object({
			died_on: z.string().nullable(),
			recorded_at: z.string(),
			mine: z.boolean(),
			undo_until: z.string()
		})
		.nullable(),
	contacts: z.array(contactRow)
});

/** What somebody of the circle can do when the person has died. */
export async function readDeath(db: Db, person: string) {
	const row = await call(db, 'death_page', { p_person: person }, deathRow);
	return {
		capacity: row.capacity,
		now: row.now,
		today: row.today,
		may: row.may,
		name: row.name,
		died: row.died && {
			diedOn: row.died.died_on,
			recordedAt: row.died.recorded_at,
			mine: row.died.mine,
			undoUntil: row.died.undo_until
		},
		contacts: row.contacts
	};
}

/** C21: records a death; the day is 'YYYY-MM-DD', or null where it is not given. */
export async function recordDeath(
	db: Db,
	death: { once: string; person: string; diedOn: string | null }
): Promise<void> {
	await call(db, 'record_death', {
		p_once: death.once,
		p_person: death.person,
		p_died_on: death.diedOn
	});
}

/** Takes it back within the hour; nothing is revived by itself. */
export async function undoDeath(
	db: Db,
	{ once, person }: { once: string; person: string }
): Promise<void> {
	await call(db, 'undo_death', { p_once: once, p_person: person, p_reason: null });
}

/** Tells the coordinators that the person has died; changes nothing by itself. */
export async function reportDeath(
	db: Db,
	report: { once: string; person: string; words: string }
): Promise<void> {
	await call(db, 'report_death', {
		p_once: report.once,
		p_person: report.person,
		p_words: report.words
	});
}
