import type { Identity } from '#lib/domain/volunteers/application.ts';
import {
	identityKind,
	type IdentityKind,
	type IdentityShown
} from '#lib/domain/volunteers/identity.ts';
import { fullDate } from './dates.ts';
import { addDays, localDate } from './london.ts';

/** Each route, to the coordinator who records it: what it was, and what they do for it. */
export const IDENTITY_SEEN: Record<Identity, { label: string; does: string }> = {
	letters: {
		label: 'Two letters with their name and address',
		does: 'You look at both on paper, from two senders, not older than three months, and hand them back.'
	},
	vouched: {
		label: 'Somebody who has known them for two years vouched for them',
		does: 'You talk with both together, in person or on a call with pictures, and ask that person how you can be sure of them.'
	},
	known: {
		label: 'Known here already',
		does: 'A second coordinator or a member of staff, who has known them for a year, says so to you.'
	},
	document: {
		label: 'A passport, a driving licence or another card with a picture',
		does: 'You look at it beside the person and hand it back. No number, no copy, no picture of it.'
	},
	talk: {
		label: 'Another way that you found together',
		does: 'Where none of these is easy: visit them at home, ask a service that knows them to say so with their leave, or meet them with somebody you both know. Take as long as it needs; nobody is turned away for want of a document.'
	}
};

export const KIND_SAID: Record<IdentityKind, string> = {
	council: 'Among them one from the council',
	bank: 'Among them one from a bank or building society',
	pension: 'Among them one about a pension or benefits',
	landlord: 'Among them one from a landlord',
	surgery: 'Among them one from a surgery or hospital',
	neighbour: 'A neighbour',
	employer: 'An employer',
	faith: 'A faith leader',
	support: 'A support worker',
	worked: 'They worked here',
	volunteered: 'They volunteered here',
	group: 'They are of a group of ours',
	passport: 'A passport',
	licence: 'A driving licence',
	card: 'Another card with a picture',
	visited: 'Visited at home',
	service: 'A service that knows them said so',
	person: 'Met with somebody both know'
};

/** The last day on which it counts: it is looked at again on the next. */
const lastDay = (until: string) => fullDate(addDays(localDate(until), -1));

/** "Two letters with their name and address. Among them one from the council." */
export function shownHow({ route, kind }: Pick<IdentityShown, 'route' | 'kind'>): string {
	const noted = identityKind(kind);
	return `${IDENTITY_SEEN[route].label}.${noted ? ` ${KIND_SAID[noted]}.` : ''}`;
}

/** When, to whom, and until when it counts. */
export function shownWhen(
	one: Pick<IdentityShown, 'shownOn' | 'recordedAt' | 'by' | 'reviewAt' | 'counts'>
): string {
	const until = one.reviewAt
		? one.counts
			? ` It counts until the end of ${lastDay(one.reviewAt)}.`
			: ` It was to be looked at again after ${lastDay(one.reviewAt)}.`
		: '';
	return `Shown on ${fullDate(one.shownOn)}, recorded by ${one.by ?? 'a coordinator'} on ${fullDate(localDate(one.recordedAt))}.${until}`;
}
