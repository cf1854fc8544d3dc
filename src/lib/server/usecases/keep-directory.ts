import { keepEntry, settleReport } from '#lib/server/db/directory-keeping.ts';
import type { Db } from '#lib/server/supabase/client.ts';

type Kept =
	| { do: 'settle'; once: string; report: string }
	| {
			do: 'assured' | 'hidden' | 'shown';
			once: string;
			service: string;
			version: number;
	  };

/** One step of keeping the directory: a report dealt with, an entry made sure of, taken off or put back. */
export async function keepDirectory(db: Db, kept: Kept): Promise<void> {
	if (kept.do === 'settle') return settleReport(db, kept);
	return keepEntry(db, { ...kept, what: kept.do });
}
