import type { PersonName } from '#lib/domain/circle/circle.ts';
import type { Scope } from '#lib/domain/people/details.ts';

/** To whom a permit opens something (C10). */
export type Recipient = 'coordinators' | 'pool' | 'matched' | 'volunteer';

/** How one scope of a permit stands; the same words as private.scope_stands. */
export const SCOPE_STANDS = [
	'active',
	'wish',
	'waiting',
	'withdrawn',
	'superseded',
	'expired',
	'died'
] as const;
export type ScopeStands = (typeof SCOPE_STANDS)[number];

export type Basis = 'own' | 'attorney' | 'deputy' | 'best_interests' | 'family';
export type GivenHow = 'online' | 'phone' | 'in_person' | 'paper';

/** One permit of the ledger (C1). */
export interface Permit {
	id: string;
	recipient: Recipient;
	organisationId: string | null;
	organisation: string | null;
	organisationKind: string | null;
	volunteerId: string | null;
	volunteer: string | null;
	basis: Basis;
	how: GivenHow;
	purpose: string;
	giver: string | null;
	giverRole: 'self' | 'manager' | 'helper' | null;
	giverIsMe: boolean;
	recordedBy: string | null;
	startsAt: string;
	endsAt: string;
	reviewAt: string | null;
	recordedAt: string;
	scopes: { scope: Scope; state: ScopeStands; at?: string }[];
}

/** A volunteer whose match lets them read something now or soon, and the instants of their windows. */
export interface MatchedReader {
	volunteerId: string;
	volunteer: string;
	organisationId: string;
	organisation: string;
	tasks: {
		id: string;
		kind: string;
		day: string;
		starts: string;
		ends: string;
		state: string;
		/** About, faith and the like: until this instant. */
		readsUntil: string;
		/** Address and contact: in this window alone. */
		windowFrom: string;
		windowUntil: string;
	}[];
	scopes: { scope: Scope; permitted: boolean; denied: boolean; permitUntil: string | null }[];
}

/** A no in force (C7). */
export interface Deny {
	id: string;
	organisationId: string | null;
	organisation: string | null;
	accountId: string | null;
	account: string | null;
	/** Null is everything. */
	scopes: Scope[] | null;
	bySelf: boolean;
	by: string;
	at: string;
	mayLift: boolean;
}

/** A disagreement about consent, as the person and proven managers know of it (C8, C26). */
export interface Dispute {
	id: string;
	at: string;
	organisation: string;
	decidedAt: string | null;
	decided: string | null;
}

/** A no of the person's own that was lifted in their best interests (C7). */
export interface Lift {
	whose: string;
	/** Null is everything. */
	scopes: Scope[] | null;
	at: string;
	by: string;
	organisation: string | null;
	decision: string;
	consulted: string;
	why: string;
}

/** A consent whose words have changed since in a way that must be asked about again. */
export interface AskedAgain {
	permitId: string;
	scopes: Scope[];
	/** What changed, in a sentence or two. */
	changed: string;
	/** Until when the old yes counts. */
	until: string;
}

/** Who can see what, because of which consent, until when. */
export interface SharingLedger {
	capacity: 'self' | 'manager' | 'unproven_manager';
	now: string;
	/** Tells an open page whether this is still true. */
	stamp: string;
	name: PersonName | null;
	/** May see all of it; otherwise only one's own wishes. */
	ledger: boolean;
	self: boolean;
	selfHasAccount: boolean;
	lacksCapacity: boolean;
	/** On what a yes of the reader's would rest; `family` is a wish, `none` after a death. */
	giving: 'own' | 'attorney' | 'deputy' | 'family' | 'none';
	died: boolean;
	/** "Ventnor (PO38 1/9)". */
	place: string;
	/** Undecided ones, which freeze widening, and those decided in the last month. */
	disputes: Dispute[];
	lifts: Lift[];
	askedAgain: AskedAgain[];
	permits: Permit[];
	organisations: {
		id: string;
		name: string;
		kind: string;
		coordinator: string | null;
		coordinators: number;
		volunteers: number;
		asker: string;
		askerIsMe: boolean;
		sentAt: string | null;
	}[];
	matched: MatchedReader[];
	denies: Deny[];
	circle: {
		name: string;
		relation: string;
		role: 'self' | 'manager' | 'helper';
		me: boolean;
		seen: boolean;
	}[];
}

