import type { Scope } from '#lib/domain/people/details.ts';
import type { Whose } from './wording.ts';

/**
 * A part of what is known, in few words: on the page of who sees what, and of who looked. Not the words
 * in which consent is asked: those have versions, and are in wording.ts.
 */
export function scopeShort(scope: Scope, whose: Whose): string {
	const of = whose.self ? 'your' : `${whose.called}’s`;
	const them = whose.self ? 'you' : whose.called;
	switch (scope) {
		case 'summary':
			return 'the kind of help, the days and times, and the area';
		case 'name':
			return `${of} name`;
		case 'contact':
			return `${of} phone number`;
		case 'address':
			return `${of} address`;
		case 'about':
			return `what matters to ${them}`;
		case 'communication':
			return `how to talk with ${them}`;
		case 'faith':
			return `${of} faith or belief`;
		case 'support':
			return `what ${them} ${whose.self ? 'need' : 'needs'} to get about`;
		case 'household':
			return 'the home, and who else is there';
		case 'circle':
			return `who is around ${them}`;
	}
}
