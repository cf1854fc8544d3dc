import { z } from 'zod';

/** What a volunteer may let another organisation read of their record; the same words as private.volunteer_consents. */
export const RECORD_ITEMS = ['accepted', 'identity', 'check', 'training', 'references'] as const;
export type RecordItem = (typeof RECORD_ITEMS)[number];

/** What another organisation may take over as a record of its own. */
export const TAKEN_ITEMS = ['identity', 'check', 'training'] as const;
export type TakenItem = (typeof TAKEN_ITEMS)[number];

/** Whom a certificate was made for working with. */
export const WORKFORCES = ['adults', 'both', 'children', 'other'] as const;
export type Workforce = (typeof WORKFORCES)[number];

/** What the Update Service answers. */
export const LOOK_RESULTS = ['no_new', 'new', 'not_subscribed'] as const;
export type LookResult = (typeof LOOK_RESULTS)[number];

/** Why it may not be looked at for a check: the words of private.why_no_look. */
export const NO_LOOK = ['over', 'level', 'workforce', 'consent'] as const;

/**
 * The version of the words below. What was shown is kept with each consent, so a version is never edited: a change is a
 * new one, with a row of private.volunteer_wordings that says what changed.
 */
export const RECORD_WORDING_VERSION = 1;

export const ITEM_WORDS: Record<RecordItem, { label: string; more: string }> = {
	accepted: {
		label: 'Since when you volunteer there',
		more: 'And until when, if you have stopped.'
	},
	identity: {
		label: 'That you showed who you are',
		more: 'Which way, what kind of thing, when and to whom. No number, no copy.'
	},
	check: {
		label: 'Your check',
		more: 'Its level, its dates, who looked, what they decided, and when it is looked at again. Never what stood on it.'
	},
	training: {
		label: 'What you have learnt',
		more: 'Each module, when it was passed, and until when.'
	},
	references: {
		label: 'That people spoke for you',
		more: 'How many, and when they answered. Never their words: those were for the one organisation alone.'
	}
};

/** What somebody agrees to, as it is shown and kept: one sentence a line. */
export function recordWording(
	from: string,
	to: string
): { question: string; terms: readonly string[] } {
	return {
		question: `What may ${to} read of what ${from} has on record about you?`,
		terms: [
			`The coordinators of ${to} read what you choose, to decide whether they can accept you or keep you. Nobody else does.`,
			`They learn from it that you are or were with ${from}. ${from} is told nothing: not that you agreed, nor that you applied.`,
			`Each time somebody reads it, that is written down, and you see who and when.`,
			`It lasts twelve months, or until you stop with ${to}, or until you withdraw it: then they read no more from that minute. What they have taken over as a record of their own by then stays with them until their own day.`,
			`You need not agree. ${to} can record all of it afresh.`
		]
	};
}

/** The words that are kept: the question, what was chosen, and the terms. */
export function recordWordingKept(from: string, to: string, items: readonly RecordItem[]): string {
	const { question, terms } = recordWording(from, to);
	return [
		question,
		...RECORD_ITEMS.filter((item) => items.includes(item)).map(
			(item) => `${ITEM_WORDS[item].label}. ${ITEM_WORDS[item].more}`
		),
		...terms
	].join('\n');
}

/** The version of the words about the Update Service; kept in the same way. */
export const UPDATE_WORDING_VERSION = 1;

/** What somebody agrees to, as it is shown and kept. */
export function updateWording(organisation: string): readonly string[] {
	return [
		`A coordinator of ${organisation} may look at the DBS Update Service, to see whether anything has changed since your certificate.`,
		'A person looks, never a machine. The service answers only that there is nothing new, that there is something new, or that you have not subscribed: not what it is.',
		'Each look is written down, and you see who looked, when, and what it answered. Where there is something new, a new check is needed before you go on.',
		`It lasts until you withdraw it or stop with ${organisation}. You need not agree: then a new check is made when it is time.`
	];
}

export const updateConsent = z.object({ once: z.uuid(), organisation: z.uuid() });

const once = z.uuid({ error: 'Please open the page again and send it from there.' });
const several = z.preprocess(
	(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
	z
		.array(z.enum(RECORD_ITEMS, { error: 'Choose from the list.' }))
		.min(1, 'Choose at least one thing, or leave it.')
);

export const shareRecord = z.object({
	once,
	standing: z.union([z.literal(''), z.uuid()]).default(''),
	items: several
});

export const withdrawConsent = z.object({ once, consent: z.uuid() });
