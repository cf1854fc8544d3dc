/** How a state is said and drawn. The word always stands; the look only repeats it. */
export type Look =
	| 'plain'
	| 'open'
	| 'offered'
	| 'confirmed'
	| 'done'
	| 'shared'
	| 'later'
	| 'no'
	| 'family'
	| 'error';
type Said = { word: string; look: Look };

const said = (word: string, look: Look = 'plain'): Said => ({ word, look });

/** Every state that is ever shown, in the glossary's words. */
export const STATES = {
	request: {
		draft: said('Not sent yet', 'later'),
		submitted: said('Sent', 'offered'),
		consent_needed: said('Consent needed', 'open'),
		open: said('Open', 'offered'),
		paused: said('Paused'),
		closed: said('Closed', 'done')
	},
	task: {
		open: said('Still open', 'open'),
		offered: said('People asked', 'offered'),
		accepted: said('Somebody said yes', 'offered'),
		confirmed: said('Confirmed', 'confirmed'),
		done: said('Done', 'done'),
		missed: said('Nobody came', 'error'),
		cancelled: said('Cancelled', 'no')
	},
	offer: {
		sent: said('Waiting for an answer', 'offered'),
		accepted: said('Said yes', 'confirmed'),
		declined: said('Not this time', 'no'),
		expired: said('Ended', 'no'),
		withdrawn: said('Taken back', 'no')
	},
	consent: {
		active: said('Shared', 'shared'),
		later: said('Not yet', 'later'),
		none: said('Not shared', 'no'),
		denied: said('Not shared', 'no'),
		wish: said('A wish, not yet a consent', 'later'),
		withdrawn: said('Stopped', 'no'),
		expired: said('Ended', 'no'),
		superseded: said('Replaced', 'no')
	},
	acceptance: {
		applied: said('Applied', 'offered'),
		references: said('References', 'offered'),
		checks: said('Checks', 'offered'),
		training: said('Training', 'offered'),
		interview: said('A conversation', 'offered'),
		accepted: said('Accepted', 'confirmed'),
		paused: said('Paused'),
		suspended: said('Suspended', 'error'),
		left: said('Left', 'no'),
		declined: said('Not taken on', 'no')
	},
	concern: {
		raised: said('Raised', 'open'),
		acknowledged: said('Acknowledged', 'offered'),
		acting: said('Being acted on', 'offered'),
		closed: said('Closed', 'done')
	},
	visit: {
		family: said('Family', 'family')
	}
} as const satisfies Record<string, Record<string, Said>>;

/** What has states: 'request', 'task', 'offer', 'consent', 'acceptance', 'concern', 'visit'. */
export type Stateful = keyof typeof STATES;

/** The word and look of a state; one that nobody has worded yet is shown as it is, plainly. */
export function stateSaid(of: Stateful, state: string): Said {
	const states: Record<string, Said> = STATES[of];
	return states[state] ?? said(state.replaceAll('_', ' '));
}
