import { giveBackConcern, handOverConcern, takeConcern } from '#lib/server/db/concerns.ts';
import type { Db } from '#lib/server/supabase/client.ts';

interface Given {
	once: string;
	id: string;
	version: number;
	handing: string;
}

/** A safeguarding lead asks another to take a concern; it stays where it is until they do. */
export async function handOver(db: Db, { handing, ...given }: Given & { lead: string }) {
	await handOverConcern(db, { ...given, words: handing });
}

/** A safeguarding lead takes a concern. */
export async function takeOver(db: Db, { handing, ...given }: Given) {
	await takeConcern(db, { ...given, words: handing });
}

/** A concern that was being handed over stays where it is. */
export async function giveBack(db: Db, { handing, ...given }: Given) {
	await giveBackConcern(db, { ...given, words: handing });
}
