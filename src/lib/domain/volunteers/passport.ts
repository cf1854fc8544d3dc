import { z } from 'zod';
import type { CheckLevel } from '#lib/domain/organisations/organisation.ts';

/** The parts of a passport, in the order in which they are shown. */
export const PASSPORT_PARTS = ['accepted', 'checks', 'training', 'hours'] as const;
export type PassportPart = (typeof PASSPORT_PARTS)[number];

/** For how many days a link may work. */
export const PASSPORT_DAYS = [7, 30, 90] as const;

/** What a volunteer takes with them. A part that was not asked for is not there. */
export interface Passport {
	name: string;
	accepted?: { organisation: string; since: string; until?: string | undefined }[] | undefined;
	checks?:
		| {
				level: CheckLevel;
				organisation: string;
				issuedOn: string;
				recordedAt: string;
				expiresAt: string;
				valid: boolean;
		  }[]
		| undefined;
	training?:
		| {
				title: string;
				organisation: string;
				/** Passed on this site; otherwise the organisation recorded what was learnt elsewhere. */
				here: boolean;
				passedAt: string;
				expiresAt: string;
				valid: boolean;
		  }[]
		| undefined;
	hours?:
		| { organisation: string; visits: number; minutes: number; first: string; last: string }[]
		| undefined;
}

const AGAIN = 'Please open the page again and send it from there.';

export const passportLink = z.object({
	once: z.uuid({ error: AGAIN }),
	parts: z.preprocess(
		(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
		z
			.array(z.enum(PASSPORT_PARTS, { error: 'Choose from the list.' }))
			.min(1, 'Choose at least one part to show.')
	),
	days: z
		.string({ error: 'Choose how long it works.' })
		.transform(Number)
		.refine((n) => PASSPORT_DAYS.some((days) => days === n), {
			error: 'Choose how long it works.'
		})
});

export const stopPassportLink = z.object({
	once: z.uuid({ error: AGAIN }),
	link: z.uuid({ error: AGAIN })
});
