import { z } from 'zod';
import { postcodeProblem, readPostcode } from '#lib/domain/places/postcode.ts';
import { LANGUAGES } from '#lib/domain/tasks/requirements.ts';
import { COMMUNICATION_NEEDS, PETS, SUPPORT_NEEDS, type Details } from './details.ts';

/** As long as the form for asking takes: longer is asked to be shorter. */
const LONGEST = 1500;

const once = z.uuid({ error: 'Please open the page again and send it from there.' });
const version = z.coerce.number({ error: 'Please open the page again.' }).int().min(0);
const words = z
	.string()
	.trim()
	.max(LONGEST, `Make it ${LONGEST.toLocaleString('en-GB')} characters or fewer.`)
	.default('');
const line = (most: number) =>
	z
		.string()
		.transform((typed) =>
			typed
				.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
				.replace(/\s+/g, ' ')
				.trim()
		)
		.pipe(z.string().max(most, `Make it ${most} characters or fewer.`))
		.default('');
const several = <T extends readonly [string, ...string[]]>(choices: T) =>
	z.preprocess(
		(value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
		z.array(z.enum(choices)).max(choices.length)
	);
const form = { once, version };

/** What each part of what is known is typed into, and the content it becomes. */
export const DETAIL_FORMS = {
	name: z
		.object({ ...form, known_as: line(120), full: line(120) })
		.superRefine((fields, context) => {
			if (!fields.known_as && !fields.full) {
				context.addIssue({ code: 'custom', path: ['known_as'], message: 'Give a name to use.' });
			}
		}),
	contact: z.object({
		...form,
		phone: line(40).refine(
			(typed) => typed === '' || /^\+?[\d ()-]{5,40}$/.test(typed),
			'Give a telephone number in figures, or leave it empty.'
		),
		note: line(300)
	}),
	address: z.object({
		...form,
		lines: z
			.string({ error: 'Give the house and the street.' })
			.trim()
			.min(1, 'Give the house and the street.')
			.max(400, 'Make it 400 characters or fewer.'),
		postcode: z.string({ error: 'Give the postcode.' }).transform((typed, context) => {
			const read = readPostcode(typed);
			const problem = postcodeProblem(read);
			if (problem !== null || read.kind !== 'postcode') {
				context.addIssue({ code: 'custom', message: problem ?? 'Give the postcode.' });
				return z.NEVER;
			}
			return read.postcode;
		})
	}),
	about: z.object({ ...form, words }),
	communication: z.object({
		...form,
		language: z
			.union([z.literal(''), z.enum(LANGUAGES)])
			.catch('')
			.default(''),
		needs: several(COMMUNICATION_NEEDS),
		words
	}),
	faith: z.object({ ...form, words }),
	support: z.object({ ...form, needs: several(SUPPORT_NEEDS), words }),
	household: z.object({
		...form,
		words,
		pets: several(PETS),
		smoking: z.preprocess((value) => value === 'yes', z.boolean())
	}),
	circle: z.object({ ...form, words })
} as const;

export type DetailScope = keyof Details;

/** What a form of any part gives: its content, with the form's key and the version it was written from. */
export type TypedDetail = z.infer<(typeof DETAIL_FORMS)[DetailScope]>;

/** The form of a part. */
export function detailForm(scope: DetailScope): z.ZodType<TypedDetail> {
	return DETAIL_FORMS[scope];
}

/** Whether a text names a part that can be written. */
export function isDetailScope(text: string): text is DetailScope {
	return Object.hasOwn(DETAIL_FORMS, text);
}
