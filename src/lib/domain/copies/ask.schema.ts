import { z } from 'zod';
import { FORMATS } from './copy.schema.ts';

const once = z.uuid({ error: 'Please open the page again and send it from there.' });

/** The form of the page from which a copy is taken. */
export const askCopy = z.object({
	once,
	format: z.enum(FORMATS, { error: 'Choose a page to read, or data.' })
});

/** The form that asks for an erasure. */
export const askErasure = z.object({
	once,
	organisation: z.uuid({ error: 'Choose whom to ask.' }),
	words: z.string().trim().max(2000, 'Make it 2,000 characters or fewer.').default(''),
	sure: z.literal('yes', { error: 'Tick this if you want it erased.' })
});

/** The form by which a data guardian carries one out. */
export const carryOut = z.object({
	once,
	version: z.coerce.number({ error: 'Please open the page again.' }).int().min(0),
	sure: z.literal('yes', { error: 'Tick this if it is to be erased.' })
});
