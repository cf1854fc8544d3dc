import type { LookResult } from '#lib/domain/volunteers/shared-record.ts';
import { fullDate } from './dates.ts';
import { addDays, localDate } from './london.ts';

interface Checked {
	issuedOn: string;
	expiresAt: string;
	clear: boolean;
	revokedAt: string | null;
	counts: boolean;
}

/** A check or training ends at midnight: the last day on which it counts is the one before. */
export const lastDay = (until: string) => fullDate(addDays(localDate(until), -1));

/** How a check stands, in two words. */
export function checkWord({ revokedAt, clear, counts }: Checked): string {
	if (revokedAt) return 'Taken back';
	if (!clear) return 'Not suitable';
	return counts ? 'Counts' : 'Run out';
}

/** The day on the certificate, and until when it counts. */
export function checkDates({ issuedOn, counts, expiresAt }: Checked): string {
	return `Certificate of ${fullDate(issuedOn)}. ${counts ? 'Counts until the end of' : 'To look at again after'} ${lastDay(expiresAt)}.`;
}

const ANSWERED: Record<LookResult, string> = {
	no_new: 'nothing new',
	new: 'something new, so a new check is needed',
	not_subscribed: 'not subscribed'
};

/** One look at the Update Service: who, when, what it answered, when next. */
export function lookSaid(look: {
	lookedOn: string;
	result: LookResult;
	nextOn: string | null;
	by: string | null;
}): string {
	return `${look.by ?? 'A coordinator'} looked at the Update Service on ${fullDate(look.lookedOn)}: ${ANSWERED[look.result]}.${look.nextOn ? ` Next look: ${fullDate(look.nextOn)}.` : ''}`;
}
