import { z } from 'zod';
import { dayOf } from '#lib/domain/circle/circle.schema.ts';
import { RISKS } from './guardian.ts';

const once = z.uuid({ error: 'Please open the page again and send it from there.' });
const version = z.coerce.number().int().default(0);
const organisation = z.uuid({ error: 'Please open the page again and send it from there.' });
const part = z.string().trim().max(10).default('');
const needed = (max: number, said: string) =>
	z
		.string({ error: said })
		.trim()
		.min(1, said)
		.max(max, `Make it ${max.toLocaleString('en-GB')} characters or fewer.`);

/** A step of a request, a complaint or a breach: the button says which. */
export const guardianStep = z.object({
	once,
	version,
	step: z.string({ error: 'Choose what to do.' }).max(40),
	words: z.string().trim().max(2000, 'Make it 2,000 characters or fewer.').default(''),
	told_how: z.string().trim().max(300, 'Make it 300 characters or fewer.').default('')
});

export const lookedAt = z.object({
	once,
	unusual: z.uuid({ error: 'Please open the page again and send it from there.' }),
	words: needed(2000, 'Say in a few words what you found.')
});

export const signed = z.object({
	once,
	organisation,
	period: z.enum(['month', 'quarter'], { error: 'Choose the month or the quarter.' }),
	from: z.iso.date(),
	words: needed(2000, 'Say what you looked at and what you make of it.')
});

export const recordedRequest = z
	.object({
		once,
		organisation,
		kind: z.enum(['access', 'rectification', 'erasure', 'objection'], {
			error: 'Choose what they ask for.'
		}),
		how: z.enum(['letter', 'phone', 'in_person'], { error: 'Say how it reached you.' }),
		asker: needed(120, 'Write the name of whoever asks.'),
		reach: needed(300, 'Write how they can be answered.'),
		ref: z.string().trim().max(20, 'A reference has eight letters and figures.').default(''),
		about: z.string().trim().max(120, 'Make it 120 characters or fewer.').default(''),
		words: needed(4000, 'Write what they ask.'),
		'received-day': part,
		'received-month': part,
		'received-year': part
	})
	.transform((typed, context) => {
		const received = dayOf(typed, 'received');
		if (!received) {
			context.addIssue({
				code: 'custom',
				path: ['received'],
				message: 'Give the day it arrived: today, or a day in the last year.'
			});
			return z.NEVER;
		}
		return { ...typed, received };
	});

export const recordedBreach = z
	.object({
		once,
		organisation,
		title: needed(120, 'Give it a name that names nobody.'),
		time: z
			.string()
			.trim()
			.regex(/^([01]?\d|2[0-3])[:.]?[0-5]\d$/, 'Give the hour like 14:30.'),
		happened: needed(4000, 'Write what happened.'),
		whose: needed(1000, 'Say whose data, and which kinds of it.'),
		people: z
			.string()
			.trim()
			.regex(/^\d{0,7}$/, 'Give a whole number, or leave it empty while it is not known.')
			.default(''),
		risk: z.enum(RISKS, { error: 'Choose how much risk there is for them.' }),
		'aware-day': part,
		'aware-month': part,
		'aware-year': part
	})
	.transform((typed, context) => {
		const aware = dayOf(typed, 'aware');
		if (!aware) {
			context.addIssue({
				code: 'custom',
				path: ['aware'],
				message: 'Give the day on which somebody here became aware: today, or in the last year.'
			});
			return z.NEVER;
		}
		const digits = typed.time.replace(/[:.]/, '').padStart(4, '0');
		return {
			...typed,
			aware,
			time: `${digits.slice(0, 2)}:${digits.slice(2)}`,
			people: typed.people === '' ? null : Number(typed.people)
		};
	});

export const askedAboutData = z.object({
	once,
	organisation: z.uuid({ error: 'Choose whom you ask.' }),
	kind: z.enum(['access', 'rectification', 'erasure', 'objection'], {
		error: 'Choose what you ask for.'
	}),
	words: z.string().trim().max(4000, 'Make it 4,000 characters or fewer.').default('')
});

export const takenBack = z.object({ once, request: z.uuid({ error: 'Open the page again.' }) });

export const complained = z.object({
	once,
	organisation: z.uuid({ error: 'Choose whom it is about.' }),
	words: needed(4000, 'Write what went wrong, in your own words.'),
	reach: needed(300, 'Say how you can be answered.')
});
