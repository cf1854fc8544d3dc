import { z } from 'zod';

/** How mail reaches an account; hours of a clock in London, null is none. */
export interface MailWishes {
	/** When what can wait comes in one mail; null is each mail as it comes. */
	hour: number | null;
	quietFrom: number | null;
	quietTo: number | null;
}

/** The full hours of a day, as a form offers them. */
export const HOURS = Array.from({ length: 24 }, (_, hour) => ({
	value: String(hour),
	label: `${String(hour).padStart(2, '0')}:00${hour === 0 ? ', midnight' : hour === 12 ? ', noon' : ''}`
}));

const hour = (words: string) =>
	z
		.string({ error: words })
		.regex(/^(?:|1?\d|2[0-3])$/, words)
		.transform((typed) => (typed === '' ? null : Number(typed)));

const within = (at: number, from: number, to: number) =>
	from < to ? at >= from && at < to : at >= from || at < to;

/** What the form sends: an hour is asked for only with the mail of the day; quiet hours are both ends or neither. */
export const mailWishes = z
	.object({
		once: z.uuid(),
		comes: z.enum(['each', 'daily'], { error: 'Choose how mail should come.' }),
		hour: hour('Choose a full hour of the day.').default(null),
		quiet_from: hour('Choose a full hour of the day, or none.').default(null),
		quiet_to: hour('Choose a full hour of the day, or none.').default(null)
	})
	.superRefine((typed, context) => {
		const wrong = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });
		const { quiet_from: from, quiet_to: to } = typed;
		if (typed.comes === 'daily' && typed.hour === null)
			wrong('hour', 'Choose when the mail of the day should come.');
		if (from === null && to !== null) wrong('quiet_from', 'Choose when your quiet hours begin.');
		if (from !== null && to === null) wrong('quiet_to', 'Choose when your quiet hours end.');
		if (from === null || to === null) return;
		if (from === to)
			wrong(
				'quiet_to',
				'Quiet hours that begin and end at one time are none, or all. Choose another end.'
			);
		else if (typed.comes === 'daily' && typed.hour !== null && within(typed.hour, from, to))
			wrong('hour', 'That is within your quiet hours. Choose an hour outside them.');
	})
	.transform(({ once, comes, hour: at, quiet_from, quiet_to }) => ({
		once,
		hour: comes === 'daily' ? at : null,
		quietFrom: quiet_from,
		quietTo: quiet_to
	}));
