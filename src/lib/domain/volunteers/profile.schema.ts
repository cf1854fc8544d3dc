import { z } from 'zod';
import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';
import { LANGUAGES } from '#lib/domain/tasks/requirements.ts';
import { dateParts } from '#lib/domain/time/london.ts';
import {
	FAITH_MOST,
	HOMES,
	MOST_A_DAY,
	TRAVEL_MILES,
	WEEKLY_MINUTES,
	type Exception,
	type WeekWindow
} from './profile.ts';

const AGAIN = 'Please open the page again and send it from there.';
const once = z.uuid({ error: AGAIN });
const version = z.coerce
	.number({ error: AGAIN })
	.int({ error: AGAIN })
	.nonnegative({ error: AGAIN });
const many = <T extends z.ZodType>(item: T) =>
	z.preprocess(
		(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
		z.array(item).max(100, 'Choose from the list.')
	);
const oneOf = (numbers: readonly number[], error: string) =>
	z
		.string({ error })
		.transform(Number)
		.refine((n) => numbers.includes(n), { error });

/** Where they set out from; what is wrong with the postcode is worded by whoever reads it. */
export const place = z.object({ once, version, postcode: z.string().max(200).default('') });

export const travel = z.object({
	once,
	version,
	travel: oneOf(TRAVEL_MILES, 'Choose how far you will go.'),
	drives: z
		.enum(['yes', 'no'], { error: 'Say whether you have a car for this.' })
		.transform((said) => said === 'yes')
});

export const languages = z.object({
	once,
	version,
	languages: many(z.union([z.literal(''), z.enum(LANGUAGES)], { error: 'Choose from the list.' }))
		.transform((chosen) => [...new Set(chosen.filter((one) => one !== ''))])
		.refine((chosen) => chosen.length > 0, {
			error: 'Choose at least one language that you can talk with somebody in.'
		})
});

export const homes = z.object({
	once,
	version,
	avoid: many(z.enum(HOMES, { error: 'Choose from the list.' })),
	strong: z.preprocess((said) => said === 'yes', z.boolean())
});

export const weekly = z.object({
	once,
	version,
	weekly: oneOf(WEEKLY_MINUTES, 'Choose how much time you have in a week.')
});

/** Kinds of help: each is liked, not liked, or neither; the field is named by the kind. */
export const kinds = z.looseObject({ once, version }).transform((typed) => ({
	once: typed.once,
	version: typed.version,
	wants: KIND_IDS.filter((id) => typed[`kind-${id}`] === 'like'),
	ratherNot: KIND_IDS.filter((id) => typed[`kind-${id}`] === 'not')
}));

export const faith = z.object({
	once,
	version,
	faith: z.string().trim().max(FAITH_MOST, 'Make it 300 characters or fewer.').default('')
});

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/;

/** An end as it was typed: the midnight at a day's end is 00:00 in a field for a time, and 24:00 by hand. */
const endOf = (typed: string): string => {
	const until = /^24:00(:00)?$/.test(typed) ? '00:00' : typed;
	return until.slice(0, 5) === '00:00' ? '24:00' : until;
};

/** The name of a field of the week: 'from-1-2' is the second stretch on Monday. */
export function weekField(side: 'from' | 'until', weekday: number, nth: number): string {
	return `${side}-${weekday}-${nth}`;
}

type Problem = [field: string, words: string];

/** One stretch as it was typed: none, a window, or what is wrong with it. An end of 00:00 is midnight. */
function stretch(
	weekday: number,
	nth: number,
	typed: Record<string, unknown>
): WeekWindow | Problem | null {
	const [fromField, untilField] = [
		weekField('from', weekday, nth),
		weekField('until', weekday, nth)
	];
	const [from, until] = [String(typed[fromField] ?? ''), String(typed[untilField] ?? '')];
	if (from === '' && until === '') return null;
	if (from === '') return [fromField, 'Say from when, or leave both empty.'];
	if (until === '') return [untilField, 'Say until when, or leave both empty.'];
	if (!TIME.test(from)) return [fromField, 'Give a time such as 09:00.'];
	const starts = from.slice(0, 5);
	const ends = endOf(until).slice(0, 5);
	if (ends !== '24:00' && !TIME.test(until)) return [untilField, 'Give a time such as 11:30.'];
	if (ends <= starts) return [untilField, 'The end is before the beginning.'];
	return { weekday, starts, ends };
}

/** The whole week, up to six stretches a day; refuses times that overlap, naming the later one. */
export const week = z.looseObject({ once, version }).transform((typed, context) => {
	const windows: WeekWindow[] = [];
	const wrong = ([field, message]: Problem) =>
		context.addIssue({ code: 'custom', path: [field], message });
	for (let weekday = 1; weekday <= 7; weekday += 1) {
		const day: (WeekWindow & { nth: number })[] = [];
		for (let nth = 1; nth <= MOST_A_DAY; nth += 1) {
			const read = stretch(weekday, nth, typed);
			if (Array.isArray(read)) wrong(read);
			else if (read) day.push({ ...read, nth });
		}
		day.sort((a, b) => a.starts.localeCompare(b.starts));
		day.forEach((window, i) => {
			const before = day[i - 1];
			if (before && window.starts < before.ends) {
				wrong([
					weekField('from', weekday, window.nth),
					'Two of these times overlap. Make them one.'
				]);
			}
		});
		windows.push(...day.map(({ starts, ends }) => ({ weekday, starts, ends })));
	}
	return { once: typed.once, version: typed.version, windows };
});

/** A day typed in three fields; null when all are empty, undefined when no calendar has it. */
export function typedDay(typed: Record<string, unknown>, name: string): string | null | undefined {
	const parts = ['year', 'month', 'day'].map((part) =>
		String(typed[`${name}-${part}`] ?? '').trim()
	);
	if (parts.every((part) => part === '')) return null;
	const [year = '', month = '', day = ''] = parts;
	if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	try {
		dateParts(date);
		return date;
	} catch {
		return undefined;
	}
}

const NO_DAY = 'No calendar has that day. Give day, month and year in figures, such as 24 12 2026.';

/** Days that differ: first to last (one day when the last is empty), whole or between two times. */
export const exception = z
	.looseObject({
		once,
		kind: z.enum(['away', 'free'], { error: 'Say whether you are away or free.' })
	})
	.transform((typed, context) => {
		const wrong = (field: string, message: string) => {
			context.addIssue({ code: 'custom', path: [field], message });
			return z.NEVER;
		};
		const first = typedDay(typed, 'first');
		const last = typedDay(typed, 'last');
		if (first === null) return wrong('first', 'Give the first day, as day, month and year.');
		if (first === undefined) return wrong('first', NO_DAY);
		if (last === undefined) return wrong('last', NO_DAY);
		const starts = String(typed.starts ?? '');
		const ends = endOf(String(typed.ends ?? ''));
		if ((starts === '') !== (ends === '')) {
			return wrong(
				starts === '' ? 'starts' : 'ends',
				'Give both times, or neither for the whole day.'
			);
		}
		if (starts !== '' && !TIME.test(starts)) return wrong('starts', 'Give a time such as 09:00.');
		if (ends !== '' && ends !== '24:00' && !TIME.test(ends)) {
			return wrong('ends', 'Give a time such as 11:30.');
		}
		const days: Omit<Exception, 'id'> = {
			fromDay: first,
			toDay: last ?? first,
			free: typed.kind === 'free',
			starts: starts || null,
			ends: ends || null
		};
		return { once: typed.once, days };
	});

export const removal = z.object({ once, exception: z.uuid({ error: AGAIN }) });

/** Coming back from a pause or a rest that they began. */
export const comeBack = z.object({
	once,
	version,
	organisation: z.uuid({ error: AGAIN }),
	from: z.enum(['pause', 'rest'], { error: AGAIN })
});

export const stop = z.object({ once, version });

/** Time off: until a day, or until they say. */
export const timeOff = z
	.looseObject({
		once,
		version,
		how: z.enum(['until', 'open'], { error: 'Say until when.' })
	})
	.transform((typed, context) => {
		if (typed.how === 'open') return { once: typed.once, version: typed.version, until: null };
		const until = typedDay(typed, 'until');
		if (until) return { once: typed.once, version: typed.version, until };
		context.addIssue({
			code: 'custom',
			path: ['until'],
			message: until === null ? 'Give the day on which you are back.' : NO_DAY
		});
		return z.NEVER;
	});
