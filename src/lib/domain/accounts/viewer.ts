import type { MemberRole } from './roles.ts';

export interface ViewerRole {
	organisationId: string;
	organisationName: string;
	role: MemberRole;
	/** Requests for help are taken there: a group may have leads and volunteers, and none. */
	coordinates: boolean;
}

/** Who asks for a page, as the database knows them at this request. */
export interface Viewer {
	id: string;
	email: string;
	/** Empty until they have said it. */
	name: string;
	/** Live roles in active organisations; none while suspended anywhere (consent.md C11). */
	roles: ViewerRole[];
	/** Has a volunteer's profile. */
	volunteer: boolean;
	/** The people whose circle they are of. */
	circle: { personId: string }[];
}

/** A group's leads are its coordinators (consent.md C10). */
const SERVES: Partial<Record<MemberRole, readonly MemberRole[]>> = {
	coordinator: ['coordinator', 'group_lead']
};

/** The viewer's rows that let them act in a role; a group lead's count as a coordinator's. */
export function rolesAs(viewer: Viewer, role: MemberRole): ViewerRole[] {
	const enough = SERVES[role] ?? [role];
	return viewer.roles.filter((held) => enough.includes(held.role));
}

/** Whether the viewer may open the pages of a role. A volunteer's are theirs from the application on. */
export function actsAs(viewer: Viewer, role: MemberRole): boolean {
	return (role === 'volunteer' && viewer.volunteer) || rolesAs(viewer, role).length > 0;
}

/** Where the viewer may enter a request for a caller: their desks that take requests. */
export function takesRequests(viewer: Viewer): ViewerRole[] {
	return rolesAs(viewer, 'coordinator').filter((held) => held.coordinates);
}

/** Somebody whose session still needs its second step: nobody yet, as far as any page is concerned. */
export interface Halfway {
	email: string;
	/** They signed in within the last quarter of an hour. */
	fresh: boolean;
}

export interface MastheadLink {
	href: string;
	label: string;
}

/** The signed-in person's own part of the masthead. */
export interface Masthead {
	name: string;
	email: string;
	kinds: string[];
	links: MastheadLink[];
}

/** What the masthead shows a signed-in person: the pages of each thing they are, in one order. */
export function mastheadOf(viewer: Viewer): Masthead {
	const pages: [kind: string, is: boolean, links: MastheadLink[]][] = [
		['circle', viewer.circle.length > 0, [{ href: '/circle', label: 'Week' }]],
		[
			'volunteer',
			actsAs(viewer, 'volunteer'),
			[
				{ href: '/offers', label: 'Offers' },
				{ href: '/visits', label: 'Visits' },
				{ href: '/volunteering', label: 'Volunteering' }
			]
		],
		['coordinator', actsAs(viewer, 'coordinator'), [{ href: '/desk', label: 'Desk' }]],
		[
			'safeguarding_lead',
			actsAs(viewer, 'safeguarding_lead'),
			[{ href: '/concerns', label: 'Concerns' }]
		],
		[
			'administrator',
			actsAs(viewer, 'administrator'),
			[{ href: '/organisation', label: 'Organisation' }]
		]
	];
	const open = pages.filter(([, is]) => is);
	return {
		name: viewer.name || 'Your account',
		email: viewer.email,
		kinds: open.map(([kind]) => kind),
		links: open.flatMap(([, , links]) => links)
	};
}
