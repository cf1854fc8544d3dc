import { takeBackSubjectRequest as takeBackSubjectRequestNow } from '#lib/server/db/guardian.ts';

/** Somebody takes back what they asked about data. */
export const takeBackSubjectRequest: typeof takeBackSubjectRequestNow = takeBackSubjectRequestNow;
