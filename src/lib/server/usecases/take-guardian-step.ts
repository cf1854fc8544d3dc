import { takeGuardianStep as takeGuardianStepNow } from '#lib/server/db/guardian.ts';

/** Takes a step of a request about data, a complaint or a breach. */
export const takeGuardianStep: typeof takeGuardianStepNow = takeGuardianStepNow;
