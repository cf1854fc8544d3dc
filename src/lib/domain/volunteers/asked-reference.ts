import { z } from 'zod';
import { dayOf } from '#lib/domain/circle/circle.schema.ts';
import type { CheckLevel } from '#lib/domain/organisations/organisation.ts';

/** What may become of a reference that a volunteer asked for. */
export const REFERENCE_ANSWERS = ['written', 'declined'] as const;
export type ReferenceAnswer = (typeof REFERENCE_ANSWERS)[number];

/** What is on record of a volunteer with an organisation. Nothing of anybody who was helped. */
export interface ReferenceFacts {
	with: { since: string; until: string | null }[];
	visits: number;
	minutes: number;
	kinds: string[];
	training: { title: string; passedAt: string }[];
	check: CheckLevel | null;
}

const AGAIN = 'Please open the page again and send it from there.';
const once = z.uuid({ error: AGAIN });
const version = z.coerce.number({ error: AGAIN }).int({ error: AGAIN });
const part = z.string().trim().max(10).default('');
const words = (least: string, most: number) =>
	z
		.string()
		.default('')
		.refine((said) => said.trim() !== '', least)
		.refine(
			(said) => said.length <= most,
			`Make it ${most.toLocaleString('en-GB')} characters or fewer.`
		);

/** What a volunteer would like a reference for, and by when; no day is fine. */
export const askedReference = z
	.object({
		once,
		purpose: words('Say in a sentence what it is for.', 300),
		'wanted-day': part,
		'wanted-month': part,
		'wanted-year': part
	})
	.transform((fields, context) => {
		const day = dayOf(fields, 'wanted');
		if (day === null) {
			context.addIssue({
				code: 'custom',
				path: ['wanted'],
				message: 'No calendar has that day. Give it like 3 12 2026, or leave it empty.'
			});
		}
		return { once: fields.once, purpose: fields.purpose, wantedBy: day === '' ? null : day };
	});

/** A volunteer takes back what they asked for, or takes a reference off. */
export const removedReference = z.object({ once, version });

const reference = z.guid({ error: AGAIN });
export const writtenReference = z.object({
	once,
	version,
	reference,
	words: words('Write what you would say of them.', 4000)
});
export const declinedReference = z.object({
	once,
	version,
	reference,
	reason: words('Say why, kindly.', 500)
});
