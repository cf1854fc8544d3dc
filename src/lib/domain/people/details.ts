/** What is known about a person, by scope: the shapes of private.details.content and private.addresses. */
export type Details = {
	name: { full: string; known_as: string };
	contact: { phone: string; note: string };
	address: { lines: string; postcode: string };
	about: { words: string };
	communication: { language: string; needs: string[]; words: string };
	faith: { words: string };
	support: { needs: string[]; words: string };
	household: { words: string; pets: string[]; smoking: boolean };
	circle: { words: string };
};

/** A part of what is known, each shared by a consent of its own (public.scope). */
export type Scope = keyof Details | 'summary';

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
] as const satisfies readonly Scope[];

/** Practical needs, never a diagnosis: what somebody has to reckon with who comes. */
export const SUPPORT_NEEDS = [
	'Uses a wheelchair',
	'Walks with a stick or a frame',
	'Unsteady on the stairs',
	'Mostly in bed',
	'Tires quickly',
	'Needs the door opened for them'
] as const;

export const COMMUNICATION_NEEDS = [
	'Hard of hearing',
	'Sees little or nothing',
	'Speaks slowly, or with effort',
	'Needs things said more than once',
	'Prefers things in writing',
	'Needs large print'
] as const;

export const PETS = ['A dog', 'A cat', 'Another animal'] as const;
