import type { AskedOfGroup } from '#lib/domain/organisations/group.ts';

/** What became of something a group was asked, in a sentence that never says why not. */
export function settledSaid({ standing, named }: Pick<AskedOfGroup, 'standing' | 'named'>): string {
	const goes = named?.state === 'yes' ? `${named.name} said yes.` : null;
	switch (standing) {
		case 'accepted':
			return goes ?? 'One of you said yes.';
		case 'declined':
			return 'You said not this time. Nobody asks why.';
		case 'expired':
			return goes ?? 'The time to say who goes is over. Nothing is held against you.';
		case 'settled':
			return (
				goes ?? 'Somebody else said yes first, or it is no longer needed. Thank you for looking.'
			);
		case 'open':
			return '';
	}
}
