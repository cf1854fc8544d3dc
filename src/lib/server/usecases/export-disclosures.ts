import { exportDisclosures as exportDisclosuresNow } from '#lib/server/db/guardian.ts';

/** Hands out the filtered list of readings, and records that it was taken. */
export const exportDisclosures: typeof exportDisclosuresNow = exportDisclosuresNow;
