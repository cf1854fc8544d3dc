import { z } from 'zod';

/** What may be done to several applications at once. Nobody is accepted that way. */
export const SEVERAL = ['remind', 'learning', 'hold', 'resume', 'name', 'close'] as const;
export type Several = (typeof SEVERAL)[number];

/** How many fit on a page, and into one sending. */
export const MOST_AT_ONCE = 50;

/** One application as it stood when it was shown: whose, which version, and who had it. */
export interface Chosen {
	id: string;
	version: number;
	with: string | null;
}

/** As it travels in a field: "id.version.with". */
export function chosenSaid({ id, version, with: has }: Chosen): string {
	return [id, version, has ?? ''].join('.');
}

const AGAIN = 'Please open the page again and send it from there.';
const chosen = z.string().transform((text, context): Chosen => {
	const [id = '', version = '', has = ''] = text.split('.');
	const uuid = z.uuid();
	if (!uuid.safeParse(id).success || !/^\d{1,9}$/.test(version)) {
		context.addIssue({ code: 'custom', message: AGAIN });
		return z.NEVER;
	}
	return { id, version: Number(version), with: uuid.safeParse(has).success ? has : null };
});

/** The confirmation: what, to whom as they were shown, and what that needs. The database judges each again. */
export const several = z
	.object({
		once: z.uuid({ error: AGAIN }),
		what: z.enum(SEVERAL, { error: 'Choose what to do.' }),
		who: z.preprocess(
			(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
			z
				.array(chosen)
				.min(1, 'Nobody is left whom this would reach.')
				.max(MOST_AT_ONCE, `At most ${MOST_AT_ONCE} at once.`)
		),
		reason: z.string().trim().max(900, 'Make it 900 characters or fewer.').default(''),
		to: z.string().default('')
	})
	.superRefine((fields, context) => {
		if (fields.what === 'close' && fields.reason === '') {
			context.addIssue({ code: 'custom', path: ['reason'], message: 'Say why, for the record.' });
		}
		if (fields.what === 'name' && !z.uuid().safeParse(fields.to).success) {
			context.addIssue({
				code: 'custom',
				path: ['to'],
				message: 'Choose somebody who coordinates here.'
			});
		}
	});

/** After how many days coordinators may be told of what waits on them. */
export const PIPELINE_DAYS = [2, 3, 5, 7, 10, 14, 21, 30] as const;

export const pipelineDays = z.object({
	once: z.uuid({ error: AGAIN }),
	days: z.coerce
		.number({ error: 'Choose one.' })
		.int('Choose one.')
		.min(1, 'Choose one.')
		.max(30, 'Choose one.')
});
