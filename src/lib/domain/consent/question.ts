import type { Scope } from '#lib/domain/people/details.ts';
import type { Recipient } from './sharing.ts';
import { question, scopeSaid, termsV2, type Question, type Whose } from './wording.ts';

export interface AskingReader {
	recipient: Recipient;
	/** The organisation's name, or the volunteer's. */
	name: string;
	scope: Scope;
	whose: Whose;
	months: number;
	area: string;
}

const MONTHS_SAID: Record<number, string> = {
	3: 'three months',
	6: 'six months',
	12: 'twelve months'
};

/** Version 1 of the question about one named volunteer. Never edited: a change is a new version. */
function namedV1({ name, scope, whose, months }: AskingReader): Question {
	const length = MONTHS_SAID[months];
	if (length === undefined) throw new RangeError('Not a length of consent');
	const window =
		scope === 'contact' || scope === 'address'
			? 'They see it from a day before a visit of theirs until two hours after, and at no other time.'
			: 'They see it from the moment a visit of theirs is confirmed until a day after it.';
	const stop = whose.self
		? 'You can stop it at any time, and need not say why.'
		: `${whose.called}, or you, can stop it at any time, and need not say why.`;
	return {
		question: `May ${name}, when they come, see ${scopeSaid(scope, whose)}?`,
		terms: `To give the help, on the day, for ${length} from the day this is sent. ${window} ${stop}`,
		purpose: 'To give the help, on the day',
		version: 1
	};
}

/** Version 2: see the questions of the form. */
function namedV2(asking: AskingReader): Question {
	const before = namedV1(asking);
	return { ...before, terms: termsV2(asking, before.terms), version: 2 };
}

/** The exact words of one question about sharing, to any recipient there can be (C1, C10). */
export function consentQuestion(asking: AskingReader): Question {
	const { recipient, name, scope, whose, months, area } = asking;
	return recipient === 'volunteer'
		? namedV2(asking)
		: question({ scope, recipient, organisation: name, whose, months, area });
}
