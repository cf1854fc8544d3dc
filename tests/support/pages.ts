import { writeKept } from '#lib/domain/directory/kept.ts';
import {
	askingId,
	PROPOSED,
	REFERENCE,
	requestId,
	taskId,
	VISIT_LINK
} from '../../supabase/seed/happenings.ts';
import { idOf } from '../../supabase/seed/ids.ts';
import {
	ASKED_LINK,
	CLAIM_LINK,
	serviceId,
	IMPORTED,
	KEPT_CLAIM,
	WAITING_CLAIM,
	SUGGESTED,
	SUGGESTED_EVENT
} from '../../supabase/seed/directory.ts';
import { eventId } from '../../supabase/seed/events.ts';
import { DECLINED_GROUP, GROUP_LINK, WAITING_GROUP } from '../../supabase/seed/groups.ts';
import { PASSPORT_LINK } from '../../supabase/seed/volunteers.ts';
import { accountId, memberId, organisationId, personId } from '../../supabase/seed/world.ts';

/**
 * Every page that is looked at (npm run shots) and checked (tests/a11y). `as` is the key of a one-click
 * sign-in of the demo; left out, nobody is signed in. Add a page here when you add its route.
 */
export type Listed = {
	path: string;
	as?: string;
	/** The status it answers with when that is not 200. */
	status?: number;
	/** A state of the page, told apart in file names: "errors". */
	state?: string;
	/** What to do before looking, such as sending an empty form. */
	press?: string;
	/** With no archive for the ground of its map. */
	groundless?: boolean;
};

/** A list as its link has it. */
const KEPT = writeKept(
	['Tuesday Table', 'Yarmouth Carers’ Boat Trip', 'Afterwards: sudden death support'].map(serviceId)
);

const CULVER = `/organisation/${organisationId('culver')}`;

const VOLUNTEER = `/desk/volunteers/${accountId('ruth')}`;

const WITH_CULVER = `/volunteering/with/${organisationId('culver')}`;
const offer = (request: string, task: number, who: string) =>
	`/offers/${idOf(`offer:${request}:${task}:${who}`)}`;
const visit = (request: string, task: number) => `/visits/${taskId(request, task)}`;

const LEN = `/circle/${personId('len')}`;
const ALAN = `/circle/${personId('alan')}`;
const REHANA = `/circle/${personId('rehana')}`;
const about = (task: string, index: number, step: string) =>
	`${LEN}/visit/${taskId(task, index)}/${step}`;
const MATCHED = `matched:${organisationId('culver')}`;
/** A page that asks, as it is and with what is wrong said. */
const asking = (path: string, as: string): Listed[] => [
	{ path, as },
	{ path, as, state: 'errors', press: 'main form.narrow button' }
];

const request = (key: string, step = '') => `/desk/requests/${requestId(key)}${step}`;
const task = (key: string, index: number, step = '') => `/desk/tasks/${taskId(key, index)}${step}`;

