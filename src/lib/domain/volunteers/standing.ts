import type { CheckLevel } from '#lib/domain/organisations/organisation.ts';
import type { KindId } from '#lib/domain/tasks/kinds.ts';
import type { AcceptanceState } from './acceptance.state.ts';

export interface Check {
	level: CheckLevel;
	issuedOn: string;
	expiresAt: string;
	valid: boolean;
}

export interface Training {
	moduleId: string;
	title: string;
	expiresAt: string;
	valid: boolean;
}

/** A kind that the organisation arranges, and what of it is missing. */
export interface CoveredKind {
	kind: KindId;
	covered: boolean;
	checkLevel: CheckLevel;
	checkMissing: boolean;
	trainingMissing: string[];
}

/** Somebody who speaks for an applicant, as the applicant sees them: never what they said. */
export interface NamedReferee {
	/** The first or the second of the two. */
	position: number;
	name: string;
	askedAt: string | null;
	state: 'named' | 'asked' | 'answered' | 'declined' | 'expired';
}

/** An application as its applicant sees it. */
export interface Application {
	sentAt: string;
	/** Since when it is on hold, and which coordinator has it, by name. */
	held: string | null;
	with: string | null;
	/** Since when a second coordinator looks at it. */
	lookedAtSince: string | null;
	wants: string[];
	/** Each step that was reached, with the instant. */
	reached: Partial<Record<AcceptanceState, string>>;
	referees: NamedReferee[];
}

/** Where a volunteer stands with one organisation. What is covered and what lapses is the database's to say. */
export interface Standing {
	organisationId: string;
	organisation: string;
	phone: string;
	email: string;
	state: AcceptanceState;
	since: string;
	version: number;
	inStanding: boolean;
	/** A pause that they began may be ended by them; another's may not (C24). */
	pausedByMe: boolean;
	restUntil: string | null;
	restByMe: boolean;
	/** Visits promised that are not over. */
	visits: number;
	checks: Check[];
	trainings: Training[];
	kinds: CoveredKind[];
	/** What they said when they applied; null where they came by an invitation. */
	application: Application | null;
	/** What stops being covered, and when. */
	lapses: { at: string; kinds: KindId[] }[];
}
