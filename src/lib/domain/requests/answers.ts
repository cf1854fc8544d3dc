import type { OpeningHours } from '#lib/domain/organisations/hours.ts';
import type { Details, Scope } from '#lib/domain/people/details.ts';
import type { KindId } from '#lib/domain/tasks/kinds.ts';
import type { Requirement } from '#lib/domain/tasks/requirements.ts';
import type { Instant } from '#lib/domain/time/london.ts';
import type { Recipient } from '#lib/domain/consent/wording.ts';
import type { Raw } from './raw.ts';
import type { Pattern, WhenProblem } from './when.ts';

/** Who is asking: anybody; somebody of a circle for a person known already; a coordinator for a caller. */
export type Mode = 'open' | 'more' | 'somebody';

export type Situation = 'dying' | 'bereaved';
/** Who the asker is to the person. A referrer is a nurse or another professional. */
export type Relation = 'self' | 'family' | 'friend' | 'referrer';

/**
 * Whether the person knows and agrees, and who says so. `heard`: a coordinator heard it from the person
 * themself. Only `own` and `heard` are consent; attorney and deputy wait for a paper to be seen; the
 * rest are wishes until a coordinator has heard or decided.
 */
export const KNOWS = ['agreed', 'attorney', 'deputy', 'lacking', 'not_yet'] as const;
export type Knows = (typeof KNOWS)[number] | 'own' | 'heard';
/** How a coordinator heard it. */
export const HEARD_HOW = ['phone', 'in_person', 'paper'] as const;
export type HeardHow = (typeof HEARD_HOW)[number];

/** An organisation as an asker is told of it. */
export type Coordinating = {
	id: string;
	name: string;
	nation: 'england' | 'wales' | 'scotland' | 'northern_ireland';
	phone: string;
	email: string;
	outOfHoursName: string;
	outOfHoursPhone: string;
	hours: OpeningHours[];
	/** The kinds of help it arranges. */
	kinds: KindId[];
	/** Of a group: whom it serves, in its own words. */
	serves?: string;
};

/** Where the postcode lies, and who coordinates there. */
export type Place = { areaId: string; area: string; organisations: Coordinating[] };

/** What the answers are read against. */
export type Context = {
	now: Instant;
	mode: Mode;
	/** Null until the postcode is known, or when nobody knows it. */
	place: Place | null;
	/** Words a problem with a time (lib/format/when.ts): the domain has none for dates. */
	whenSaid: (problem: WhenProblem) => string;
};

/** One page's answers as kept: as typed, and the key of the page that sent them. */
export type Stored = Readonly<Record<string, { v: Raw; k: string } | undefined>>;

/** A yes or a no to one question of consent, with the words that were shown. */
export type ConsentAnswer = { scope: Scope; recipient: Recipient; yes: boolean };

/** Everything that has been answered so far, as it is meant. */
export type Answers = {
	route?: 'phone' | 'referral';
	kinds?: KindId[];
	who?: { situation: Situation; relation: Relation };
	postcode?: string;
	organisation?: Coordinating;
	lines?: string;
	whens: Partial<Record<KindId, Pattern>>;
	requirements?: Requirement[];
	support?: Details['support'];
	household?: Details['household'];
	communication?: Details['communication'];
	about?: Details['about'];
	faith?: Details['faith'];
	person?: { full: string; known_as: string; phone: string; note: string };
	you?: { name: string; relation: string };
	knows?: { knows: Knows; how?: HeardHow };
	months?: number;
	consents: ConsentAnswer[];
	reach?: { email: string; phone: string; note: string };
};

/** Whether the answers are about the asker themself. */
export function isSelf(answers: Answers): boolean {
	return answers.who?.relation === 'self';
}

/** What to call the person in a sentence: the name they like, or their first; "the person" until then. */
export function called(answers: Answers): string {
	const { person } = answers;
	return person?.known_as || person?.full.split(' ')[0] || 'the person';
}

/** The kinds of help that the organisation arranges, of those that were chosen. */
export function arranged(answers: Answers): KindId[] {
	const { kinds = [], organisation } = answers;
	return organisation ? kinds.filter((kind) => organisation.kinds.includes(kind)) : kinds;
}

/** The kinds that were chosen and that it does not arrange: said plainly, and left out. */
export function notArranged(answers: Answers): KindId[] {
	const { kinds = [] } = answers;
	const has = arranged(answers);
	return kinds.filter((kind) => !has.includes(kind));
}
