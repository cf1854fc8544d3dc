import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import {
	ASKED_LINK,
	serviceId,
	IMPORTED,
	KEPT_CLAIM,
	SUGGESTED,
	WAITING_CLAIM
} from '../../supabase/seed/directory.ts';
import { eventId } from '../../supabase/seed/events.ts';
import {
	askingId,
	PROPOSED,
	REFERENCE,
	requestId,
	taskId
} from '../../supabase/seed/happenings.ts';
import { idOf } from '../../supabase/seed/ids.ts';
import { WAITING_GROUP } from '../../supabase/seed/groups.ts';
import { PASSPORT_LINK } from '../../supabase/seed/volunteers.ts';
import { accountId, memberId, organisationId, personId } from '../../supabase/seed/world.ts';

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
	/** What the page is about, where that stands in the query: "?concern=…". */
	query?: string;
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

/** Pages of a request that Culver Hospice coordinates: of its coordinators alone. */
const ofRequest = (key: string, ...steps: string[]) =>
	many(
		{ open: ['coordinator'], with: { id: requestId(key) } },
		...steps.map((step) => `/desk/requests/[id]${step}`)
	);

/** Every route's decision. A route that is not here fails tests/http/routes.test.ts. */
export const DECISIONS: Readonly<Record<string, Decision>> = {
	...many(
		anyone,
		...[
			'/',
			'/now',
			'/support',
			'/support/first',
			'/support/gaps',
			'/support/start',
			'/support/kept',
			'/support/wrong',
			'/support/new',
			'/support/events',
			'/support/events/events.ics',
			'/give',
			'/groups/join',
			'/learn',
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
	'/volunteering/with/[organisation]/referee/[position]': {
		open: ['applicant'],
		with: { ...culver, position: '1' }
	},
	'/volunteering/learning/[module]': { ...volunteer, with: { module: 'role' } },
	'/learn/[module]': { open: EVERYBODY, with: { module: 'role' } },
	'/give/apply/send': member,
	'/ask/when/[kind]': { open: EVERYBODY, with: { kind: 'company' } },
	...many(
		unknown,
		'/ask/confirm',
		'/ask/return',
		'/ask/sent',
		'/reference',
		'/groups/confirm',
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
		'/to-read',
		'/incidents',
		'/incidents/new',
		...['/account', '/account/again', '/account/close', '/account/details', '/account/email'],
		'/account/copy',
		'/account/pages',
		'/account/mail',
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
	...many(
		{ open: EVERYBODY, with: { event: eventId('Death café, Ryde') } },
		'/support/events/[event]',
		'/support/events/[event]/event.ics',
		'/support/events/[event]/change'
	),
	'/support/[id]/event': { open: EVERYBODY, with: { id: serviceId('Tuesday Table') } },
	'/support/[id]/claim': { ...member, with: { id: serviceId('Tuesday Table') } },
	'/passport/[token]': { open: EVERYBODY, with: { token: PASSPORT_LINK } },
	'/support/still/[token]': { open: EVERYBODY, with: { token: ASKED_LINK } },
	'/support/still/[token]/change': { open: EVERYBODY, with: { token: ASKED_LINK } },
	'/support/after/[what]': { open: EVERYBODY, with: { what: 'suicide' } },
	'/sign-out': anyone,
	'/account/leave/[organisation]': {
		open: ['volunteer', 'coordinator', 'safeguarding', 'guardian', 'administrator', 'lead'],
		with: culver
	},
	// Hilary leads a group that takes no requests
	'/ask/for-somebody': { open: ['coordinator'] },
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
	'/circle/[person]/people/[member]': {
		...family,
		with: { ...len, member: memberId('len', 'anna') }
	},
	// David's own: he is none of the kinds, so that nobody here opens it; tests/a11y does, as David
	'/circle/[person]/questions/[question]': {
		open: [],
		with: { person: personId('david'), question: idOf('question:david-listening') }
	},
	'/circle/[person]/sharing/[permit]': {
		...family,
		with: { ...len, permit: idOf('permit:len:0:matched:') }
	},
	'/circle/[person]/sharing/yes': {
		...family,
		query: `?to=matched:${organisationId('culver')}&months=3`
	},
	'/circle/[person]/visit/[task]/[step]': {
		...family,
		with: { ...len, task: taskId('len-dog', 9), step: 'thanks' }
	},
	// made up: a link is kept as a hash alone, so that no seeded one can be tried
	'/circle/join/[token]': nobody,
	'/support/claim/[token]': nobody,
	'/incidents/[id]': { open: ['coordinator'], with: { id: idOf('incident:dog') } },
	'/desk/incidents': desk,
	'/concerns/[id]': { open: ['safeguarding'], with: { id: idOf('concern:halina') } },
	'/offers/[offer]': {
		open: ['volunteer'],
		with: { offer: idOf('offer:david-listening:0:ruth') }
	},
	...many(
		{ open: ['volunteer'], with: { task: taskId('len-company', 2) } },
		...['/visits/[task]', '/visits/[task]/done', '/visits/[task]/hand-back', '/visits/[task]/how'],
		'/visits/[task]/stamp'
	),
	'/volunteering/about/[part]': { ...volunteer, with: { part: 'travel' } },
	'/guardian/erasures/[request]': {
		open: ['guardian'],
		with: { request: idOf('subject-request:geoff') }
	},
	'/concerns/glass/new': { open: ['safeguarding'], query: `?concern=${idOf('concern:halina')}` },
	...many(
		{ open: ['safeguarding'], with: { glass: idOf('glass:reg') } },
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
	'/guardian/subject-requests/[id]': {
		open: ['guardian'],
		with: { id: idOf('subject-request:len') }
	},
	'/guardian/complaints/[id]': { open: ['guardian'], with: { id: idOf('complaint:letter') } },
	'/guardian/breaches/[id]': { open: ['guardian'], with: { id: idOf('breach:rota') } },
	...many(
		desk,
		'/desk',
		'/desk/directory',
		'/desk/map',
		'/desk/requests',
		'/desk/visits',
		'/desk/volunteers'
	),
	'/desk/directory/template.csv': desk,
	// a lead of a group keeps no directory
	...many({ open: ['coordinator'] }, '/desk/directory/import', '/desk/directory/entries.csv'),
	'/desk/volunteers/pipeline': desk,
	'/desk/volunteers/pipeline/several': desk,
	'/desk/volunteers/carried': desk,
	'/desk/volunteers/circles': desk,
	'/desk/volunteers/circles/edit': desk,
	// and whoever keeps that page by a claim: directory-claims.test.ts
	'/desk/directory/[suggestion]': { open: ['coordinator'], with: { suggestion: SUGGESTED } },
	'/desk/directory/claims/[claim]': { open: ['coordinator'], with: { claim: WAITING_CLAIM } },
	// Ruth's own, and she is the volunteer here
	'/account/pages/[claim]': { open: ['volunteer'], with: { claim: KEPT_CLAIM } },
	'/desk/directory/import/[import]': { open: ['coordinator'], with: { import: IMPORTED } },
	...many(
		ofRuth,
		...['/desk/volunteers/[id]', '/desk/volunteers/[id]/away', '/desk/volunteers/[id]/check'],
		...['/desk/volunteers/[id]/profile', '/desk/volunteers/[id]/rest'],
		...['/desk/volunteers/[id]/talk', '/desk/volunteers/[id]/times'],
		'/desk/volunteers/[id]/words',
		'/desk/volunteers/[id]/elsewhere',
		'/desk/volunteers/[id]/identity',
		'/desk/volunteers/[id]/identity/no-longer',
		'/desk/volunteers/[id]/supervisor',
		'/desk/volunteers/[id]/buddy',
		'/desk/volunteers/[id]/training'
	),
	...ofRequest('len-dog', '', '/ask', '/capacity', '/close', '/conflict', '/death', '/dispute'),
	...ofRequest('len-dog', '/lift', '/member', '/task'),
	...ofRequest('arthur-company', '/calls'),
	...ofRequest('balbir-nights', '/take-over'),
	...ofRequest('rehana-company', '/consent'),
	...ofRequest('halina-dog', '/consent/told'),
	'/desk/requests/[id]/authority/[member]': {
		open: ['coordinator'],
		with: { id: requestId('rehana-company'), member: memberId('rehana', 'imran') }
	},
	...many(
		{ open: ['coordinator'], with: { id: taskId('margaret-company', 1) } },
		...['/desk/tasks/[id]', '/desk/tasks/[id]/cancel', '/desk/tasks/[id]/change']
	),
	'/desk/groups': { open: ['coordinator'] },
	// of another organisation, whose lead is nobody here; pages.ts opens it as him
	'/desk/second/[proposal]': { open: [], with: { proposal: PROPOSED } },
	'/desk/groups/[application]': { open: ['coordinator'], with: { application: WAITING_GROUP } },
	...many(
		{ open: ['lead'], with: { group: organisationId('aldhelm') } },
		'/group/[group]',
		'/group/[group]/directory',
		'/group/[group]/leave',
		'/group/[group]/rules'
	),
	'/group/[group]/asked/[asking]': {
		open: ['lead'],
		with: { group: organisationId('aldhelm'), asking: askingId('frank-company', 3, 'aldhelm') }
	},
	'/desk/groups/vetted/[group]': {
		open: ['coordinator'],
		with: { group: organisationId('ventnor') }
	},
	'/desk/visits/rota': desk,
	'/desk/volunteers/[id]/hours': ofRuth,
	'/volunteering/hours': volunteer,
	'/volunteering/hours/[match]': {
		open: ['volunteer'],
		with: { match: idOf('match:len-company:0:ruth') }
	},
	'/volunteering/hours/reference/[organisation]': { open: ['volunteer', 'lead'], with: culver },
	'/volunteering/references/[id]': { open: ['volunteer'], with: { id: REFERENCE } },
	'/desk/volunteers/[id]/reference': ofRuth,
	// Hilary is with both
	'/volunteering/shared/[from]/[to]': {
		open: ['lead'],
		with: { from: organisationId('culver'), to: organisationId('aldhelm') }
	},
	// Colin alone has something to take over, and is none of those who try: tests/db/on-record.test.ts
	'/desk/volunteers/[id]/elsewhere/[item]/[source]': {
		...nobody,
		with: {
			id: accountId('bernard'),
			item: 'training',
			source: idOf('training:culver:bernard:role')
		}
	},
	'/desk/volunteers/[id]/changed/[taken]': {
		...nobody,
		with: { id: accountId('bernard'), taken: idOf('taken-over:bernard:identity') }
	},
	'/volunteering/hours/certificate/[organisation]': { open: ['volunteer'], with: culver },
	'/desk/visits/[match]': {
		open: ['coordinator'],
		with: { match: idOf('match:len-company:0:ruth') }
	},
	'/desk/volunteers/[id]/standing/[to]': { ...ofRuth, with: { ...ruth, to: 'suspended' } },
	'/desk/volunteers/[id]/away/[exception]': {
		...ofRuth,
		with: { id: accountId('tomasz'), exception: idOf('exception:tomasz') }
	},
	'/desk/volunteers/[id]/check/[check]': {
		...ofRuth,
		with: { ...ruth, check: idOf('check:culver:ruth') }
	},
	'/desk/volunteers/[id]/check/[check]/look': {
		...ofRuth,
		with: { ...ruth, check: idOf('check:culver:ruth') }
	},
	'/desk/volunteers/[id]/training/[training]': {
		...ofRuth,
		with: { ...ruth, training: idOf('training:culver:ruth:safeguarding') }
	},
	'/desk/volunteers/[id]/start': { ...ofRuth, with: { id: accountId('callum') } },
	'/organisation': { open: ['administrator', 'lead'] },
	...many(
		administrator,
		...['/organisation/[organisation]', '/organisation/[organisation]/areas'],
		...['/organisation/[organisation]/details', '/organisation/[organisation]/history'],
		...['/organisation/[organisation]/hours', '/organisation/[organisation]/people'],
		...['/organisation/[organisation]/people/[account]', '/organisation/[organisation]/work'],
		'/organisation/[organisation]/second-eyes',
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
			'/volunteering/care',
			'/volunteering/together',
			'/volunteering/learning',
			'/volunteering/checks',
			'/volunteering/shared',
			'/volunteering/passport',
			'/volunteering/passport/link',
			'/volunteering/away',
			'/volunteering/place'
		],
		'/volunteering/times'
	),
	...many(
		// Hilary, who leads a group, is one of Culver's volunteers too
		{ ...ofCulver, open: [...ofCulver.open, 'lead'] },
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

/** The folder a route's files stand in: its groups, "(desk)", are no part of its address. */
const folderOf = new Map(
	globSync('src/routes/**/+page.server.ts').map((file) => [
		file
			.slice('src/routes'.length)
			.replace(/\/\+[^/]+$/, '')
			.replace(/\/\([^)]*\)/g, '') || '/',
		file
	])
);

/** The names of a page's form actions, as its source has them; none when it takes no form. */
export function actionsOf(route: string): string[] {
	const file = folderOf.get(route);
	if (!file) return [];
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
	for (const statement of source.statements) {
		if (!ts.isVariableStatement(statement)) continue;
		for (const { name, initializer } of statement.declarationList.declarations) {
			if (!ts.isIdentifier(name) || name.text !== 'actions' || !initializer) continue;
			const names = ts.isObjectLiteralExpression(initializer)
				? initializer.properties.map((one) =>
						one.name && ts.isIdentifier(one.name) ? one.name.text : null
					)
				: [null];
			if (names.some((one) => one === null)) throw new Error(`${file}: which actions are these?`);
			return names as string[];
		}
	}
	return [];
}

/** The path of a route with its parameters filled in. */
export const pathOf = (route: string, decision: Decision | undefined) =>
	route.replace(/\[(\w+)\]/g, (_, name: string) => decision?.with?.[name] ?? NOTHING) +
	(decision?.query ?? '');