export const PAGES: readonly Listed[] = [
	{ path: '/' },
	{ path: '/now' },
	{ path: '/ask' },
	{ path: '/ask/help' },
	{ path: '/ask/help', state: 'errors', press: 'main form button' },
	{ path: '/ask?nothing', state: 'nothing' },
	{ path: '/ask/return?token=a-link-that-leads-nowhere', status: 404 },
	{ path: '/ask/for-somebody', as: 'grace' },
	{ path: '/ask/for-somebody', as: 'grace', state: 'errors', press: 'main form button' },
	{ path: '/worry' },
	{ path: '/worry', state: 'errors', press: 'main form button' },
	{ path: '/worry/thanks' },
	{ path: '/dev/mail' },
	{ path: '/dev/sign-in' },
	{ path: '/support' },
	{ path: '/support?near=ventnor-po38&day=week', state: 'near' },
	{ path: '/support?near=ventnor-po38&q=grief+group&access=step-free', state: 'words' },
	{ path: '/support?q=zzzzzzzz', state: 'none' },
	{ path: `/support/${serviceId('Tuesday Table')}` },
	{ path: `/support/${serviceId('Yarmouth Carers’ Boat Trip')}`, state: 'alert' },
	{ path: `/support/${serviceId('Afterwards: sudden death support')}`, state: 'home' },
	{ path: `/support/${serviceId('Tuesday Table')}?told`, state: 'told' },
	{ path: `/support/${serviceId('Tuesday Table')}/wrong` },
	{ path: `/support/still/${ASKED_LINK}` },
	{ path: `/support/still/${ASKED_LINK}/change` },
	{
		path: `/support/still/${ASKED_LINK}`,
		state: 'errors',
		press: 'main form button[value=changed]'
	},
	{ path: `/support/${serviceId('Tuesday Table')}/change` },
	{
		path: `/support/${serviceId('Tuesday Table')}/change`,
		as: 'grace',
		state: 'preview',
		press: 'main form button[value=look]'
	},
	// one of several of its name
	{ path: '/support/events?near=newport-po30' },
	{ path: '/support/events?view=month', state: 'month' },
	{ path: '/support/events?kind=advice&near=ventnor-po38&month=2028-01', state: 'far' },
	{ path: `/support/events/${eventId('A swim, or a flask on the beach')}` },
	{ path: `/support/events/${eventId('A swim, or a flask on the beach')}/change`, as: 'grace' },
	{
		path: `/support/events/${eventId('A swim, or a flask on the beach')}/change`,
		state: 'preview',
		press: 'main form button[value=look]'
	},
	{
		path: `/support/${serviceId('Tuesday Table')}/event`,
		state: 'errors',
		press: 'main form button[value=look]'
	},
	{ path: `/support/${serviceId('Ryde Grief Group')}/claim`, as: 'ruth' },
	{ path: `/support/claim/${CLAIM_LINK}`, as: 'dev' },
	{ path: '/account/pages', as: 'ruth' },
	{ path: `/account/pages/${KEPT_CLAIM}`, as: 'ruth' },
	{ path: `/desk/directory/claims/${WAITING_CLAIM}`, as: 'grace' },
	{ path: '/support/new' },
	{ path: '/support/new', state: 'errors', press: 'main form button' },
	{ path: '/support/new?told', state: 'told' },
	{ path: `/desk/directory/${SUGGESTED}`, as: 'grace' },
	{ path: `/desk/directory/${SUGGESTED_EVENT}`, as: 'grace', state: 'event' },
	{ path: '/support/wrong' },
	{ path: '/support/wrong', state: 'errors', press: 'main form button' },
	{ path: '/support/first' },
	{ path: '/support/gaps' },
	{ path: '/support/start?kind=listening' },
	{ path: '/support/kept' },
	{ path: `/support/kept?these=${KEPT}`, state: 'sent' },
	{ path: '/support/after/suicide' },
	{ path: '/support/after/losing-a-pregnancy' },
	{ path: '/concerns', as: 'nkechi' },
	{
		path: `/circle/${personId('david')}/questions/${idOf('question:david-listening')}`,
		as: 'david'
	},
	{
		path: `/desk/volunteers/${accountId('tomasz')}/away/${idOf('exception:tomasz')}`,
		as: 'grace'
	},
	{ path: `${VOLUNTEER}/check/${idOf('check:culver:ruth')}`, as: 'grace' },
	{ path: `${VOLUNTEER}/training/${idOf('training:culver:ruth:safeguarding')}`, as: 'grace' },
	{ path: '/give' },
	{ path: '/give', state: 'errors', press: 'main form button' },
	{ path: '/learn' },
	{ path: '/learn/role' },
	{ path: '/give?near=ventnor-po38', state: 'near' },
	{ path: '/give?near=leeds-ls1', state: 'far' },
	{ path: '/groups/join' },
	{ path: '/groups/join', state: 'errors', press: 'main form button' },
	{ path: `/groups/confirm?token=${GROUP_LINK}` },
	{ path: '/desk/groups', as: 'grace' },
	...asking(`/desk/groups/${WAITING_GROUP}`, 'grace'),
	{ path: `/desk/groups/${DECLINED_GROUP}`, as: 'grace', state: 'declined' },
	{ path: `/group/${organisationId('aldhelm')}`, as: 'hilary' },
	{ path: `/group/${organisationId('aldhelm')}/rules`, as: 'hilary' },
	{
		path: `/group/${organisationId('aldhelm')}/asked/${askingId('frank-company', 3, 'aldhelm')}`,
		as: 'hilary'
	},
	{ path: `/group/${organisationId('aldhelm')}/leave`, as: 'hilary' },
	{ path: `/group/${organisationId('aldhelm')}/directory`, as: 'hilary' },
	...asking(`/desk/groups/vetted/${organisationId('ventnor')}`, 'grace'),
	// the other pages of an application need what was typed before: the journey looks at each
	{ path: '/give/apply/where' },
	{ path: '/give/apply/where', state: 'errors', press: 'main form button' },
	{ path: '/give/apply/send', as: 'ruth', state: 'nothing waits' },
	{ path: '/reference?token=a-link-that-leads-nowhere', status: 404 },
	{ path: '/check-in?token=a-link-that-leads-nowhere', status: 404 },
	{ path: `/check-in?token=${VISIT_LINK}` },
	{ path: '/check-in/settled' },
	{ path: '/visits/calendar', as: 'ruth' },
	{ path: '/visits/calendar', as: 'ruth', state: 'made', press: 'main form button' },
	{ path: '/what-volunteers-do' },
	{ path: '/privacy' },
	{ path: '/privacy/how-long' },
	{ path: '/accessibility' },
	{ path: '/formats' },
	{ path: '/wrong' },
	{ path: '/settings/look' },
	{ path: '/settings/look?saved', state: 'saved' },
	{ path: '/nothing-is-here', status: 404 },
	{ path: '/dev/patterns' },
	{ path: '/dev/map' },
	{ path: '/support?near=ventnor-po38', state: 'groundless', groundless: true },
	// Signing in and out, an invitation
	{ path: '/sign-in' },
	{ path: '/sign-in', state: 'errors', press: 'main form button' },
	{ path: '/sign-in/code' },
	{ path: '/sign-in/code', state: 'errors', press: 'main form button' },
	{ path: '/sign-in/password' },
	{ path: '/sign-in/password', state: 'errors', press: 'main form button' },
	{ path: `/auth/confirm?token_hash=${'a'.repeat(64)}&type=email&next=/account` },
	{ path: '/auth/confirm', state: 'broken' },
	{ path: '/invitation?token=unknown', state: 'unknown' },
	{ path: '/sign-out', as: 'grace' },
	{ path: '/signed-out' },
	{ path: '/signed-out?closed', state: 'closed' },
	// One's own account
	{ path: '/account', as: 'callum' },
	{ path: '/account', as: 'ruth' },
	{ path: '/account?saved', as: 'grace', state: 'saved' },
	{ path: '/account/details', as: 'ruth' },
	{ path: '/account/mail', as: 'ruth' },
	{ path: '/account/email', as: 'ruth' },
	{ path: '/account/email', as: 'ruth', state: 'errors', press: 'main form button' },
	{ path: '/account/email?asked', as: 'ruth', state: 'asked' },
	{ path: '/account/email?half', as: 'ruth', state: 'half' },
	{ path: '/account/password', as: 'ruth' },
	{ path: '/account/password', as: 'ruth', state: 'errors', press: 'main form button' },
	{ path: '/account/password?done', as: 'ruth', state: 'done' },
	{ path: '/account/second-step', as: 'ruth' },
	{ path: '/account/sessions', as: 'ruth' },
	{ path: '/account/again?next=/account/close', as: 'ruth' },
	{ path: '/account/copy', as: 'ruth' },
	...asking('/account/erasure', 'ruth'),
	{ path: '/account/erasure', as: 'joanne', state: 'circle' },
	{ path: '/account/erasure', as: 'patricia', state: 'only-administrator' },
	{ path: '/account/close', as: 'ruth' },
	{ path: '/account/close', as: 'ruth', state: 'errors', press: 'main form button' },
	{ path: '/account/close', as: 'patricia', state: 'only-administrator' },
	{ path: `/account/leave/${organisationId('culver')}`, as: 'grace' },
	// An organisation and its people
	{ path: CULVER, as: 'patricia' },
	{ path: `${CULVER}/details`, as: 'patricia' },
	{ path: `${CULVER}/hours`, as: 'patricia' },
	{ path: `${CULVER}/areas?search=cowes`, as: 'patricia' },
	{ path: `${CULVER}/areas?search=nowhere`, as: 'patricia', state: 'none' },
	{ path: `${CULVER}/work`, as: 'patricia' },
	{ path: `${CULVER}/second-eyes`, as: 'patricia' },
	{ path: `${CULVER}/people`, as: 'patricia' },
	{ path: `${CULVER}/people/invite`, as: 'patricia' },
	{
		path: `${CULVER}/people/invite`,
		as: 'patricia',
		state: 'errors',
		press: 'main form button'
	},
	{ path: `${CULVER}/people/${accountId('grace')}`, as: 'patricia' },
	{ path: `${CULVER}/people/${accountId('patricia')}`, as: 'patricia', state: 'own' },
	{ path: `${CULVER}/people/${accountId('grace')}/remove`, as: 'patricia' },
	{ path: `${CULVER}/history`, as: 'patricia' },
	// The desk: what waits, requests, tasks
	{ path: '/desk', as: 'grace' },
	{ path: '/desk', as: 'hilary' },
	{ path: '/desk/requests', as: 'grace' },
	{ path: '/desk/requests?state=closed&sort=asker', as: 'grace', state: 'closed' },
	{ path: '/desk/requests?search=nobody-is-called-this', as: 'grace', state: 'none' },
	{ path: '/desk/visits', as: 'grace' },
	{ path: '/desk/map', as: 'grace' },
	{ path: '/desk/visits/rota', as: 'grace' },
	// one who is out is looked at in tests/e2e/volunteer/being-out.test.ts
	{ path: `/desk/visits/${idOf('match:len-company:0:ruth')}`, as: 'grace' },
	{ path: '/desk/directory', as: 'grace' },
	{ path: '/desk/directory', as: 'hilary' },
	{ path: '/desk/directory/import', as: 'grace' },
	{ path: '/desk/directory/import', as: 'grace', state: 'errors', press: 'main form button' },
	{ path: `/desk/directory/import/${IMPORTED}`, as: 'grace' },
	{ path: `/desk/directory/import/${IMPORTED}?show=changed`, as: 'grace', state: 'changed' },
	{ path: request('len-dog'), as: 'grace' },
	{ path: request('rehana-company'), as: 'grace' },
	{ path: request('edna-company'), as: 'grace' },
	{ path: request('owen-company'), as: 'grace' },
	{ path: request('arthur-company'), as: 'grace' },
	{ path: request('margaret-errand'), as: 'grace' },
	{ path: `${request('david-listening')}?done=heard`, as: 'grace', state: 'done' },
	{ path: request('arthur-company', '/calls'), as: 'grace' },
	...['/ask', '/close', '/conflict', '/capacity', '/member', '/task'].flatMap((step) =>
		asking(request('len-dog', step), 'grace')
	),
	{ path: request('len-dog', '/death'), as: 'grace' },
	{ path: request('arthur-company', '/death'), as: 'grace', state: 'back' },
	{ path: request('edna-company', '/capacity'), as: 'grace', state: 'lacking' },
	{ path: request('balbir-nights', '/take-over'), as: 'grace' },
	// A disagreement about sharing, and a no lifted in somebody's best interests
	{ path: request('balbir-nights'), as: 'grace', state: 'disputed' },
	...asking(request('len-dog', '/dispute'), 'grace'),
	...asking(request('balbir-nights', '/dispute'), 'grace'),
	...asking(request('edna-company', '/lift'), 'grace'),
	{ path: request('len-dog', '/lift'), as: 'grace', state: 'none' },
	...asking(request('rehana-company', `/authority/${memberId('rehana', 'imran')}`), 'grace'),
	{ path: request('rehana-company', '/consent'), as: 'grace' },
	{ path: request('rehana-company', '/consent?basis='), as: 'grace', state: 'errors' },
	...asking(request('rehana-company', '/consent?basis=own&how=phone&months=6'), 'grace'),
	{ path: request('edna-company', '/consent?basis=best_interests&how=paper'), as: 'grace' },
	// What was written down, confirmed back: words for a call or a letter, and where the person says it was not so
	{ path: request('halina-dog', '/consent/told?done=heard'), as: 'grace', state: 'heard' },
	{ path: request('rehana-company', '/consent/told'), as: 'grace', state: 'none' },
	...asking(request('halina-dog', '/consent/told'), 'grace'),
	...asking(`${LEN}/tell?about=said`, 'joanne'),
	{ path: task('len-dog', 13), as: 'grace' },
	{ path: task('len-dog', 12), as: 'grace' },
	{ path: task('len-dog', 11), as: 'grace' },
	{ path: task('len-lift', 0), as: 'grace' },
	{ path: task('len-company', 2), as: 'grace' },
	{ path: task('margaret-company', 1), as: 'grace' },
	{ path: task('margaret-company', 0), as: 'grace' },
	{ path: task('rehana-company', 0), as: 'grace' },
	{ path: task('stephanie-errand', 0), as: 'grace' },
	{ path: task('margaret-company', 1, '/change'), as: 'grace' },
	{ path: task('margaret-company', 1, '/cancel'), as: 'grace' },
	// Volunteers as their coordinators keep them
	{ path: '/desk/volunteers', as: 'grace' },
	{ path: '/desk/volunteers/carried?who=all', as: 'grace' },
	{ path: '/desk/volunteers/carried', as: 'hilary', state: 'none' },
	{ path: '/desk/volunteers/circles', as: 'grace' },
	...asking('/desk/volunteers/circles/edit', 'grace'),
	{ path: `${VOLUNTEER}/buddy`, as: 'grace' },
	{ path: '/desk/volunteers/pipeline', as: 'grace' },
	{
		path: `/desk/volunteers/pipeline/several?what=close&who=${accountId('callum')}&who=${accountId('wanda')}`,
		as: 'grace',
		press: 'main form button'
	},
	{ path: '/desk/volunteers/pipeline?search=nobody-is-called-this', as: 'grace', state: 'none' },
	{ path: '/desk/volunteers?search=nobody-is-called-this', as: 'grace', state: 'none' },
	{ path: '/desk/volunteers?state=away', as: 'grace', state: 'away' },
	{ path: VOLUNTEER, as: 'grace' },
	{ path: `/desk/volunteers/${accountId('callum')}`, as: 'grace' },
	{ path: `/desk/volunteers/${accountId('wanda')}`, as: 'grace' },
	{ path: `/desk/volunteers/${accountId('hilary')}`, as: 'hilary', state: 'own' },
	{ path: `${VOLUNTEER}/standing/paused`, as: 'grace' },
	{ path: `${VOLUNTEER}/standing/suspended`, as: 'grace' },
	{
		path: `${VOLUNTEER}/standing/suspended`,
		as: 'grace',
		state: 'errors',
		press: 'main form button'
	},
	{ path: `${VOLUNTEER}/standing/interview`, as: 'grace', state: 'not-open' },
	{ path: `${VOLUNTEER}/rest`, as: 'grace' },
	{ path: `${VOLUNTEER}/supervisor`, as: 'grace' },
	{ path: `${VOLUNTEER}/hours`, as: 'grace' },
	{ path: `${VOLUNTEER}/words`, as: 'grace' },
	{ path: `${VOLUNTEER}/talk`, as: 'grace' },
	...asking(`${VOLUNTEER}/identity`, 'grace'),
	{ path: `${VOLUNTEER}/identity/no-longer`, as: 'grace' },
	...asking(`${VOLUNTEER}/check/${idOf('check:culver:ruth')}/look`, 'grace'),
	{ path: `${VOLUNTEER}/check`, as: 'grace' },
	{ path: `${VOLUNTEER}/check`, as: 'grace', state: 'errors', press: 'main form button' },
	{ path: `${VOLUNTEER}/training`, as: 'grace' },
	{ path: `${VOLUNTEER}/profile`, as: 'grace' },
	{ path: `${VOLUNTEER}/times`, as: 'grace' },
	{ path: `${VOLUNTEER}/away`, as: 'grace' },
	{ path: `${VOLUNTEER}/away`, as: 'grace', state: 'errors', press: 'main form button' },
	// A volunteer: offers, visits, how they stand
	{ path: '/offers', as: 'dev' },
	{ path: '/offers?said=no', as: 'dev', state: 'said-no' },
	{ path: '/offers', as: 'wanda', state: 'none' },
	{ path: offer('len-dog', 12, 'dev'), as: 'dev' },
	{ path: offer('lucy-meals', 4, 'dev'), as: 'dev', state: 'declined' },
	{ path: offer('david-listening', 0, 'ruth'), as: 'ruth', state: 'settled' },
	{ path: offer('len-lift', 0, 'dev'), as: 'dev', state: 'ran-out' },
	{ path: offer('len-dog', 12, 'dev'), as: 'ruth', status: 404 },
	{ path: '/visits', as: 'ruth' },
	{ path: '/visits', as: 'wanda', state: 'none' },
	{ path: visit('len-lunch', 0), as: 'dev' },
	{ path: visit('margaret-company', 1), as: 'amina', state: 'waiting' },
	{ path: visit('stephanie-company', 0), as: 'ruth', state: 'done' },
	{ path: visit('len-dog', 12), as: 'tomasz', state: 'handed-back' },
	{ path: `${visit('len-company', 2)}/done`, as: 'ruth' },
	{ path: `${visit('margaret-company', 1)}/done`, as: 'amina', state: 'early' },
	{ path: `${visit('stephanie-company', 0)}/how`, as: 'ruth' },
	{ path: `${visit('margaret-company', 1)}/how`, as: 'amina', state: 'early' },
	{ path: `${visit('margaret-company', 1)}/hand-back`, as: 'amina' },
	{ path: '/volunteering', as: 'dev' },
	{ path: '/volunteering', as: 'neil', state: 'paused' },
	{ path: '/volunteering', as: 'wanda', state: 'lapsed' },
	{ path: '/volunteering', as: 'callum', state: 'joining' },
	{ path: `${WITH_CULVER}/referee/1`, as: 'callum', state: 'settled' },
	{ path: '/volunteering/care', as: 'ruth' },
	{ path: '/volunteering/together', as: 'ruth' },
	{ path: '/volunteering/care', as: 'wanda', state: 'none' },
	{ path: '/volunteering/learning', as: 'callum' },
	{ path: '/volunteering/learning/role', as: 'callum' },
	{
		path: '/volunteering/learning/role',
		as: 'callum',
		state: 'errors',
		press: 'main form.narrow button'
	},
	{ path: '/volunteering/checks', as: 'ruth' },
	{ path: '/volunteering/shared', as: 'bernard' },
	...asking(`/volunteering/shared/${organisationId('culver')}/${organisationId('aldhelm')}`, 'dev'),
	{ path: `/desk/volunteers/${accountId('bernard')}`, as: 'colin', state: 'elsewhere' },
	{ path: `/desk/volunteers/${accountId('bernard')}/elsewhere`, as: 'colin' },
	// nothing that he took over has changed where it came from
	{
		path: `/desk/volunteers/${accountId('bernard')}/changed/${idOf('taken-over:bernard:identity')}`,
		as: 'colin',
		status: 404
	},
	...asking(
		`/desk/volunteers/${accountId('bernard')}/elsewhere/training/${idOf('training:culver:bernard:role')}`,
		'colin'
	),
	{ path: '/volunteering/passport', as: 'dev' },
	{ path: '/volunteering/hours', as: 'ruth' },
	{ path: `/volunteering/hours/certificate/${organisationId('culver')}`, as: 'ruth' },
	{ path: `/volunteering/hours/reference/${organisationId('culver')}`, as: 'ruth' },
	{ path: `/volunteering/references/${REFERENCE}`, as: 'ruth' },
	{ path: `/desk/volunteers/${accountId('ruth')}/reference`, as: 'grace' },
	...asking(`/desk/volunteers/${accountId('claire')}/reference`, 'grace'),
	{ path: `/desk/second/${PROPOSED}`, as: 'colin' },
	{
		path: `/desk/second/${PROPOSED}`,
		as: 'colin',
		state: 'errors',
		press: 'main form button'
	},
	{
		path: `/volunteering/hours/${idOf('match:len-company:0:ruth')}`,
		as: 'ruth',
		state: 'errors',
		press: 'main form button'
	},
	...asking('/volunteering/passport/link', 'dev'),
	{ path: `/passport/${PASSPORT_LINK}` },
	{ path: '/passport/a-link-that-leads-nowhere', status: 404 },
	{ path: '/volunteering/place', as: 'dev' },
	{ path: '/volunteering/place', as: 'dev', state: 'errors', press: 'main form button' },
	{ path: '/volunteering/about/travel', as: 'dev' },
	{ path: '/volunteering/about/languages', as: 'dev' },
	{ path: '/volunteering/about/homes', as: 'dev' },
	{ path: '/volunteering/about/kinds', as: 'callum' },
	{ path: '/volunteering/about/faith', as: 'ruth' },
	{ path: '/volunteering/about/weekly', as: 'dev' },
	{ path: '/volunteering/about/anything', as: 'dev', status: 404 },
	{ path: '/volunteering/times', as: 'dev' },
	{ path: '/volunteering/away', as: 'dev' },
	{ path: '/volunteering/away', as: 'dev', state: 'errors', press: 'main form.narrow button' },
	{ path: `${WITH_CULVER}/time-off`, as: 'dev' },
	{ path: `${WITH_CULVER}/time-off`, as: 'dev', state: 'errors', press: 'main form button' },
	{ path: `${WITH_CULVER}/stop`, as: 'dev' },
	// The circle: the week
	{ path: '/circle', as: 'grace', state: 'none' },
	{ path: LEN, as: 'joanne' },
	{ path: LEN, as: 'len', state: 'self' },
	{ path: LEN, as: 'anna', state: 'rota' },
	{ path: REHANA, as: 'imran', state: 'yes-missing' },
	{ path: `${LEN}?done=thanks`, as: 'joanne', state: 'done' },
	{ path: LEN, as: 'grace', state: 'not-theirs', status: 404 },
	{ path: about('len-dog', 9, 'thanks'), as: 'joanne' },
	...asking(about('len-dog', 9, 'wrong'), 'joanne'),
	{ path: about('len-dog', 9, 'nobody'), as: 'joanne' },
	{ path: about('len-lift', 0, 'cancel'), as: 'joanne' },
	...asking(about('len-lift', 0, 'another-day'), 'joanne'),
	...asking(about('len-lift', 0, 'somebody'), 'joanne'),
	{ path: about('len-dog', 9, 'cancel'), as: 'joanne', state: 'moved-on' },
	...asking(`${LEN}/pause`, 'joanne'),
	...asking(`${LEN}/tell`, 'joanne'),
	...asking(`${LEN}/family/new`, 'joanne'),
	// The circle: what is kept, who sees it, who looked
	{ path: `${LEN}/about`, as: 'joanne' },
	{ path: `${REHANA}/about`, as: 'imran', state: 'own' },
	...['name', 'contact', 'communication', 'support', 'household', 'about'].map((scope) => ({
		path: `${LEN}/about/${scope}`,
		as: 'joanne'
	})),
	{ path: `${LEN}/about/address`, as: 'joanne' },
	{ path: `${LEN}/sharing`, as: 'joanne' },
	{ path: `${LEN}/sharing`, as: 'len', state: 'self' },
	{ path: `${REHANA}/sharing`, as: 'imran', state: 'wishes' },
	// words that have changed since his yes
	{ path: `${ALAN}/sharing`, as: 'alan', state: 'asked-again' },
	{ path: `${LEN}/sharing/looked`, as: 'joanne' },
	{ path: `${LEN}/sharing/looked?only=address`, as: 'len', state: 'address' },
	{ path: `${LEN}/sharing/${idOf('permit:len:0:matched:')}`, as: 'joanne' },
	{ path: `${LEN}/sharing/stop`, as: 'joanne' },
	...asking(`${LEN}/sharing/no`, 'joanne'),
	...asking(`${LEN}/sharing/yes?to=${MATCHED}`, 'joanne'),
	{ path: `${LEN}/sharing/yes?to=${MATCHED}&months=3`, as: 'len', state: 'self' },
	...asking(`${LEN}/sharing/wrong`, 'joanne'),
	{ path: `${LEN}/kept`, as: 'joanne' },
	{ path: `${LEN}/kept`, as: 'len', state: 'self' },
	{ path: `${REHANA}/kept`, as: 'imran', state: 'own' },
	{ path: `${LEN}/copy`, as: 'joanne' },
	{ path: `${REHANA}/copy`, as: 'imran', state: 'own' },
	{ path: `${LEN}/erasure`, as: 'len' },
	// The circle: who is in it, and a death
	{ path: `${LEN}/people`, as: 'joanne' },
	{ path: `${REHANA}/people`, as: 'imran', state: 'own' },
	...asking(`${LEN}/people/invite`, 'joanne'),
	{ path: `${LEN}/people/${memberId('len', 'anna')}`, as: 'joanne' },
	{ path: `${LEN}/people/${memberId('len', 'joanne')}`, as: 'joanne', state: 'leave' },
	{ path: `${LEN}/death`, as: 'joanne' },
	{ path: `${LEN}/death`, as: 'anna', state: 'report' },
	{ path: '/circle/join/unknown', as: 'joanne', status: 404 },
	{ path: '/guardian', as: 'robert' },
	// What went wrong, or nearly did
	...asking(`/incidents/new?task=${taskId('len-company', 2)}`, 'ruth'),
	{ path: '/incidents', as: 'tomasz' },
	{ path: `/incidents/${idOf('incident:stairs')}`, as: 'grace', state: 'closed' },
	{ path: `/incidents/${idOf('incident:dog')}`, as: 'grace' },
	{ path: `/incidents/${idOf('incident:key')}`, as: 'grace', state: 'opened again' },
	{ path: '/desk/incidents', as: 'grace' },
	// Records opened in an emergency
	...asking('/concerns/glass', 'nkechi'),
	{ path: `/concerns/${idOf('concern:halina')}`, as: 'nkechi' },
	{ path: `/concerns/${idOf('concern:balbir')}`, as: 'nkechi', state: 'handed' },
	{ path: `/concerns/${idOf('concern:stephanie')}`, as: 'nkechi', state: 'overdue' },
	...asking(`/concerns/glass/new?concern=${idOf('concern:halina')}`, 'nkechi'),
	{ path: `/concerns/glass/${idOf('glass:reg')}`, as: 'nkechi', state: 'over' },
	...asking('/guardian/break-glass', 'robert'),
	{ path: '/guardian/disputes', as: 'robert', state: 'none' },
	...asking(`/guardian/erasures/${idOf('subject-request:geoff')}`, 'robert'),
	{ path: `/guardian/erasures/${idOf('subject-request:widow')}`, as: 'robert', state: 'by-name' },
	{ path: '/guardian/retention', as: 'robert' },
	// The data guardian's desk
	{ path: '/guardian/disclosures', as: 'robert' },
	{ path: '/guardian/disclosures?ref=nonsense&from=x', as: 'robert', state: 'errors' },
	{ path: '/guardian/disclosures?ref=0000-0000', as: 'robert', state: 'nobody' },
	{ path: '/guardian/refused', as: 'robert' },
	{ path: '/guardian/unusual', as: 'robert' },
	{ path: '/guardian/unusual', as: 'robert', state: 'errors', press: 'main form button' },
	{ path: '/guardian/unusual?show=looked', as: 'robert', state: 'looked' },
	{ path: '/guardian/consents', as: 'robert' },
	{ path: '/guardian/subject-requests', as: 'robert' },
	{ path: '/guardian/subject-requests?show=settled', as: 'robert', state: 'settled' },
	...asking('/guardian/subject-requests/new', 'robert'),
	{ path: `/guardian/subject-requests/${idOf('subject-request:len')}`, as: 'robert' },
	{ path: '/guardian/complaints', as: 'robert' },
	{ path: '/guardian/complaints?show=closed', as: 'robert', state: 'closed' },
	{ path: `/guardian/complaints/${idOf('complaint:letter')}`, as: 'robert' },
	{ path: '/guardian/breaches', as: 'robert' },
	...asking('/guardian/breaches/new', 'robert'),
	{ path: `/guardian/breaches/${idOf('breach:rota')}`, as: 'robert' },
	{ path: '/guardian/reviews', as: 'robert' },
	{ path: '/guardian/reviews?period=quarter', as: 'robert', state: 'quarter' },
	{ path: '/account/ask-about-data', as: 'ruth' },
	{ path: `${LEN}/ask-about-data`, as: 'joanne' },
	{ path: '/complain' },
	{ path: '/complain', state: 'errors', press: 'main form.narrow button' },
	{ path: '/complain/thanks' }
];

/** A name for files: '/what-volunteers-do', 'joanne', 'errors' → 'joanne-what-volunteers-do-errors'. */
export function fileName({ path, as, state }: Listed): string {
	const words = path.replace(/\?.*/, '').split('/').filter(Boolean);
	return [as, ...(words.length > 0 ? words : ['home']), state].filter(Boolean).join('-');
}

/** Pages that only exist in the middle of something, and what looks at them instead. */
export const ON_THE_WAY: Readonly<Record<string, string>> = {
	'/ask/*': 'tests/e2e/asking/journeys.test.ts, each step with axe',
	'/give/apply/*': 'tests/e2e/volunteer/applying.test.ts, each step with axe',
	'/sign-in/second-step': 'tests/http/second-step.test.ts, with axe',
	'/desk/volunteers/[id]/start': 'tests/e2e/coordinator/volunteers.test.ts, with axe',
	'/organisation':
		'nobody of the demo administers two; tests/e2e/coordinator/volunteers.test.ts, with axe'
};
