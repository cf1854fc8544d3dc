import { carryOutErasure as carryOutNow } from '#lib/server/db/retention.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Carries out an erasure that was asked for: one recorded act, and no way back. */
export async function carryOutErasure(
	db: Db,
	asked: Parameters<typeof carryOutNow>[1]
): Promise<void> {
	await carryOutNow(db, asked);
}
