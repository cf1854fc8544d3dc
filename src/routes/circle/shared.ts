import { circleLinks, type Capacity } from '#lib/domain/circle/circle.ts';
import { mastheadOf, type Masthead, type Viewer } from '#lib/domain/accounts/viewer.ts';

/** The masthead on the pages of one circle: its own pages first, then the rest of what the viewer is. */
export function circleMasthead(viewer: Viewer, person: string, capacity: Capacity): Masthead {
	const masthead = mastheadOf(viewer);
	const rest = masthead.links.filter(({ href }) => href !== '/circle');
	const several = viewer.circle.length > 1 ? [{ href: '/circle', label: 'Everybody' }] : [];
	return { ...masthead, links: [...circleLinks(person, capacity), ...several, ...rest] };
}

/** What has just been done, said once at the top of the page that follows. */
const DONE: Record<string, string> = {
	thanks: 'Thank you. It has arrived.',
	'thanks-passed': 'Thank you. It is passed on.',
	wrong: 'It has arrived. Somebody rings you about it; if it is pressing, ring them.',
	nobody: 'It has arrived. We are sorry. Somebody rings you about it.',
	cancelled: 'Cancelled. Whoever was to come is told.',
	covered: 'Good. Nobody else is looked for, and your own visit is in the week.',
	told: 'It has arrived, and waits on the coordinator’s desk.',
	answered: 'Your answer has arrived.',
	paused: 'Everything is paused. The coordinator is told.',
	resumed: 'Help goes on. The coordinator is told, and asks anew for what was taken back.',
	added: 'It is in the week.',
	removed: 'It is out of the week.',
	saved: 'Saved.',
	stopped: 'Stopped. It cannot be read any more.',
	'stopped-all': 'All sharing has stopped.',
	no: 'That no stands from this moment.',
	lifted: 'That no is taken back.',
	shared: 'Shared, from this moment.',
	wished: 'Kept as a wish. Nothing is shared because of it.',
	asked: 'It has arrived. Somebody looks into it and comes back to you.',
	invited: 'The invitation is on its way.',
	revoked: 'The invitation is taken back: its link no longer works.',
	ended: 'Their place has ended, from this moment.',
	joined: 'You are part of the circle.',
	undone:
		'It is taken back. Visits and offers do not come back by themselves: the coordinator opens things again.',
	reported: 'It is told. Somebody from the coordinators rings.'
};

/** The sentence for `?done=…`; null for anything else that stands there. */
export function doneSaid(url: URL): string | null {
	const done = url.searchParams.get('done');
	return done !== null && Object.hasOwn(DONE, done) ? (DONE[done] ?? null) : null;
}
