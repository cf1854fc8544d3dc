import { globSync } from 'node:fs';
import { ASKED_LINK, serviceId } from '../../supabase/seed/directory.ts';
import { accountId, organisationId, personId } from '../../supabase/seed/world.ts';

/** Kinds of person a route is tried as; each is one of the seeded people, or nobody. */
export const KINDS = {
	nobody: null,
	applicant: 'callum',
	volunteer: 'ruth',
	daughter: 'joanne',
	self: 'len',
	helper: 'anna',
	coordinator: 'grace',
	lead: 'hilary',
	safeguarding: 'nkechi',
	guardian: 'robert',
	administrator: 'patricia'
} as const;
export type Kind = keyof typeof KINDS;
const EVERYBODY = Object.keys(KINDS) as Kind[];
const SIGNED_IN = EVERYBODY.filter((kind) => kind !== 'nobody');

/**
 * Who may open a route: a page, or a way on from it. Everybody else signed in finds nothing there, and
 * nobody signed in is sent to sign in. `with` fills in its parameters with something of Len's, of Culver
 * Hospice's or of Ruth's; a parameter left out is a made-up id, which nobody finds.
 */
export interface Decision {
	open: readonly Kind[];
	with?: Readonly<Record<string, string>>;
	/** It takes posts alone: a GET finds no method, whoever asks. */
	posts?: true;
	/** For anybody, but there is nothing at a made-up address. */
	nothing?: true;
}

const NOTHING = '00000000-0000-4000-8000-000000000000';
const len = { person: personId('len') };
const culver = { organisation: organisationId('culver') };
const ruth = { id: accountId('ruth') };
const grace = { ...culver, account: accountId('grace') };

const anyone: Decision = { open: EVERYBODY };
const member: Decision = { open: SIGNED_IN };
const family: Decision = { open: ['daughter', 'self'], with: len };
const circle: Decision = { open: ['daughter', 'self', 'helper'], with: len };
const desk: Decision = { open: ['coordinator', 'lead'] };
const ofRuth: Decision = { open: ['coordinator'], with: ruth };
const administrator: Decision = { open: ['administrator'], with: grace };
const volunteer: Decision = { open: ['applicant', 'volunteer', 'lead'] };
const ofCulver: Decision = { open: ['applicant', 'volunteer'], with: culver };
const nobody: Decision = { open: [] };
const unknown: Decision = { open: EVERYBODY, nothing: true };

const many = (decision: Decision, ...routes: string[]) =>
	Object.fromEntries(routes.map((route) => [route, decision]));

