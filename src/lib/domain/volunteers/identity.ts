import { IDENTITIES, type Identity } from './application.ts';

/** What may be noted of each route; the same words as private.identity_kinds. Never a number, never a copy. */
export const IDENTITY_KINDS = {
	letters: ['council', 'bank', 'pension', 'landlord', 'surgery'],
	vouched: ['neighbour', 'employer', 'faith', 'support'],
	known: ['worked', 'volunteered', 'group'],
	document: ['passport', 'licence', 'card'],
	talk: ['visited', 'service', 'person']
} as const satisfies Record<Identity, readonly string[]>;
export type IdentityKind = (typeof IDENTITY_KINDS)[Identity][number];

/** Every kind with its route, in the order in which they are offered. */
export const ALL_KINDS = IDENTITIES.flatMap((route) =>
	IDENTITY_KINDS[route].map((kind) => ({ route, kind }) as { route: Identity; kind: IdentityKind })
);
const KINDS = ALL_KINDS.map(({ kind }) => kind);

/** A kind as the database says it, '' for none. */
export function identityKind(said: string): IdentityKind | '' {
	return KINDS.find((kind) => kind === said) ?? '';
}

/** On what a record rests that was taken over from another organisation. */
export interface TakenOver {
	from: string;
	consentedAt: string;
	lookedAt: string;
	takenAt: string;
}

/** That somebody showed who they are, as an organisation has it on record. */
export interface IdentityShown {
	route: Identity;
	kind: string;
	shownOn: string;
	reviewAt: string | null;
	recordedAt: string;
	by: string | null;
	version: number;
	counts: boolean;
	taken: TakenOver | null;
}
