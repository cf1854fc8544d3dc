import { z } from 'zod';

/** Words that must be there, and how many characters they may have. */
export const said = (missing: string, max: number) =>
	z
		.string({ error: missing })
		.min(1, missing)
		.max(max, `Make it ${max.toLocaleString('en-GB')} characters or fewer.`);

/** C8: what was decided of a disagreement, whoever decides it: a coordinator, or the guardian it is left to. */
export const disputeDecided = {
	dispute: z.uuid(),
	decided: said('Say what was decided.', 1000),
	why: said('Say why.', 2000)
};