/** Every route's decision. A route that is not here fails tests/http/routes.test.ts. */
export const DECISIONS: Readonly<Record<string, Decision>> = {
	...many(
		anyone,
		...[
			'/',
			'/now',
			'/support',
			'/support/first',
			'/support/wrong',
			'/support/new',
			'/give',
			'/what-volunteers-do',
			'/privacy',
			'/accessibility'
		],
		'/privacy/how-long',
		'/check-in/settled',
		...[
			'/formats',
			'/wrong',
			'/worry',
			'/worry/thanks',
			'/complain',
			'/complain/thanks',
			'/settings/look',
			'/signed-out',
			'/health'
		],
		...[
			'/sign-in',
			'/sign-in/code',
			'/sign-in/password',
			'/sign-in/second-step',
			'/auth/confirm',
			'/invitation'
		],
		// without a draft these lead back to the first question
		...[
			'/ask',
			'/ask/about',
			'/ask/check',
			'/ask/faith',
			'/ask/fine-with',
			'/ask/help',
			'/ask/home'
		],
		...['/ask/knows', '/ask/mail', '/ask/near', '/ask/person', '/ask/reach', '/ask/sharing'],
		...[
			'/ask/sharing/coordinators',
			'/ask/sharing/visitor',
			'/ask/sharing/volunteers',
			'/ask/stop'
		],
		...['/ask/support', '/ask/talking', '/ask/where', '/ask/who', '/ask/you'],
		// where mail is captured, and only there
		...['/dev/mail', '/dev/map', '/dev/patterns', '/dev/sign-in']
	),
	...many(anyone, ...['/give/apply', '/give/apply/check', '/give/apply/mail', '/give/apply/stop']),
	'/give/apply/[step]': { open: EVERYBODY, with: { step: 'where' } },
	'/give/apply/send': member,
	'/ask/when/[kind]': { open: EVERYBODY, with: { kind: 'company' } },
	...many(
		unknown,
		'/ask/confirm',
		'/ask/return',
		'/ask/sent',
		'/reference',
		'/check-in',
		'/calendar/[token]',
		'/dev/sign-in/[key]'
	),
	// no archive of the operator's own is set in the tests
	...many(unknown, '/map/[version]'),
	'/jobs/run': { open: [], posts: true },
	...many({ open: [], posts: true }, '/account/copy/file', '/circle/[person]/copy/file'),
	...many(
		member,
		...['/account', '/account/again', '/account/close', '/account/details', '/account/email'],
		'/account/copy',
		'/account/erasure',
		'/account/ask-about-data',
		...['/account/password', '/account/second-step', '/account/sessions', '/circle'],
		// for whoever is halfway through signing in; it sends everybody else on
		'/sign-in/second-step'
	),
	'/open-referral': anyone,
	'/open-referral/[list]': { open: EVERYBODY, with: { list: 'services' } },
	'/open-referral/[list]/[id]': {
		open: EVERYBODY,
		with: { list: 'services', id: serviceId('Tuesday Table') }
	},
	'/support/[id]': { open: EVERYBODY, with: { id: serviceId('Tuesday Table') } },
	'/support/[id]/wrong': { open: EVERYBODY, with: { id: serviceId('Tuesday Table') } },
	'/support/[id]/change': { open: EVERYBODY, with: { id: serviceId('Tuesday Table') } },
	'/support/still/[token]': { open: EVERYBODY, with: { token: ASKED_LINK } },
	'/support/still/[token]/change': { open: EVERYBODY, with: { token: ASKED_LINK } },
	'/support/after/[what]': { open: EVERYBODY, with: { what: 'suicide' } },
	'/sign-out': anyone,
	'/account/leave/[organisation]': {
		open: ['volunteer', 'coordinator', 'safeguarding', 'guardian', 'administrator'],
		with: culver
	},
	'/ask/for-somebody': desk,
	...many(circle, '/circle/[person]', '/circle/[person]/death', '/circle/[person]/stamp'),
	...many(
		family,
		...['/circle/[person]/about', '/circle/[person]/family/new', '/circle/[person]/pause'],
		...['/circle/[person]/people', '/circle/[person]/people/invite', '/circle/[person]/sharing'],
		...['/circle/[person]/sharing/looked', '/circle/[person]/sharing/no'],
		...['/circle/[person]/sharing/stamp', '/circle/[person]/ask-about-data'],
		...['/circle/[person]/copy', '/circle/[person]/erasure', '/circle/[person]/kept'],
		...['/circle/[person]/sharing/stop', '/circle/[person]/sharing/wrong', '/circle/[person]/tell']
	),
	'/circle/[person]/about/[scope]': { ...family, with: { ...len, scope: 'about' } },
	...many(
		{ open: [], with: len },
		...['/circle/[person]/people/[member]', '/circle/[person]/questions/[question]'],
		...['/circle/[person]/sharing/[permit]', '/circle/[person]/sharing/yes'],
		'/circle/[person]/visit/[task]/[step]'
	),
	...many(nobody, '/circle/join/[token]', '/concerns/[id]', '/offers/[offer]', '/visits/[task]'),
	...many(nobody, '/visits/[task]/done', '/visits/[task]/hand-back', '/visits/[task]/stamp'),
	...many(nobody, '/volunteering/about/[part]', '/guardian/erasures/[request]'),
	...many(
		nobody,
		'/concerns/glass/new',
		'/concerns/glass/[glass]',
		'/concerns/glass/[glass]/stamp'
	),
	...many({ open: ['safeguarding'] }, '/concerns', '/concerns/glass'),
	...many(
		{ open: ['guardian'] },
		...['/guardian', '/guardian/disclosures', '/guardian/refused', '/guardian/unusual'],
		...['/guardian/consents', '/guardian/subject-requests', '/guardian/subject-requests/new'],
		...['/guardian/complaints', '/guardian/breaches', '/guardian/breaches/new'],
		...['/guardian/reviews', '/guardian/break-glass', '/guardian/retention'],
		'/guardian/disputes'
	),
	'/guardian/disclosures/export': { open: [], posts: true },
	...many(
		nobody,
		...['/guardian/subject-requests/[id]', '/guardian/complaints/[id]'],
		'/guardian/breaches/[id]'
	),
	...many(desk, '/desk', '/desk/directory', '/desk/requests', '/desk/visits', '/desk/volunteers'),
	'/desk/volunteers/pipeline': desk,
	// whoever keeps none of the directory's entries finds nothing there; tests/db/directory-editing.test.ts
	'/desk/directory/[suggestion]': nobody,
	...many(
		ofRuth,
		...['/desk/volunteers/[id]', '/desk/volunteers/[id]/away', '/desk/volunteers/[id]/check'],
		...['/desk/volunteers/[id]/profile', '/desk/volunteers/[id]/rest'],
		...['/desk/volunteers/[id]/times', '/desk/volunteers/[id]/training']
	),
	// of a request that is not there; each is tried with a real one in tests/e2e and tests/db
	...many(
		nobody,
		...['/desk/requests/[id]', '/desk/requests/[id]/ask', '/desk/requests/[id]/calls'],
		...['/desk/requests/[id]/authority/[member]', '/desk/requests/[id]/capacity'],
		...['/desk/requests/[id]/close', '/desk/requests/[id]/conflict', '/desk/requests/[id]/consent'],
		'/desk/requests/[id]/consent/told',
		...['/desk/requests/[id]/dispute', '/desk/requests/[id]/lift'],
		...['/desk/requests/[id]/death', '/desk/requests/[id]/member', '/desk/requests/[id]/take-over'],
		...['/desk/requests/[id]/task', '/desk/tasks/[id]', '/desk/tasks/[id]/cancel'],
		'/desk/tasks/[id]/change',
		'/desk/visits/[match]'
	),
	'/desk/volunteers/[id]/standing/[to]': { ...ofRuth, with: { ...ruth, to: 'suspended' } },
	...many(
		{ open: [], with: ruth },
		...['/desk/volunteers/[id]/away/[exception]', '/desk/volunteers/[id]/check/[check]'],
		...['/desk/volunteers/[id]/start', '/desk/volunteers/[id]/training/[training]']
	),
	'/organisation': { open: ['administrator', 'lead'] },
	...many(
		administrator,
		...['/organisation/[organisation]', '/organisation/[organisation]/areas'],
		...['/organisation/[organisation]/details', '/organisation/[organisation]/history'],
		...['/organisation/[organisation]/hours', '/organisation/[organisation]/people'],
		...['/organisation/[organisation]/people/[account]', '/organisation/[organisation]/work'],
		...['/organisation/[organisation]/people/[account]/remove'],
		'/organisation/[organisation]/people/invite'
	),
	...many(
		volunteer,
		...[
			'/offers',
			'/visits',
			'/visits/calendar',
			'/volunteering',
			'/volunteering/away',
			'/volunteering/place'
		],
		'/volunteering/times'
	),
	...many(
		ofCulver,
		...['/volunteering/with/[organisation]/stop', '/volunteering/with/[organisation]/time-off']
	)
};

