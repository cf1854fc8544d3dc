import { z } from 'zod';
import { dayOf } from '#lib/domain/circle/circle.schema.ts';

const AGAIN = 'Please open the page again and send it from there.';
const once = z.uuid({ error: AGAIN });
const version = z.coerce.number({ error: AGAIN }).int({ error: AGAIN });
const part = z.string().trim().max(10).default('');
const LONG = 'Make it 4,000 characters or fewer.';
const NO_DAY = 'No calendar has that day. Give it like 3 12 2026.';

/** What a note on a concern is. */
export const NOTE_KINDS = ['fact', 'action', 'advice', 'handover'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
/** A step of a hand-over, as it stands among the notes. */
export const HAND_STEPS = ['offered', 'taken', 'given_back', 'called_back'] as const;
export type HandStep = (typeof HAND_STEPS)[number];

const time = z
	.string()
	.trim()
	.default('')
	.refine((said) => said === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(said), {
		error: 'Give a time like 14:30, or leave it empty.'
	});

/** A note: what it is, its words, and when that happened, as well as the writer knows. */
export const concernNote = z
	.object({
		once,
		version,
		words: z
			.string()
			.max(4000, LONG)
			.default('')
			.refine((said) => said !== '', 'Write down what you did or found.'),
		kind: z.enum(NOTE_KINDS, { error: 'Say what it is.' }),
		'happened-day': part,
		'happened-month': part,
		'happened-year': part,
		clock: time
	})
	.transform((fields, context) => {
		const day = dayOf(fields, 'happened');
		if (day === null || (day === '' && fields.clock !== '')) {
			context.addIssue({
				code: 'custom',
				path: ['happened'],
				message: day === null ? `${NO_DAY} Or leave it empty.` : 'Say on which day.'
			});
		}
		return {
			...{ once: fields.once, version: fields.version, words: fields.words, kind: fields.kind },
			happenedOn: day === '' ? null : day,
			happenedAt: fields.clock === '' ? null : fields.clock
		};
	});

/** Read, and taken on. */
export const concernRead = z.object({ once, version });

const handing = z.string().max(4000, LONG).default('');
/** Handed to another lead, with what they need to know. */
export const concernHanded = z.object({
	once,
	version,
	lead: z.guid({ error: 'Choose another lead.' }),
	handing: handing.refine(
		(said) => said !== '',
		'Write what they need to know, and what comes next.'
	)
});
/** Taken, or given back; words where there are some. */
export const concernAnswered = z.object({ once, version, handing });

/** By when somebody looks again: a day, and a time or noon. */
export const concernDue = z
	.object({
		once,
		version,
		'due-day': part,
		'due-month': part,
		'due-year': part,
		dueClock: time
	})
	.transform((fields, context) => {
		const day = dayOf(fields, 'due');
		if (!day) {
			context.addIssue({ code: 'custom', path: ['due'], message: NO_DAY });
			return z.NEVER;
		}
		const { once, version, dueClock } = fields;
		return { once, version, day, time: dueClock === '' ? null : dueClock };
	});

/** Away, to the end of a day. */
export const leadAway = z
	.object({ once, 'until-day': part, 'until-month': part, 'until-year': part })
	.transform((fields, context) => {
		const until = dayOf(fields, 'until');
		if (!until) {
			context.addIssue({ code: 'custom', path: ['until'], message: NO_DAY });
			return z.NEVER;
		}
		return { once: fields.once, until };
	});
