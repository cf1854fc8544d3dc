import { z } from 'zod';
import { email } from '#lib/domain/accounts/account.schema.ts';
import { dateParts } from '#lib/domain/time/london.ts';

const once = z.uuid({ error: 'Please open the page again and send it from there.' });
const version = z.coerce.number({ error: 'Please open the page again.' }).int().min(0);
const TOO_LONG =
	'That is longer than 2,000 characters. Make it shorter; the rest can be said by phone.';

const words = (missing: string) =>
	z.string({ error: missing }).trim().min(1, missing).max(2000, TOO_LONG);
const fewWords = z.string().trim().max(2000, TOO_LONG).default('');
const ticked = z.preprocess((value) => value !== undefined && value !== '', z.boolean());

const timeWords = 'Give a time, such as 14:30 or 2:30pm.';

/** A time as people type it: "14:30", "2.30pm", "9am", "midday" → "HH:MM". */
export const time = z.string({ error: timeWords }).transform((typed, context) => {
	const text = typed.trim().toLowerCase().replace(/\s+/g, '');
	if (text === 'midday' || text === 'noon') return '12:00';
	const [, h, m = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(text) ?? [];
	const hour = Number(h);
	const hours = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
	if (!h || hours > 23 || Number(m) > 59 || (half && (hour < 1 || hour > 12))) {
		context.addIssue({ code: 'custom', message: timeWords });
		return z.NEVER;
	}
	return `${String(hours).padStart(2, '0')}:${m}`;
});

type DayParts = Record<string, unknown>;

/**
 * A day in three fields, `<name>-day`, `<name>-month`, `<name>-year` → 'YYYY-MM-DD'; '' when all three
 * are empty; null when no calendar has it.
 */
export function dayOf(fields: DayParts, name: string): string | null {
	const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) =>
		String(fields[`${name}-${part}`] ?? '').trim()
	);
	if (!day && !month && !year) return '';
	if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	try {
		dateParts(date);
		return date;
	} catch {
		return null;
	}
}

const part = z.string().trim().max(10).default('');

export const thanks = z.object({ once, words: fewWords, pass_on: ticked });
export const wrong = z.object({ once, words: words('Say in a few words what was wrong.') });
export const nobodyCame = z.object({ once, words: fewWords });
export const cancel = z.object({
	once,
	version,
	words: z.string().trim().max(1000, 'Use up to 1,000 characters.').default('')
});
export const anotherDay = z.object({ once, words: words('Say which days would do.') });
export const somebody = z.object({
	once,
	version,
	who: z
		.string({ error: 'Say who will do it. A first name is enough.' })
		.trim()
		.min(1, 'Say who will do it. A first name is enough.')
		.max(80, 'Use up to 80 characters.')
});
export const changed = z.object({ once, words: words('Write what has changed.') });
export const answer = z.object({ once, answer: words('Write your answer.') });
export const pause = z.object({
	once,
	visits: z.enum(['keep', 'cancel'], { error: 'Say what should happen with the visits ahead.' })
});
export const justOnce = z.object({ once });

export const familyVisit = z
	.object({
		once,
		'day-day': part,
		'day-month': part,
		'day-year': part,
		from: time,
		until: time,
		who: z
			.string({ error: 'Say who is coming. A first name is enough.' })
			.trim()
			.min(1, 'Say who is coming. A first name is enough.')
			.max(80, 'Use up to 80 characters.'),
		words: z.string().trim().max(200, 'Make it 200 characters or fewer.').default('')
	})
	.transform((fields, context) => {
		const day = dayOf(fields, 'day');
		if (!day) {
			context.addIssue({
				code: 'custom',
				path: ['day'],
				message: day === '' ? 'Give the day.' : 'No calendar has that day. Give it like 27 11 2026.'
			});
			return z.NEVER;
		}
		if (fields.until <= fields.from) {
			context.addIssue({
				code: 'custom',
				path: ['until'],
				message: 'The end has to be later than the beginning.'
			});
			return z.NEVER;
		}
		return {
			once: fields.once,
			day,
			from: fields.from,
			until: fields.until,
			who: fields.who,
			words: fields.words
		};
	});

export const removeVisit = z.object({ once, visit: z.uuid() });

export const invitation = z.object({
	once,
	role: z.enum(['helper', 'manager'], { error: 'Choose what they will be.' }),
	name: z
		.string({ error: 'Give their name.' })
		.trim()
		.min(1, 'Give their name.')
		.max(120, 'Use up to 120 characters.'),
	email,
	relation: z.string().trim().max(80, 'Use up to 80 characters.').default('')
});

export const revoke = z.object({ once, invitation: z.uuid() });

/** The day a person died: not asked for, and never one to come. */
export const death = z
	.object({ once, 'died-day': part, 'died-month': part, 'died-year': part })
	.transform((fields, context) => {
		const day = dayOf(fields, 'died');
		if (day === null) {
			context.addIssue({
				code: 'custom',
				path: ['died'],
				message: 'No calendar has that day. Give it like 22 11 2026, or leave it empty.'
			});
			return z.NEVER;
		}
		return { once: fields.once, diedOn: day || null };
	});

export const report = z.object({
	once,
	words: z.string().trim().max(1000, 'A few words are enough: up to 1,000 characters.').default('')
});

export const settle = z.object({ once, note: z.uuid() });
