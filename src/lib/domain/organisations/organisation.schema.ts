import { z } from 'zod';
import { email, phone } from '#lib/domain/accounts/account.schema.ts';
import { ROLES } from '#lib/domain/accounts/roles.ts';
import { CHECK_LEVELS, NATIONS, ORGANISATION_KINDS, type Opening } from './organisation.ts';

const once = z.uuid({ error: 'Please open the page again and send it from there.' });
const version = z.coerce.number({ error: 'Please open the page again.' }).int().positive();
const several = <T extends z.ZodType>(item: T) =>
	z.preprocess(
		(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
		z.array(item).max(500)
	);
const yesNo = (error: string) =>
	z.enum(['yes', 'no'], { error }).transform((said) => said === 'yes');

export const details = z.object({
	once,
	version,
	name: z
		.string({ error: 'Write the organisation’s name.' })
		.trim()
		.min(2, 'Write the organisation’s name.')
		.max(120, 'Write the name in up to 120 characters.'),
	kind: z.enum(ORGANISATION_KINDS, { error: 'Choose what kind of organisation it is.' }),
	nation: z.enum(NATIONS, { error: 'Choose the nation it works in.' }),
	about: z.string().trim().max(2000, 'Say it in up to 2,000 characters.').default(''),
	phone,
	email: z
		.union([z.literal(''), email], { error: 'Write an e-mail address, or leave it out.' })
		.default(''),
	out_of_hours_name: z.string().trim().max(120, 'Use up to 120 characters.').default(''),
	out_of_hours_phone: phone,
	out_of_hours_email: z
		.union([z.literal(''), email], { error: 'Write an e-mail address, or leave it out.' })
		.default(''),
	coordinates: yesNo('Say whether families send their requests to you.')
});

export const WEEKDAYS = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday'
] as const;

const time = z
	.string()
	.trim()
	.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d(?::\d\d)?)?$/, 'Write a time such as 09:00.')
	.transform((typed) => typed.slice(0, 5))
	.default('');

const times = Object.fromEntries(
	WEEKDAYS.flatMap((_, i) => [
		[`opens-${i + 1}`, time],
		[`closes-${i + 1}`, time]
	])
) as Record<`${'opens' | 'closes'}-${number}`, typeof time>;

/** Fourteen fields, `opens-1` to `closes-7`; a day with neither is closed. */
export const hours = z
	.object({ once, version, ...times })
	.transform(({ once, version, ...typed }, context) => {
		const fields = typed as Record<string, string>;
		const openings: Opening[] = [];
		WEEKDAYS.forEach((day, i) => {
			const weekday = i + 1;
			const opens = fields[`opens-${weekday}`] ?? '';
			const closes = fields[`closes-${weekday}`] ?? '';
			if (opens === '' && closes === '') return;
			const wrong =
				opens === ''
					? [`opens-${weekday}`, `Say from when somebody is there on ${day}.`]
					: closes === ''
						? [`closes-${weekday}`, `Say until when somebody is there on ${day}.`]
						: closes <= opens
							? [`closes-${weekday}`, `${day} has to end after it begins.`]
							: null;
			if (wrong) {
				context.addIssue({ code: 'custom', path: [wrong[0] as string], message: wrong[1] });
			} else openings.push({ weekday, opens, closes });
		});
		return { once, version, openings };
	});

export const areas = z.object({
	once,
	add: several(z.string().max(20)),
	remove: several(z.string().max(20))
});

export const work = z.object({
	once,
	version,
	kinds: several(z.string().max(40)),
	confirms: yesNo('Say whether you confirm each match.'),
	required_check: z.enum(CHECK_LEVELS, { error: 'Choose what you require of everybody.' }),
	required_training: several(z.string().max(40)),
	offer_hours: z.coerce
		.number({ error: 'Write a number of hours.' })
		.int('Write whole hours.')
		.min(1, 'An offer stays open for at least an hour.')
		.max(336, 'An offer stays open for at most 336 hours, which is 14 days.')
});

/** `alone` is ticked where nobody is there yet who could agree. */
export const secondEyes = z.object({
	once,
	version,
	second_eyes: yesNo('Say whether a second coordinator agrees.'),
	alone: several(z.literal('yes')).transform((ticked) => ticked.length > 0)
});

const roles = several(z.enum(ROLES, { error: 'Choose from the list.' }));

export const invitation = z.object({
	once,
	email,
	roles: roles.refine((chosen) => chosen.length > 0, 'Choose what they will be here.')
});

/** `seen` is what the form showed, so that a stale one overwrites nothing. */
export const memberRoles = z.object({ once, roles, seen: roles });
