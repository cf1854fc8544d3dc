import { z } from 'zod';

const once = z.uuid({ error: 'Please open the page again and send it from there.' });
const words = (most: number) =>
	z
		.string()
		.max(most, `Make it ${most.toLocaleString('en-GB')} characters or fewer.`)
		.default('');

/** "It is done", with a note for the coordinators or none. */
export const done = z.object({ once, note: words(2000) });

/** Handing back, with a reason for the coordinators or none. */
export const handBack = z.object({ once, reason: words(1000) });