/** What a recipient can ever be asked to be shown (C10, C16, C17). */
export const SCOPES_FOR: Record<Recipient, readonly Scope[]> = {
	coordinators: [
		'name',
		'contact',
		'address',
		'about',
		'communication',
		'faith',
		'support',
		'household',
		'circle'
	],
	pool: ['summary'],
	matched: [
		'name',
		'contact',
		'address',
		'about',
		'communication',
		'faith',
		'support',
		'household'
	],
	volunteer: [
		'name',
		'contact',
		'address',
		'about',
		'communication',
		'faith',
		'support',
		'household'
	]
};

/** A recipient by its name: an organisation's coordinators, its pool, its matched, or one volunteer. */
export interface Reader {
	recipient: Recipient;
	/** The organisation's id, or the volunteer's. */
	id: string;
	/** The organisation's name, or the volunteer's. */
	name: string;
}

/** What of each scope a recipient has, and by which permit: one row each, in the order of the scopes. */
export interface Standing {
	scope: Scope;
	state: 'active' | 'wish' | 'waiting' | 'denied' | 'none' | 'died';
	/** The permit that gives it, or is wished. */
	permit: Permit | null;
	/** When it ends: the latest end of those that give it. */
	until: string | null;
}

const same = (permit: Permit, reader: Reader) =>
	permit.recipient === reader.recipient &&
	(reader.recipient === 'volunteer' ? permit.volunteerId : permit.organisationId) === reader.id;

/** When a permit stops by itself: its end, or the review of a best-interests decision. */
export function endOf(permit: Permit): string {
	return permit.reviewAt && permit.reviewAt < permit.endsAt ? permit.reviewAt : permit.endsAt;
}

/** Whether a no stands against a recipient for a scope (C7, C19). Of one person: none that we can say. */
export function deniedBy(denies: readonly Deny[], reader: Reader, scope: Scope): Deny | null {
	return (
		denies.find(
			(deny) =>
				(deny.scopes === null || deny.scopes.includes(scope)) &&
				(reader.recipient === 'volunteer'
					? deny.accountId === reader.id
					: deny.organisationId === reader.id)
		) ?? null
	);
}

/**
 * How each scope stands with a recipient (C6, C19): an effective permit gives it, a deny beats every
 * permit; otherwise a permit that waits, then a wish. The database has judged each permit already.
 */
export function standings(
	{ permits, denies }: Pick<SharingLedger, 'permits' | 'denies'>,
	reader: Reader
): Standing[] {
	const theirs = permits.filter((permit) => same(permit, reader));
	return SCOPES_FOR[reader.recipient].map((scope) => {
		const by = (state: ScopeStands) =>
			theirs.filter((permit) => permit.scopes.some((s) => s.scope === scope && s.state === state));
		const active = by('active').sort((a, b) => endOf(b).localeCompare(endOf(a)));
		const [best] = active;
		if (deniedBy(denies, reader, scope)) {
			return { scope, state: 'denied', permit: best ?? null, until: null };
		}
		if (best) return { scope, state: 'active', permit: best, until: endOf(best) };
		for (const state of ['died', 'waiting', 'wish'] as const) {
			const [found] = by(state);
			if (found) return { scope, state, permit: found, until: null };
		}
		return { scope, state: 'none', permit: null, until: null };
	});
}

/**
 * Standings that are the same in every way, so that one row can say several. What can be stopped stands
 * alone, so that it can be stopped alone.
 */
export function together(rows: readonly Standing[]): Standing[][] {
	const groups: Standing[][] = [];
	for (const row of rows) {
		const like =
			row.state === 'none' || row.state === 'denied' || row.state === 'died'
				? groups.find(([first]) => first?.state === row.state)
				: undefined;
		if (like) like.push(row);
		else groups.push([row]);
	}
	return groups;
}
