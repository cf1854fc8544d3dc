import { stopPassportLink as stop } from '#lib/server/db/passport.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Stops a link to a volunteer's own passport at once. */
export const stopPassportLink = (db: Db, { once, link }: { once: string; link: string }) =>
	stop(db, once, link);
