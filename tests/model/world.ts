/** A small world to judge consent in: plain facts, no behaviour. Instants are milliseconds. */

export const SCOPES = [
	'summary',
	'name',
	'contact',
	'address',
	'about',
	'communication',
	'faith',
	'support',
	'household',
	'circle'
] as const;
export type Scope = (typeof SCOPES)[number];

export const LEVELS = ['none', 'basic', 'standard', 'enhanced', 'enhanced_barred'] as const;
export type Level = (typeof LEVELS)[number];

export interface Kind {
	id: string;
	level: Level;
	training: readonly string[];
}

export interface Organisation {
	id: string;
	confirms: boolean;
	requiredCheck: Level;
	requiredTraining: readonly string[];
}
export interface Role {
	organisation: string;
	account: string;
	role:
		| 'coordinator'
		| 'group_lead'
		| 'volunteer'
		| 'administrator'
		| 'safeguarding_lead'
		| 'data_guardian';
	revoked: boolean;
	memberLeft: boolean;
}
export interface Acceptance {
	organisation: string;
	account: string;
	state: 'applied' | 'accepted' | 'paused' | 'suspended' | 'left';
	restUntil: number | null;
}
export interface Check {
	organisation: string;
	account: string;
	level: Level;
	clear: boolean;
	from: number;
	until: number;
	revoked: number | null;
}
export interface Training {
	organisation: string;
	account: string;
	module: string;
	from: number;
	until: number;
	revoked: number | null;
}
export type Basis = 'own' | 'attorney' | 'deputy' | 'best_interests' | 'family';
export interface CircleMember {
	id: string;
	person: string;
	account: string;
	role: 'self' | 'manager' | 'helper';
	basis: Basis | null;
	seenAt: number | null;
	seenBy: string | null;
	authorityEnds: number | null;
	ended: boolean;
}
export interface CapacityRecord {
	person: string;
	lacking: boolean;
	at: number;
}
export interface Permit {
	id: string;
	person: string;
	scopes: readonly Scope[];
	recipient: 'coordinators' | 'pool' | 'matched' | 'volunteer';
	organisation: string | null;
	volunteer: string | null;
	basis: Basis;
	giverMember: string | null;
	giverAccount: string | null;
	recordedAt: number;
	startsAt: number;
	endsAt: number;
	reviewAt: number | null;
	/** Withdrawn or superseded: whole when scopes is null. */
	ends: readonly { scopes: readonly Scope[] | null; at: number }[];
}
export interface Deny {
	id: string;
	person: string;
	scopes: readonly Scope[] | null;
	organisation: string | null;
	account: string | null;
	at: number;
	liftedAt: number | null;
	/** Made by the person themselves: then lifted by them alone, or in their best interests without capacity. */
	bySelf: boolean;
}
/** A dispute about the person's consent, recorded by a coordinator: open until one decides it. */
export interface Dispute {
	id: string;
	person: string;
	organisation: string;
	recordedBy: string;
	at: number;
	decidedAt: number | null;
}
/** A safeguarding lead's emergency reading: from the instant it was begun until it ran out or was ended. */
export interface Glass {
	id: string;
	person: string;
	organisation: string;
	account: string;
	at: number;
	until: number;
	endedAt: number | null;
	/** Recorded as unsafe to tell the person. */
	unsafe: boolean;
	/** When it was recorded that they may be told after all. */
	safeAt: number | null;
}
export interface ConflictDecision {
	person: string;
	account: string;
	organisation: string;
}
export interface Request {
	id: string;
	person: string;
	organisation: string;
	state: 'submitted' | 'open' | 'paused' | 'closed';
	closedAt: number | null;
}
export interface Task {
	id: string;
	request: string;
	person: string;
	organisation: string;
	kind: string;
	startsAt: number;
	endsAt: number;
	state: 'open' | 'offered' | 'accepted' | 'confirmed' | 'done' | 'missed' | 'cancelled';
}
export interface Match {
	id: string;
	task: string;
	person: string;
	organisation: string;
	account: string;
	acceptedAt: number;
	confirmedAt: number | null;
	endedAt: number | null;
}
export interface Death {
	person: string;
	recordedAt: number;
	undone: boolean;
}

export interface World {
	seed: number;
	kinds: readonly Kind[];
	organisations: Organisation[];
	accounts: string[];
	people: string[];
	roles: Role[];
	acceptances: Acceptance[];
	checks: Check[];
	trainings: Training[];
	circle: CircleMember[];
	capacity: CapacityRecord[];
	permits: Permit[];
	denies: Deny[];
	conflicts: ConflictDecision[];
	requests: Request[];
	tasks: Task[];
	matches: Match[];
	deaths: Death[];
	disputes: Dispute[];
	glasses: Glass[];
}
