import type { Scope } from '#lib/domain/people/details.ts';

/**
 * The exact words in which consent is asked on the form, each with its version. What was shown is kept
 * with the permit, so a version is never edited: a change is a new version beside the old one, and a row
 * of private.wordings that says what changed and what must be asked for again because of it.
 */
export const WORDING_VERSION = 2;

/** To whom a question of the form opens something (consent.md C10). */
export type Recipient = 'coordinators' | 'pool' | 'matched';

/** How long a consent can be given for, in months; six unless said otherwise, never more than twelve (C1). */
export const MONTHS = [3, 6, 12] as const;
export const USUAL_MONTHS = 6;

/** Whose the answers are: the reader's own, or those of somebody they call by this name. */
export type Whose = { self: true } | { self: false; called: string };

export type Asking = {
	scope: Scope;
	recipient: Recipient;
	/** The organisation, named (domain.md 3). */
	organisation: string;
	whose: Whose;
	months: number;
	/** "Ventnor (PO38 1/9)": how the area is shown in the summary. */
	area: string;
};

/** A question put to somebody: what is shown, and what is kept of it. */
export type Question = { question: string; terms: string; purpose: string; version: number };

const MONTHS_SAID: Record<number, string> = {
	3: 'three months',
	6: 'six months',
	12: 'twelve months'
};

function of(whose: Whose): string {
	return whose.self ? 'your' : `${whose.called}’s`;
}

function them(whose: Whose): string {
	return whose.self ? 'you' : whose.called;
}

/** Who is asking to read, by name: "Coordinators at Culver Hospice". */
export function recipientSaid(recipient: Recipient, organisation: string): string {
	switch (recipient) {
		case 'coordinators':
			return `Coordinators at ${organisation}`;
		case 'pool':
			return `Volunteers with ${organisation} who might come`;
		case 'matched':
			return `The volunteer who comes from ${organisation}`;
	}
}

/** What a scope holds, in words: "Len’s name". */
export function scopeSaid(scope: Scope, whose: Whose): string {
	switch (scope) {
		case 'summary':
			return 'the kind of help, the days and times, what a helper should be ready for, and the area';
		case 'name':
			return `${of(whose)} name`;
		case 'contact':
			return `${of(whose)} phone number, and when to ring`;
		case 'address':
			return `${of(whose)} address and postcode`;
		case 'about':
			return whose.self ? 'what matters to you' : `what matters to ${whose.called}`;
		case 'communication':
			return `how to talk with ${them(whose)}`;
		case 'faith':
			return `${of(whose)} faith or belief`;
		case 'support':
			return `what is written about how ${them(whose)} ${whose.self ? 'manage' : 'manages'}`;
		case 'household':
			return 'what is written about the home';
		case 'circle':
			return `who else is around ${them(whose)}`;
	}
}

function purposeOf(recipient: Recipient): string {
	switch (recipient) {
		case 'coordinators':
			return 'to arrange the help that was asked for';
		case 'pool':
			return 'to find somebody who can come';
		case 'matched':
			return 'to give the help, on the day';
	}
}

/** When the volunteer who comes can read it (consent.md C16). */
function windowOf({ scope, recipient }: Asking): string {
	if (recipient !== 'matched') return '';
	return scope === 'contact' || scope === 'address'
		? ' They see it from a day before a visit until two hours after, and at no other time.'
		: ' They see it from the moment they say yes until a day after their last visit.';
}

/** Version 1 of a question of the form. Refuses a length that is not offered. */
export function questionV1(asking: Asking): Question {
	const { scope, recipient, organisation, whose, months, area } = asking;
	const length = MONTHS_SAID[months];
	if (length === undefined) throw new RangeError('Not a length of consent');
	const who = recipientSaid(recipient, organisation);
	const purpose = purposeOf(recipient);
	const may = who.charAt(0).toLowerCase() + who.slice(1);
	const what =
		scope === 'summary' ? `${scopeSaid(scope, whose)} “${area}”` : scopeSaid(scope, whose);
	const bare =
		recipient === 'pool' ? ' They see no name, no address, and nothing that you wrote.' : '';
	const stop = whose.self
		? 'You can stop it at any time, and need not say why.'
		: `${whose.called}, or you, can stop it at any time, and need not say why.`;
	return {
		question: `May ${may} see ${what}?`,
		terms: `They use it ${purpose}. A yes counts for ${length} from the day this is sent.${windowOf(asking)}${bare} ${stop}`,
		purpose: purpose.charAt(0).toUpperCase() + purpose.slice(1),
		version: 1
	};
}

/**
 * Version 2 says that each reading is written down, and of faith that the law protects it more than most
 * things. What it changed, and what must be asked for again because of it, stands in private.wordings.
 */
export function questionV2(asking: Asking): Question {
	return { ...questionV1(asking), terms: termsV2(asking, questionV1(asking).terms), version: 2 };
}

/** What version 2 adds to the terms of version 1, before their last sentence: how it can be stopped. */
export function termsV2({ scope, whose }: Pick<Asking, 'scope' | 'whose'>, terms: string): string {
	const faith =
		scope === 'faith'
			? ' Faith or belief is protected by law more than most things: this yes is for that alone.'
			: '';
	const written =
		scope === 'summary' ? '' : ` Each reading is written down, and ${them(whose)} can see it.`;
	const stop = terms.lastIndexOf(
		whose.self ? ' You can stop' : ` ${whose.called}, or you, can stop`
	);
	return `${terms.slice(0, stop)}${faith}${written}${terms.slice(stop)}`;
}

/** The question in its current wording. */
export const question = questionV2;

/** What is kept with the permit: the whole of what was shown, and the answer. */
export function wordingKept({ question, terms }: Question): string {
	return `${question} ${terms} Answer: Yes.`;
}
