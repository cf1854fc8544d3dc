import { ROLE_WORDS, type MemberRole } from '#lib/domain/accounts/roles.ts';
import type { HistoryEntry } from './organisation.ts';

/** One entry of the history as a sentence: "Patricia Lowe made Grace Adeyemi a coordinator." */
export function historySaid({ event, whom, by, words }: HistoryEntry): string {
	const actor = by || 'The operator';
	const person = whom || 'somebody without a name yet';
	const role = ROLE_WORDS[words as MemberRole] ?? words;
	const article = /^[aeiou]/.test(role) ? 'an' : 'a';
	switch (event) {
		case 'granted':
			return `${actor} made ${person} ${article} ${role}.`;
		case 'revoked':
			return `${actor} ended ${person}’s being ${article} ${role}.`;
		case 'left':
			return `${person} left, and is no longer ${article} ${role}.`;
		case 'made':
			return 'The operator made this organisation.';
		case 'details':
			return `${actor} changed the details.`;
		case 'hours':
			return `${actor} changed the hours.`;
		case 'areas':
			return `${actor} changed the areas served: ${words}.`;
		case 'work':
			return `${actor} changed what is arranged and required.`;
		case 'second_eyes_on':
			return `${actor} turned the second pair of eyes on.`;
		case 'second_eyes_off':
			return `${actor} turned the second pair of eyes off.`;
		case 'invited':
			return `${actor} invited ${words}.`;
		case 'invited_again':
			return `${actor} sent the invitation to ${words} again.`;
		case 'invitation_revoked':
			return `${actor} took back the invitation to ${words}.`;
	}
}
