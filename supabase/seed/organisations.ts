import { idOf } from './ids.ts';
import { accountId, emailOf, organisationId, type World } from './world.ts';

/** Every area of the Isle of Wight, as it is named on screen. */
export const AREAS = {
	'PO30-1': 'Newport (PO30 1)',
	'PO30-2': 'Newport (PO30 2)',
	'PO30-3': 'Newport (PO30 3)',
	'PO30-4': 'Newport (PO30 4)',
	'PO30-5': 'Newport (PO30 5/9)',
	'PO31-7': 'Cowes (PO31 7)',
	'PO31-8': 'Cowes (PO31 8)',
	'PO32-6': 'Osborne (PO32)',
	'PO33-1': 'Ryde (PO33 1, PO34)',
	'PO33-2': 'Ryde (PO33 2/9)',
	'PO33-3': 'Ryde (PO33 3)',
	'PO33-4': 'Ryde (PO33 4)',
	'PO35-5': 'Bembridge (PO35)',
	'PO36-0': 'Sandown (PO36 0)',
	'PO36-6': 'Sandown (PO36 6/8)',
	'PO36-9': 'Sandown (PO36 9)',
	'PO37-6': 'Shanklin (PO37 6)',
	'PO37-7': 'Shanklin (PO37 7)',
	'PO38-1': 'Ventnor (PO38 1/9)',
	'PO38-2': 'Ventnor (PO38 2)',
	'PO38-3': 'Ventnor (PO38 3)',
	'PO39-0': 'Freshwater (PO39, PO40)',
	'PO41-0': 'Yarmouth (PO41)'
} as const;
export type Area = keyof typeof AREAS;
export const ISLAND = Object.keys(AREAS) as Area[];

export const ORGANISATIONS = {
	culver: {
		name: 'Culver Hospice',
		slug: 'culver-hospice',
		kind: 'hospice',
		about:
			'A hospice for the whole island. Our coordinators arrange practical help at home, given by volunteers whom we train and stay beside.',
		phone: '01632 960 160',
		email: 'hello@culver.example.org',
		outName: 'Culver Hospice’s night and day line',
		outPhone: '01632 960 199',
		coordinates: true,
		confirms: true,
		offerHours: 48,
		training: ['role', 'safeguarding'],
		areas: ISLAND,
		kinds: [
			'company',
			'sitting',
			'meal',
			'lift',
			'dog',
			'shopping',
			'garden',
			'forms',
			'listening',
			'prescription',
			'errand',
			'lift_care'
		],
		hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' })),
		since: -900
	},
	aldhelm: {
		name: 'St Aldhelm’s, Ryde',
		slug: 'st-aldhelms-ryde',
		kind: 'faith_group',
		about:
			'A parish church and its neighbours, of any faith or none. We cook, we carry it round, and we stay for a cup of tea if that is wanted.',
		phone: '01632 960 171',
		email: 'supper@staldhelms.example.org',
		outName: 'Culver Hospice’s night and day line',
		outPhone: '01632 960 199',
		coordinates: false,
		confirms: false,
		offerHours: 24,
		training: ['role'],
		areas: ISLAND,
		kinds: ['meal', 'company'],
		hours: [
			{ weekday: 2, opens: '09:30', closes: '12:30' },
			{ weekday: 4, opens: '09:30', closes: '12:30' },
			{ weekday: 7, opens: '11:00', closes: '13:00' }
		],
		since: -700
	},
	ventnor: {
		name: 'Ventnor Neighbours',
		slug: 'ventnor-neighbours',
		kind: 'community_group',
		about:
			'Neighbours in Ventnor and the villages round it: dogs walked, hedges cut, parcels fetched.',
		phone: '01632 960 184',
		email: 'hello@ventnor.example.org',
		outName: '',
		outPhone: '',
		coordinates: false,
		confirms: false,
		offerHours: 72,
		training: ['role'],
		areas: ['PO37-6', 'PO37-7', 'PO38-1', 'PO38-2', 'PO38-3'] as const,
		kinds: ['dog', 'garden', 'errand'],
		hours: [
			{ weekday: 1, opens: '10:00', closes: '12:00' },
			{ weekday: 3, opens: '18:00', closes: '20:00' }
		],
		since: -400
	}
} as const;

export type OrganisationKey = keyof typeof ORGANISATIONS;
export const ORGANISATION_KEYS = Object.keys(ORGANISATIONS) as OrganisationKey[];

type Role =
	| 'volunteer'
	| 'coordinator'
	| 'safeguarding_lead'
	| 'data_guardian'
	| 'group_lead'
	| 'administrator';

