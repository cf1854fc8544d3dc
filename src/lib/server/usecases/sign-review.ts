import { signReview as signReviewNow } from '#lib/server/db/guardian.ts';

/** Signs the review of the last whole month or quarter. */
export const signReview: typeof signReviewNow = signReviewNow;
