import { recordSubjectRequest as recordSubjectRequestNow } from '#lib/server/db/guardian.ts';

/** Writes down a request about data that came by letter, by phone or in person. */
export const recordSubjectRequest: typeof recordSubjectRequestNow = recordSubjectRequestNow;
