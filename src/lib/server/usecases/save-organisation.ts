import type { z } from 'zod';
import type { areas, details, hours, work } from '#lib/domain/organisations/organisation.schema.ts';
import { saveAreas, saveDetails, saveHours, saveWork } from '#lib/server/db/organisations.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** One part of what administrators set, as its form sends it. */
export type Part =
	| { part: 'details'; typed: z.output<typeof details> }
	| { part: 'hours'; typed: z.output<typeof hours> }
	| { part: 'areas'; typed: z.output<typeof areas> }
	| { part: 'work'; typed: z.output<typeof work> };

/** Saves one part of an organisation's settings. A stale form is refused and overwrites nothing. */
export async function saveOrganisation(db: Db, organisation: string, asked: Part): Promise<void> {
	switch (asked.part) {
		case 'details':
			return saveDetails(db, organisation, asked.typed);
		case 'hours':
			return saveHours(db, organisation, asked.typed);
		case 'areas':
			await saveAreas(db, organisation, asked.typed);
			return;
		case 'work':
			return saveWork(db, organisation, asked.typed);
	}
}