/** What is wrong with an answer; null when it is as decided. */
export function wrongWith(
	decision: Decision,
	kind: Kind,
	answer: { status: number; location: string | null }
): string | null {
	const { status, location } = answer;
	const toSignIn = status === 303 && location?.startsWith('/sign-in') === true;
	const said = `${status}${location ? ` to ${location}` : ''}`;
	if (decision.posts) return status === 405 ? null : `takes a GET: ${said}`;
	if (decision.nothing)
		return status === 404 ? null : `shows something at a made-up address: ${said}`;
	if (decision.open.includes(kind)) {
		return status === 200 || (status === 303 && !toSignIn) ? null : `is closed to ${kind}: ${said}`;
	}
	if (kind === 'nobody') return toSignIn ? null : `does not send nobody to sign in: ${said}`;
	return status === 404 ? null : `is open to ${kind}: ${said}`;
}

/** Every route that answers, from the folders Kit itself reads: "/desk/requests/[id]". */
export function routesOf(folder = 'src/routes'): string[] {
	const files = globSync(`${folder}/**/+{page.svelte,page.server.ts,server.ts}`);
	const routes = files.map((file) =>
		file
			.slice(folder.length)
			.replace(/\/\+[^/]+$/, '')
			.replace(/\/\([^)]*\)/g, '')
	);
	return [...new Set(routes.map((route) => route || '/'))].sort();
}

/** The path of a route with its parameters filled in. */
export const pathOf = (route: string, decision: Decision | undefined) =>
	route.replace(/\[(\w+)\]/g, (_, name: string) => decision?.with?.[name] ?? NOTHING);
