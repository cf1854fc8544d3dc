import { askAboutData as askAboutDataNow } from '#lib/server/db/guardian.ts';

/** Somebody asks about the data held of them, or of the person for whom they may act. */
export const askAboutData: typeof askAboutDataNow = askAboutDataNow;
