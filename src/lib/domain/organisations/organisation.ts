import type { MemberRole } from '#lib/domain/accounts/roles.ts';

/** The same as the type public.organisation_kind. */
export const ORGANISATION_KINDS = [
	'hospice',
	'charity',
	'council',
	'faith_group',
	'community_group',
	'employer',
	'school'
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const KIND_WORDS: Record<OrganisationKind, string> = {
	hospice: 'Hospice',
	charity: 'Charity',
	council: 'Council',
	faith_group: 'Faith group',
	community_group: 'Community group',
	employer: 'Employer',
	school: 'School'
};

/** The same as the type public.nation. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern_ireland'] as const;
export type Nation = (typeof NATIONS)[number];

export const NATION_WORDS: Record<Nation, string> = {
	england: 'England',
	wales: 'Wales',
	scotland: 'Scotland',
	northern_ireland: 'Northern Ireland'
};

/** The same as the type public.check_level, lowest first. */
export const CHECK_LEVELS = ['none', 'basic', 'standard', 'enhanced', 'enhanced_barred'] as const;
export type CheckLevel = (typeof CHECK_LEVELS)[number];

export const CHECK_WORDS: Record<CheckLevel, string> = {
	none: 'No check',
	basic: 'Basic check',
	standard: 'Standard check',
	enhanced: 'Enhanced check',
	enhanced_barred: 'Enhanced check with the adults’ barred list'
};

/** What may be asked of every volunteer: anything higher must follow from the task (domain.md 4). */
export const CHECKS_FOR_ALL = ['none', 'basic'] as const satisfies readonly CheckLevel[];

/**
 * Scotland and Northern Ireland have vetting schemes and capacity law of their own, which this product
 * does not know: a sentence that says so, or null where it knows the rules (England and Wales).
 */
export function rulesUnknown(nation: Nation): string | null {
	const own: Partial<Record<Nation, string>> = {
		scotland:
			'Scotland has its own vetting scheme (PVG) and its own law on capacity. Alongside does not know them and does not guess: the levels named here are those of England and Wales. Ask Disclosure Scotland what each kind of help needs, and take legal advice before anybody decides for somebody else.',
		northern_ireland:
			'Northern Ireland has its own vetting service (AccessNI) and its own law on capacity. Alongside does not know them and does not guess: the levels named here are those of England and Wales. Ask AccessNI what each kind of help needs, and take legal advice before anybody decides for somebody else.'
	};
	return own[nation] ?? null;
}

/** An opening on one weekday, local wall time. */
export interface Opening {
	/** ISO: 1 is Monday. */
	weekday: number;
	/** 'HH:MM'. */
	opens: string;
	closes: string;
}

export interface Area {
	id: string;
	label: string;
	place: string;
}

/** An organisation as its administrators set it. */
export interface Organisation {
	id: string;
	name: string;
	kind: OrganisationKind;
	nation: Nation;
	about: string;
	phone: string;
	email: string;
	outOfHoursName: string;
	outOfHoursPhone: string;
	/** Where a mail reaches them at night; on no page but its administrators'. */
	outOfHoursEmail: string;
	/** Takes requests from families itself. */
	coordinates: boolean;
	confirmsMatches: boolean;
	requiredCheck: CheckLevel;
	requiredTraining: string[];
	/** How long an offer stays open, hours. */
	offerHours: number;
	/** A second coordinator agrees before somebody is accepted or turned away. */
	secondEyes: boolean;
	/** How many coordinate now. */
	canLook: number;
	/** Decisions that wait on a second coordinator, and those that nobody else can look at. */
	proposals: number;
	stuck: number;
	version: number;
	hours: Opening[];
	areas: Area[];
	kinds: {
		id: string;
		title: string;
		checkLevel: CheckLevel;
		checkReason: string;
		chosen: boolean;
	}[];
	modules: { id: string; title: string }[];
	members: number;
	coordinators: number;
	safeguardingLeads: number;
	administrators: number;
	invitations: number;
}

/**
 * What an organisation still has to say or arrange before families can rely on it, each a sentence with
 * the page where it is done.
 */
export function stillToDo(organisation: Organisation): { words: string; page: string }[] {
	const open: [boolean, string, string][] = [
		[
			organisation.coordinates && organisation.hours.length === 0,
			'Say when somebody reads requests. Until then families are told that it is not known.',
			'hours'
		],
		[
			organisation.coordinates && organisation.outOfHoursPhone === '',
			'Name whom families can ring when you are closed.',
			'details'
		],
		[
			organisation.areas.length === 0,
			'Choose the areas you serve. Until then nobody is led to you.',
			'areas'
		],
		[
			!organisation.kinds.some((kind) => kind.chosen),
			'Choose the kinds of help you arrange.',
			'work'
		],
		[
			organisation.coordinates && organisation.coordinators === 0,
			'Invite a coordinator. Until then nobody reads requests.',
			'people'
		],
		[
			organisation.stuck > 0,
			'A decision waits on a second pair of eyes, and nobody else is there to look. Ask somebody to coordinate, or turn it off.',
			'second-eyes'
		],
		[
			organisation.safeguardingLeads === 0,
			'Name a safeguarding lead. Until then a worry about safety reaches nobody here.',
			'people'
		],
		[
			organisation.administrators < 2,
			'Invite a second administrator, so that somebody can let people in when the first is away.',
			'people'
		]
	];
	return open.filter(([wanting]) => wanting).map(([, words, page]) => ({ words, page }));
}

/** A member, as administrators see them. */
export interface Member {
	accountId: string;
	name: string;
	email: string;
	/** Instant, ISO. */
	joinedAt: string;
	/** Whoever looks at the page. */
	you: boolean;
	roles: MemberRole[];
}

export interface WaitingInvitation {
	id: string;
	email: string;
	roles: MemberRole[];
	by: string | null;
	createdAt: string;
	expiresAt: string;
	expired: boolean;
}

/** One entry of the history of an organisation's people and settings. */
export interface HistoryEntry {
	at: string;
	event:
		| 'granted'
		| 'revoked'
		| 'left'
		| 'made'
		| 'details'
		| 'hours'
		| 'areas'
		| 'work'
		| 'second_eyes_on'
		| 'second_eyes_off'
		| 'invited'
		| 'invited_again'
		| 'invitation_revoked';
	/** Whose role it was. */
	whom: string | null;
	/** Who did it; null for the operator, and for somebody who left by themselves. */
	by: string | null;
	words: string;
}

export interface People {
	organisation: string;
	members: Member[];
	invitations: WaitingInvitation[];
	history: HistoryEntry[];
}
