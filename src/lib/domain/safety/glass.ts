/** What a data guardian may find about a break-glass, afterwards; the same words as in the database. */
export const GLASS_OUTCOMES = ['right', 'learn', 'wrong'] as const;
export type GlassOutcome = (typeof GLASS_OUTCOMES)[number];

/** For how many hours a safeguarding lead may open somebody's records: 24 at most (C22). */
export const GLASS_HOURS = [1, 4, 12, 24] as const;
export const MOST_GLASS_HOURS = 24;
