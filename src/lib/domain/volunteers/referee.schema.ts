import { z } from 'zod';
import { emailProblem } from '#lib/domain/requests/read.ts';

/** Somebody else, in the place of a referee who said no or nothing. */
export const anotherReferee = z.object({
	once: z.uuid({ error: 'Please open the page again and send it from there.' }),
	name: z
		.string()
		.default('')
		.refine((name) => name !== '', 'Give their name.')
		.refine((name) => name.length <= 120, 'Make it 120 characters or fewer.'),
	relation: z
		.string()
		.default('')
		.refine((relation) => relation !== '', 'Say how they know you.')
		.refine((relation) => relation.length <= 120, 'Make it 120 characters or fewer.'),
	email: z
		.string()
		.default('')
		.superRefine((email, context) => {
			const problem = emailProblem(email);
			if (problem) context.addIssue({ code: 'custom', message: problem });
		})
});