const STAFF: readonly {
	key: string;
	name: string;
	phone: string;
	organisation: OrganisationKey;
	roles: readonly Role[];
	since: number;
}[] = [
	{
		key: 'patricia',
		name: 'Patricia Lowe',
		phone: '01632 960 161',
		organisation: 'culver',
		roles: ['administrator'],
		since: -800
	},
	{
		key: 'grace',
		name: 'Grace Adeyemi',
		phone: '01632 960 162',
		organisation: 'culver',
		roles: ['coordinator'],
		since: -760
	},
	{
		key: 'samir',
		name: 'Samir Haddad',
		phone: '01632 960 163',
		organisation: 'culver',
		roles: ['coordinator'],
		since: -540
	},
	{
		key: 'elin',
		name: 'Elin Rees',
		phone: '01632 960 164',
		organisation: 'culver',
		roles: ['coordinator'],
		since: -210
	},
	{
		key: 'nkechi',
		name: 'Nkechi Obi',
		phone: '01632 960 165',
		organisation: 'culver',
		roles: ['safeguarding_lead'],
		since: -700
	},
	{
		key: 'moira',
		name: 'Moira Attrill',
		phone: '01632 960 167',
		organisation: 'culver',
		roles: ['safeguarding_lead'],
		since: -420
	},
	{
		key: 'robert',
		name: 'Robert Tan',
		phone: '01632 960 166',
		organisation: 'culver',
		roles: ['data_guardian'],
		since: -690
	},
	{
		key: 'hilary',
		name: 'Hilary Moss',
		phone: '07700 900 171',
		organisation: 'aldhelm',
		roles: ['group_lead', 'administrator'],
		since: -650
	},
	{
		key: 'judith',
		name: 'Judith Marlow',
		phone: '01632 960 172',
		organisation: 'aldhelm',
		roles: ['safeguarding_lead', 'group_lead'],
		since: -640
	},
	{
		key: 'colin',
		name: 'Colin Barton',
		phone: '07700 900 184',
		organisation: 'ventnor',
		roles: ['group_lead', 'administrator'],
		since: -390
	},
	{
		key: 'wendy',
		name: 'Wendy Sparks',
		phone: '01632 960 185',
		organisation: 'ventnor',
		roles: ['safeguarding_lead', 'coordinator'],
		since: -380
	}
];

/** Who records a check or a training there: never for themselves. */
export function recorder(organisation: OrganisationKey, volunteer: string): string {
	const who = { culver: 'grace', aldhelm: 'hilary', ventnor: 'colin' }[organisation];
	return who === volunteer
		? { culver: 'samir', aldhelm: 'judith', ventnor: 'wendy' }[organisation]
		: who;
}

/** The three organisations and the people who work there. */
export function organisations(world: World): void {
	const { calendar } = world;
	for (const key of ORGANISATION_KEYS) {
		const o = ORGANISATIONS[key];
		const id = organisationId(key);
		const made = calendar.at(o.since, '09:00');
		world.put('public.organisations', {
			id,
			slug: o.slug,
			name: o.name,
			kind: o.kind,
			nation: 'england',
			about: o.about,
			phone: o.phone,
			email: o.email,
			out_of_hours_name: o.outName,
			out_of_hours_phone: o.outPhone,
			coordinates: o.coordinates,
			confirms_matches: o.confirms,
			required_check: 'basic',
			required_training: o.training,
			offer_hours: o.offerHours,
			active: true,
			version: 1,
			created_at: made,
			updated_at: made
		});
		// of the rest nobody has said where a mail reaches them at night
		if (o.outPhone && o.coordinates) {
			world.put('private.out_of_hours', {
				organisation_id: id,
				email: `nights@${o.slug.split('-')[0]}.example.org`
			});
		}
		for (const hours of o.hours) {
			world.put('public.organisation_hours', { organisation_id: id, ...hours });
		}
		for (const area of o.areas) {
			world.put('public.organisation_areas', { organisation_id: id, area_id: area });
		}
		for (const kind of o.kinds) {
			world.put('public.organisation_task_kinds', { organisation_id: id, kind_id: kind });
		}
	}
	for (const { key, name, phone, organisation, roles, since } of STAFF) {
		world.account({ key, name, phone, since });
		join(world, organisation, key, since);
		for (const role of roles) {
			grant(world, organisation, key, role, since, key === 'patricia' ? null : undefined);
		}
	}
	const invited = calendar.past(-2, '11:20');
	world.put('public.invitations', {
		id: idOf('invitation:culver:theo'),
		organisation_id: organisationId('culver'),
		email: emailOf('theo.lennox'),
		roles: ['coordinator'],
		// The link in this one was never sent to anybody: no token hashes to it.
		token_hash: `\\x${'0'.repeat(64)}`,
		invited_by: accountId('patricia'),
		created_at: invited,
		expires_at: new Date(invited.getTime() + 7 * 86_400_000),
		accepted_at: null,
		accepted_by: null,
		revoked_at: null
	});
}

/** Makes somebody a member, from a day until another (or still). */
export function join(
	world: World,
	organisation: OrganisationKey,
	key: string,
	since: number,
	left?: number
): void {
	world.put('public.members', {
		organisation_id: organisationId(organisation),
		account_id: accountId(key),
		joined_at: world.calendar.at(since, '10:00'),
		left_at: left === undefined ? null : world.calendar.past(left, '17:00')
	});
}

/** Gives a member a role. */
export function grant(
	world: World,
	organisation: OrganisationKey,
	key: string,
	role: Role,
	since: number,
	by: string | null = { culver: 'patricia', aldhelm: 'judith', ventnor: 'wendy' }[organisation],
	revoked?: number
): void {
	world.put('public.member_roles', {
		id: idOf(`role:${organisation}:${key}:${role}`),
		organisation_id: organisationId(organisation),
		account_id: accountId(key),
		role,
		granted_by: by && by !== key ? accountId(by) : null,
		granted_at: world.calendar.at(since, '10:05'),
		revoked_by: revoked === undefined || !by ? null : accountId(by),
		revoked_at: revoked === undefined ? null : world.calendar.past(revoked, '17:00')
	});
}
