import type { Details, Scope } from '#lib/domain/people/details.ts';
import type { OpeningHours } from '#lib/domain/organisations/hours.ts';
import type { Whose } from '#lib/domain/consent/wording.ts';

/** In what capacity somebody is of a circle (consent.md C18); the same words as private.circle_capacity. */
export const CAPACITIES = ['self', 'manager', 'unproven_manager', 'helper'] as const;
export type Capacity = (typeof CAPACITIES)[number];

export type PersonName = Details['name'];

/** An organisation that holds a request, and who there to ring. */
export interface Contact {
	id: string;
	name: string;
	phone: string;
	outOfHoursName: string;
	outOfHoursPhone: string;
	hours: OpeningHours[];
	/** The named coordinator; null while nobody has taken the request on. */
	coordinator: string | null;
}

/** What the circle may say of a visit. */
export const FEEDBACK = ['thanks', 'wrong', 'nobody_came'] as const;
export type Feedback = (typeof FEEDBACK)[number];

export const TASK_STATES = [
	'open',
	'offered',
	'accepted',
	'confirmed',
	'done',
	'missed',
	'cancelled'
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** One dated piece of help as the circle sees it: of those asked the number, never who. */
export interface CircleTask {
	id: string;
	requestId: string;
	kind: string;
	state: TaskState;
	version: number;
	day: string;
	starts: string;
	ends: string;
	minutes: number;
	/** Its window has begun; its window is over. */
	begun: boolean;
	over: boolean;
	organisation: string;
	/** First name of the named coordinator. */
	coordinator: string | null;
	requestState: string;
	/** The summary may reach volunteers at all (C20). */
	consent: boolean;
	/** First name of whoever comes, once confirmed. */
	who: string | null;
	/** How often they have come before. */
	been: number;
	asked: number;
	waiting: number;
	cannot: number;
	askedAt: string | null;
	hearBy: string | null;
	/** Somebody had said yes and gave it back. */
	handedBack: boolean;
	/** Somebody of the family's own does it instead. */
	covered: boolean;
	/** The window in which whoever comes can read the address; null when it is not shared with them. */
	addressFrom: string | null;
	addressUntil: string | null;
	/** What the reader has said of it, and written about it. */
	said: Feedback[];
	told: string[];
}

export interface FamilyVisit {
	id: string;
	day: string;
	starts: string;
	ends: string;
	who: string;
	words: string;
	enteredBy: string;
	mine: boolean;
}

export interface CircleRequest {
	id: string;
	state: 'submitted' | 'open' | 'paused' | 'closed';
	situation: 'dying' | 'bereaved';
	submittedAt: string | null;
	openedAt: string | null;
	consent: boolean;
	/** Paused by the circle itself, so that it can go on from here. */
	canResume: boolean;
	coordinator: string | null;
	organisationId: string;
}

export interface Died {
	diedOn: string | null;
	recordedAt: string;
	mine: boolean;
	undoUntil: string;
	canUndo: boolean;
}

export interface CircleQuestion {
	id: string;
	words: string;
	askedAt: string;
	askedBy: string;
	asker: string;
	/** The reader asked for the help, and so answers. */
	mine: boolean;
}

/** One reading of what is known about the person (C23). */
export interface Reading {
	ref: string;
	at: string;
	lastAt: string;
	times: number;
	readerId: string;
	reader: string;
	capacity: 'self' | 'manager' | 'unproven_manager' | 'coordinator' | 'matched' | 'break_glass';
	organisation: string | null;
	scopes: Scope[];
	purpose: string;
	task: { kind: string; day: string; starts: string; ends: string } | null;
}

/** The week for the person and managers. */
export interface CircleWeek {
	capacity: Exclude<Capacity, 'helper'>;
	/** May see consents and who looked (C18, C21). */
	ledger: boolean;
	/** A no stands between this manager and the week (C7). */
	closed: boolean;
	name: PersonName | null;
	relation: string;
	place: string;
	now: string;
	today: string;
	from: string;
	/** Tells an open page whether this is still true. */
	stamp: string;
	died: Died | null;
	/** Visits and offers that ended with the death. */
	stopped: number;
	contacts: Contact[];
	requests: CircleRequest[];
	tasks: CircleTask[];
	family: FamilyVisit[];
	next: CircleTask | null;
	openAhead: { id: string; kind: string; day: string }[];
	questions: CircleQuestion[];
	looked: Reading[];
}

/** The week for a helper: kind, time, and who comes by first name (C18). */
export interface CircleRota {
	capacity: 'helper';
	invitedBy: string | null;
	now: string;
	today: string;
	from: string;
	/** Tells an open page whether this is still true. */
	stamp: string;
	tasks: { kind: string; day: string; starts: string; ends: string; who: string | null }[];
	family: { day: string; starts: string; ends: string; who: string }[];
}

/** Somebody's place in the circle, and on what it rests. */
export interface Place {
	id: string;
	role: 'self' | 'manager' | 'helper';
	name: string;
	relation: string;
	me: boolean;
	hasAccount: boolean;
	basis: 'own' | 'attorney' | 'deputy' | 'best_interests' | 'family' | null;
	basisSeenAt: string | null;
	basisSeenBy: string | null;
	authorityEndsAt: string | null;
	/** A manager whose basis has been seen and holds now. */
	proven: boolean;
	addedAt: string;
	addedBy: string | null;
	mayEnd: boolean;
}

/** What the person is called on a page; null for whom their name is not. */
export function calledBy(name: PersonName | null): string | null {
	return name ? name.known_as || name.full : null;
}

/**
 * Whose the page is, for wording: the reader's own, or somebody's by name. After a death, and for a
 * manager who did not enter the name, there is none to say.
 */
export function whoseIs(capacity: Capacity, name: PersonName | null): Whose {
	if (capacity === 'self') return { self: true };
	return { self: false, called: calledBy(name) ?? 'the person' };
}

/** The pages of a circle, for the masthead: what somebody in this capacity can open. */
export function circleLinks(
	personId: string,
	capacity: Capacity
): { href: string; label: string }[] {
	const at = `/circle/${personId}`;
	const week = { href: at, label: 'Week' };
	if (capacity === 'helper') return [week];
	return [
		week,
		{ href: `${at}/about`, label: 'What is kept' },
		{ href: `${at}/sharing`, label: 'Sharing' },
		{ href: `${at}/people`, label: 'Circle' }
	];
}
