import { CHECK_WORDS } from '#lib/domain/organisations/organisation.ts';
import type { TakenOver } from '#lib/domain/volunteers/identity.ts';
import type { RecordItem, TakenItem, Workforce } from '#lib/domain/volunteers/shared-record.ts';
import { fullDate } from './dates.ts';
import { localDate } from './london.ts';
import { list } from './words.ts';

/** Each part of a record, inside a sentence. */
const ITEM_SHORT: Record<RecordItem, string> = {
	accepted: 'since when',
	identity: 'showing who they are',
	check: 'check',
	training: 'training',
	references: 'that people spoke for them'
};
const OWN_SHORT: Record<RecordItem, string> = {
	accepted: 'since when you are there',
	identity: 'that you showed who you are',
	check: 'your check',
	training: 'what you have learnt',
	references: 'that people spoke for you'
};

const on = (at: string) => fullDate(localDate(at));

/** "check, training and showing who they are". */
export const itemsSaid = (items: readonly RecordItem[]) =>
	list(items.map((item) => ITEM_SHORT[item]));

/** The same to the volunteer: "your check, and what you have learnt". */
export const ownItemsSaid = (items: readonly RecordItem[]) =>
	list(items.map((item) => OWN_SHORT[item]));

export const TAKEN_SAID: Record<TakenItem, string> = {
	identity: 'Showing who they are',
	check: 'The check',
	training: 'The training'
};

/** On what a record rests that was taken over: whose it is, what was agreed to, when it was looked at. */
export function takenSaid(taken: TakenOver | null): string | null {
	if (!taken) return null;
	return `Taken over from ${taken.from} on ${on(taken.takenAt)}, as seen there by you on ${on(taken.lookedAt)}, with consent of ${on(taken.consentedAt)}.`;
}

/** Whom a certificate is for, where that matters; null where it serves here. */
export const WORKFORCE_WORDS: Record<Workforce, string> = {
	adults: 'For work with adults',
	both: 'For work with adults and children',
	children: 'For work with children alone',
	other: 'For other work'
};

interface Fitting {
	level: keyof typeof CHECK_WORDS;
	workforce: Workforce;
	counts: boolean;
	lawful: boolean;
	here: boolean;
}

/** Why a check cannot be taken over; null where it can. */
export function whyNotTaken({ workforce, counts, lawful, here, level }: Fitting): string | null {
	if (here) return 'It is on your record already.';
	if (!counts) return 'It counts no longer there, so it cannot count with you.';
	if (workforce === 'children' || workforce === 'other') {
		return `${WORKFORCE_WORDS[workforce]}: it does not serve for work with adults. A new check is needed.`;
	}
	if (!lawful) {
		return `${CHECK_WORDS[level]}: nothing that you arrange makes this level lawful to ask for, and so neither to rely on.`;
	}
	return null;
}
