import { z } from 'zod';
import type { Module } from './module.ts';

/** The form of a module's questions: an answer to each, or none yet. */
export const answersOf = (module: Module) =>
	z.object({
		once: z.uuid({ error: 'Please open the page again and send it from there.' }),
		version: z.coerce.number().int(),
		do: z.enum(['keep', 'send']).default('send'),
		...Object.fromEntries(
			module.questions.map(({ id }) => [id, z.enum(['a', 'b', 'c']).optional().catch(undefined)])
		)
	});
