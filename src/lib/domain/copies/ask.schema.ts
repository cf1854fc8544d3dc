import { z } from 'zod';
import { FORMATS } from './copy.schema.ts';

const once = z.uuid({ error: 'Please open the page again and send it from there.' });

/** The form of the page from which a copy is taken. */
export const askCopy = z.object({
	once,
	format: z.enum(FORMATS, { error: 'Choose a page to read, or data.' })
});
