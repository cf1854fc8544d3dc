import { z } from 'zod';
import { dayOf, time } from '#lib/domain/circle/circle.schema.ts';
import { IDENTITIES } from './application.ts';
import { CHECK_LEVELS } from '#lib/domain/organisations/organisation.ts';
import { postcodeProblem, readPostcode } from '#lib/domain/places/postcode.ts';
import { LANGUAGES } from '#lib/domain/tasks/requirements.ts';
import { LOOK_RESULTS, WORKFORCES } from './shared-record.ts';
import { MOST_A_DAY, TRAVEL_MILES, WEEKLY_MINUTES, type WeekWindow } from './profile.ts';

/** The forms with which coordinators keep volunteers. The database judges again. */

const once = z.uuid({ error: 'Please open the page again and send it from there.' });
const version = z.coerce.number({ error: 'Please open the page again.' }).int().min(0);
const part = z.string().trim().max(10).default('');

/** The three fields of a day, as DateFields sends them. */
const dayParts = <Name extends string>(name: Name) =>
	({ [`${name}-day`]: part, [`${name}-month`]: part, [`${name}-year`]: part }) as Record<
		`${Name}-${'day' | 'month' | 'year'}`,
		typeof part
	>;

/** Reads a day, or says under its name what is wrong with it. */
function dayIn(
	fields: Record<string, unknown>,
	name: string,
	missing: string,
	context: z.RefinementCtx
): string {
	const day = dayOf(fields, name);
	if (!day) {
		context.addIssue({
			code: 'custom',
			path: [name],
			message: day === '' ? missing : 'No calendar has that day. Give it like 3 12 2026.'
		});
	}
	return day ?? '';
}

/** One of a closed list, judged with the rest of the form so that all that is wrong is said at once. */
function oneOf<T extends string>(
	fields: Record<string, unknown>,
	name: string,
	list: readonly [T, ...T[]],
	missing: string,
	context: z.RefinementCtx
): T {
	const found = list.find((one) => one === fields[name]);
	if (found) return found;
	context.addIssue({ code: 'custom', path: [name], message: missing });
	return list[0];
}

/** A time, or none. */
function maybeTime(
	fields: Record<string, unknown>,
	name: string,
	context: z.RefinementCtx
): string | null {
	const typed = String(fields[name] ?? '').trim();
	if (typed === '') return null;
	const read = time.safeParse(typed);
	if (read.success) return read.data;
	context.addIssue({
		code: 'custom',
		path: [name],
		message: 'Give a time, such as 14:30 or 2:30pm.'
	});
	return null;
}

/** The sector of a postcode; '' when none was given and none is needed. */
const sector = (needed: boolean) =>
	z
		.string()
		.default('')
		.transform((typed, context) => {
			const read = readPostcode(typed);
			if (read.kind === 'postcode') return read.sector;
			if (read.kind === 'missing' && !needed) return '';
			context.addIssue({
				code: 'custom',
				message:
					read.kind === 'missing'
						? 'Give the postcode from which they set out.'
						: read.kind === 'forces'
							? 'That is a Forces address. Give the postcode from which they set out.'
							: (postcodeProblem(read) ?? '')
			});
			return z.NEVER;
		});

export const start = z.object({ once, postcode: sector(true) });

export const step = z.object({
	once,
	version,
	reason: z.string().trim().max(1000, 'Make it 1,000 characters or fewer.').default('')
});

export const rest = z
	.object({ once, version, ending: z.string().default(''), ...dayParts('rest') })
	.transform((fields, context) => ({
		once: fields.once,
		version: fields.version,
		until:
			fields.ending === 'yes'
				? null
				: dayIn(fields, 'rest', 'Give the day from which they can be asked again.', context)
	}));

export const check = z
	.object({
		once,
		level: z.string().default(''),
		clear: z.string().default(''),
		workforce: z.string().default(''),
		...dayParts('issued'),
		...dayParts('expires')
	})
	.transform((fields, context) => ({
		once: fields.once,
		level: oneOf(fields, 'level', CHECK_LEVELS, 'Choose the level.', context),
		clear: oneOf(fields, 'clear', ['yes', 'no'], 'Say what was decided.', context) === 'yes',
		// a basic check is made for no workforce
		workforce:
			fields.level === 'basic'
				? ('adults' as const)
				: oneOf(fields, 'workforce', WORKFORCES, 'Say for which workforce it was made.', context),
		issuedOn: dayIn(fields, 'issued', 'Give the day on the certificate.', context),
		expiresOn: dayIn(fields, 'expires', 'Give the day on which it is looked at again.', context)
	}));

export const identity = z
	.object({
		once,
		version,
		route: z.string().default(''),
		kind: z.string().default(''),
		...dayParts('shown'),
		...dayParts('review')
	})
	.transform((fields, context) => {
		const route = oneOf(fields, 'route', IDENTITIES, 'Choose how they showed it.', context);
		const shownOn = dayIn(fields, 'shown', 'Give the day they showed it.', context);
		return {
			once: fields.once,
			version: fields.version,
			route,
			kind: fields.kind,
			shownOn,
			reviewOn: dayOf(fields, 'review') === '' ? null : dayIn(fields, 'review', '', context)
		};
	});

