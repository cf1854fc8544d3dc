import { z } from 'zod';
import { dayOf } from '#lib/domain/circle/circle.schema.ts';

/** What an incident was about; the same as in the database. */
export const INCIDENT_WHATS = [
	'fall',
	'animal',
	'address',
	'thing',
	'travel',
	'data',
	'other'
] as const;
export type IncidentWhat = (typeof INCIDENT_WHATS)[number];
/** In what kind of place; never which. */
export const INCIDENT_PLACES = ['home', 'outside', 'road', 'venue', 'elsewhere'] as const;
export type IncidentPlace = (typeof INCIDENT_PLACES)[number];
/** Whether anybody was hurt. */
export const INCIDENT_HURTS = ['nobody', 'slightly', 'doctor'] as const;
export type IncidentHurt = (typeof INCIDENT_HURTS)[number];

const AGAIN = 'Please open the page again and send it from there.';
const once = z.uuid({ error: AGAIN });
const version = z.coerce.number({ error: AGAIN }).int({ error: AGAIN });
const part = z.string().trim().max(10).default('');
const most = (length: number) =>
	z
		.string()
		.max(length, `Make it ${length.toLocaleString('en-GB')} characters or fewer.`)
		.default('');

/** Something that went wrong, or nearly did, as the form has it. */
export const writtenIncident = z
	.object({
		once,
		near: z.enum(['no', 'yes'], { error: 'Say whether it happened, or nearly did.' }),
		what: z.enum(INCIDENT_WHATS, { error: 'Choose what it was about.' }),
		words: most(4000).refine((said) => said !== '', 'Say what happened.'),
		'happened-day': part,
		'happened-month': part,
		'happened-year': part,
		clock: part.refine((said) => said === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(said), {
			error: 'Give a time like 14:30, or leave it empty.'
		}),
		place: z.enum(INCIDENT_PLACES, { error: 'Choose where it was.' }),
		hurt: z.enum(INCIDENT_HURTS, { error: 'Say whether anybody was hurt.' }),
		done: most(2000),
		organisation: z.guid().or(z.literal('')).default('').catch('')
	})
	// also where something else is wrong: all of it is said at once
	.refine((fields) => Boolean(dayOf(fields, 'happened')), {
		path: ['happened'],
		when: () => true,
		error: ({ input }) =>
			dayOf(input as Record<string, unknown>, 'happened') === null
				? 'No calendar has that day.'
				: 'Say on which day it was.'
	})
	.transform((fields) => {
		const { once, what, words, place, hurt, done, organisation } = fields;
		return {
			...{ once, what, words, place, hurt, done, organisation: organisation || null },
			nearMiss: fields.near === 'yes',
			happenedOn: dayOf(fields, 'happened') ?? '',
			happenedAt: fields.clock || null
		};
	});

/** A coordinator has read it, or opens it again. */
export const steppedIncident = z.object({ once, version });
/** What was learnt, and what changes. */
export const learntIncident = z.object({
	once,
	version,
	learnt: most(4000).refine(
		(said) => said !== '',
		'Say what was learnt. “Nothing new” is an answer.'
	),
	changes: most(2000)
});
