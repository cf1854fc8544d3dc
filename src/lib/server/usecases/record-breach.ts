import { recordBreach as recordBreachNow } from '#lib/server/db/guardian.ts';

/** Writes down a breach; its 72 hours run from when somebody became aware. */
export const recordBreach: typeof recordBreachNow = recordBreachNow;