export const look = z
	.object({
		once,
		result: z.string().default(''),
		...dayParts('looked'),
		...dayParts('next')
	})
	.transform((fields, context) => {
		const lookedOn = dayIn(fields, 'looked', 'Give the day you looked.', context);
		const result = oneOf(fields, 'result', LOOK_RESULTS, 'Say what the service answered.', context);
		return {
			once: fields.once,
			lookedOn,
			result,
			nextOn:
				fields.result === 'no_new'
					? dayIn(fields, 'next', 'Give the day of the next look.', context)
					: null
		};
	});

export const takeOver = z.object({ once, ...dayParts('until') }).transform((fields, context) => ({
	once: fields.once,
	until: dayIn(fields, 'until', 'Give the day on which you look at it again.', context)
}));

export const onceOfVersion = z.object({ once, version });

export const training = z
	.object({
		once,
		module: z.string().default(''),
		...dayParts('passed'),
		...dayParts('expires')
	})
	.transform((fields, context) => {
		if (fields.module === '') {
			context.addIssue({ code: 'custom', path: ['module'], message: 'Choose what was passed.' });
		}
		const passedOn = dayIn(fields, 'passed', 'Give the day it was passed.', context);
		const ends = dayOf(fields, 'expires');
		return {
			once: fields.once,
			module: fields.module,
			passedOn,
			expiresOn: ends === '' ? null : dayIn(fields, 'expires', '', context)
		};
	});

export const justOnce = z.object({ once });

/** What a home or a task may have, and what somebody says of it. */
export const CONDITIONS = ['dogs', 'cats', 'smoke', 'stairs', 'strong'] as const;
const feeling = z.enum(['happy', 'avoid', '']).default('');

export const profile = z
	.object({
		once,
		version,
		postcode: sector(false),
		travel: z.coerce
			.number()
			.refine(
				(miles) => (TRAVEL_MILES as readonly number[]).includes(miles),
				'Choose how far they will go.'
			),
		weekly: z.coerce
			.number()
			.refine(
				(minutes) => (WEEKLY_MINUTES as readonly number[]).includes(minutes),
				'Choose how much time a week.'
			),
		drives: z.string().default(''),
		languages: z.preprocess(
			(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
			z.array(z.enum(LANGUAGES, { error: 'Choose from the list.' }))
		),
		another: z.union([z.literal(''), z.enum(LANGUAGES)]).default(''),
		dogs: feeling,
		cats: feeling,
		smoke: feeling,
		stairs: feeling,
		strong: feeling
	})
	.transform((fields, context) => {
		const languages = [
			...new Set([...fields.languages, ...(fields.another ? [fields.another] : [])])
		];
		if (languages.length === 0) {
			context.addIssue({
				code: 'custom',
				path: ['languages'],
				message: 'Choose the languages they can talk with somebody in.'
			});
		}
		return {
			once: fields.once,
			version: fields.version,
			sector: fields.postcode,
			travelMiles: fields.travel,
			weeklyMinutes: fields.weekly,
			drives: fields.drives !== '',
			languages,
			happyWith: CONDITIONS.filter((one) => fields[one] === 'happy'),
			avoid: CONDITIONS.filter((one) => fields[one] === 'avoid')
		};
	});

/** The week: fields `from-<weekday>-<n>` and `until-<weekday>-<n>`; a pair left empty is no time. */
export const week = z.looseObject({ once, version }).transform((fields, context) => {
	const windows: WeekWindow[] = [];
	const said = (name: string) => String(fields[name] ?? '').trim();
	for (let weekday = 1; weekday <= 7; weekday += 1) {
		for (let n = 1; n <= MOST_A_DAY; n += 1) {
			const names = [`from-${weekday}-${n}`, `until-${weekday}-${n}`] as const;
			if (names.every((name) => said(name) === '')) continue;
			const [starts, ends] = names.map((name) => {
				const read = time.safeParse(said(name));
				if (read.success) return read.data;
				context.addIssue({
					code: 'custom',
					path: [name],
					message:
						said(name) === ''
							? 'Give both times, or neither.'
							: 'Give a time, such as 14:30 or 2:30pm.'
				});
				return '';
			});
			if (!starts || !ends) continue;
			if (ends <= starts) {
				context.addIssue({
					code: 'custom',
					path: [names[1]],
					message: 'The end is before the beginning.'
				});
				continue;
			}
			windows.push({ weekday, starts, ends });
		}
	}
	return { once: fields.once, version: fields.version, windows };
});

export const daysAway = z
	.object({
		once,
		free: z.string().default(''),
		starts: z.string().default(''),
		until: z.string().default(''),
		...dayParts('from'),
		...dayParts('to')
	})
	.transform((fields, context) => {
		const which = oneOf(
			fields,
			'free',
			['away', 'free'],
			'Say whether they are away or free.',
			context
		);
		const from = dayIn(fields, 'from', 'Give the first day.', context);
		const to = dayOf(fields, 'to') === '' ? from : dayIn(fields, 'to', '', context);
		return {
			once: fields.once,
			free: which === 'free',
			from,
			to,
			starts: maybeTime(fields, 'starts', context),
			ends: maybeTime(fields, 'until', context)
		};
	});
