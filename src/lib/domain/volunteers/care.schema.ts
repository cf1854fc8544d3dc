import { z } from 'zod';
import { dayOf } from '#lib/domain/circle/circle.schema.ts';

const AGAIN = 'Please open the page again and send it from there.';
const once = z.uuid({ error: AGAIN });
const orNull = (id: string) => (id === '' ? null : id);
const part = z.string().trim().max(10).default('');

/** Whether a volunteer would like to talk after a death. */
export const lossAnswer = z.object({
	once,
	loss: z.uuid({ error: AGAIN }),
	answer: z.enum(['talk', 'not_now'], { error: 'Choose one: both are fine.' })
});

/** Who looks after a volunteer: a coordinator's account, or nobody; and who did when the page was opened. */
export const supervisor = z.object({
	once,
	was: z
		.union([z.literal(''), z.uuid()], { error: AGAIN })
		.default('')
		.transform(orNull),
	supervisor: z
		.union([z.literal(''), z.uuid()], { error: 'Choose somebody from the list.' })
		.default('')
		.transform(orNull)
});

/** The day on which a coordinator and a volunteer talked. */
export const talk = z
	.object({ once, 'talked-day': part, 'talked-month': part, 'talked-year': part })
	.transform((fields, context) => {
		const day = dayOf(fields, 'talked');
		if (!day) {
			context.addIssue({
				code: 'custom',
				path: ['talked'],
				message:
					day === ''
						? 'Give the day on which you talked.'
						: 'No calendar has that day. Give it like 3 12 2026.'
			});
		}
		return { once: fields.once, on: day ?? '' };
	});

/** How a visit was for a volunteer, and who may read it. */
export const reflection = z.object({
	once,
	version: z.coerce.number({ error: AGAIN }).int().min(0),
	words: z
		.string()
		.default('')
		.refine((words) => words.trim() !== '', 'Write a line; or leave it.')
		.refine((words) => words.length <= 2000, 'Make it 2,000 characters or fewer.'),
	hard: z
		.string()
		.optional()
		.transform((ticked) => ticked !== undefined && ticked !== ''),
	shown: z.enum(['me', 'supervisor', 'coordinators'], { error: 'Choose who may read it.' })
});

export const deleting = z.object({ once });
