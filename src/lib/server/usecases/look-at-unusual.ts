import { lookAtUnusual as lookAtUnusualNow } from '#lib/server/db/guardian.ts';

/** Writes down what was found of an unusual reading. */
export const lookAtUnusual: typeof lookAtUnusualNow = lookAtUnusualNow;
