import { question, wordingKept, type Question, type Whose } from '#lib/domain/consent/wording.ts';
import type { Scope } from '#lib/domain/people/details.ts';
import { recordConsent as record, type HeardAnswer } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** One question as it is read out to somebody. */
export type Heard = {
	scope: Scope;
	recipient: 'pool' | 'coordinators' | 'matched';
	answer: 'yes' | 'no';
};

/** What is needed to word the questions: the same for the page that shows them and the record. */
export type Reading = { organisation: string; area: string; whose: Whose; months: number };

/** The exact words of one question; the version stands with them. */
export function questionRead(
	reading: Reading,
	asked: Pick<Heard, 'scope' | 'recipient'>
): Question {
	return question({ ...asked, ...reading });
}

/**
 * C1 to C5: records what was heard by phone, in person or on paper, answer by answer. The words kept
 * are made here from the same text that the page showed, never taken from the form. Answers whether a
 * mail confirms it back to the person.
 */
export async function recordConsent(
	db: Db,
	asked: Omit<Parameters<typeof record>[1], 'answers' | 'months'> & {
		heard: Heard[];
		reading: Reading;
	}
): Promise<{ reached: boolean }> {
	const { heard, reading, ...rest } = asked;
	const answers = heard.map(({ scope, recipient, answer }): HeardAnswer => {
		const read = questionRead(reading, { scope, recipient });
		return {
			scope,
			recipient,
			yes: answer === 'yes',
			wording: wordingKept(read),
			version: read.version,
			purpose: read.purpose
		};
	});
	return await record(db, { ...rest, months: reading.months, answers });
}
