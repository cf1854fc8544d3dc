import { accountId, organisationId } from '../../supabase/seed/world.ts';

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
};

const CULVER = `/organisation/${organisationId('culver')}`;

const VOLUNTEER = `/desk/volunteers/${accountId('ruth')}`;

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
	{ path: '/support' },
	{ path: '/give' },
	{ path: '/what-volunteers-do' },
	{ path: '/privacy' },
	{ path: '/accessibility' },
	{ path: '/formats' },
	{ path: '/wrong' },
	{ path: '/settings/look' },
	{ path: '/settings/look?saved', state: 'saved' },
	{ path: '/nothing-is-here', status: 404 },
	{ path: '/dev/patterns' },
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
	{ path: '/account/email', as: 'ruth' },
	{ path: '/account/email', as: 'ruth', state: 'errors', press: 'main form button' },
	{ path: '/account/email?asked', as: 'ruth', state: 'asked' },
	{ path: '/account/email?half', as: 'ruth', state: 'half' },
	{ path: '/account/password', as: 'ruth' },
	{ path: '/account/password', as: 'ruth', state: 'errors', press: 'main form button' },
	{ path: '/account/password?done', as: 'ruth', state: 'done' },
	{ path: '/account/sessions', as: 'ruth' },
	{ path: '/account/again?next=/account/close', as: 'ruth' },
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
	// Volunteers as their coordinators keep them
	{ path: '/desk/volunteers', as: 'grace' },
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
	{ path: `${VOLUNTEER}/check`, as: 'grace' },
	{ path: `${VOLUNTEER}/check`, as: 'grace', state: 'errors', press: 'main form button' },
	{ path: `${VOLUNTEER}/training`, as: 'grace' },
	{ path: `${VOLUNTEER}/profile`, as: 'grace' },
	{ path: `${VOLUNTEER}/times`, as: 'grace' },
	{ path: `${VOLUNTEER}/away`, as: 'grace' },
	{ path: `${VOLUNTEER}/away`, as: 'grace', state: 'errors', press: 'main form button' }
];

/** A name for files: '/what-volunteers-do', 'joanne', 'errors' → 'joanne-what-volunteers-do-errors'. */
export function fileName({ path, as, state }: Listed): string {
	const words = path.replace(/\?.*/, '').split('/').filter(Boolean);
	return [as, ...(words.length > 0 ? words : ['home']), state].filter(Boolean).join('-');
}
