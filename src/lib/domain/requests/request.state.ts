/** The states of a request. "Consent needed" is no state: it is judged (consent.md C20). */
export const REQUEST_STATES = ['draft', 'submitted', 'open', 'paused', 'closed'] as const;

export type RequestState = (typeof REQUEST_STATES)[number];

/** Every allowed step; the same as private.transitions, compared by a test. */
export const REQUEST_STEPS: readonly (readonly [from: RequestState, to: RequestState])[] = [
	['draft', 'submitted'],
	['draft', 'closed'],
	['submitted', 'open'],
	['submitted', 'paused'],
	['submitted', 'closed'],
	['open', 'paused'],
	['open', 'closed'],
	['paused', 'open'],
	['paused', 'submitted'],
	['paused', 'closed']
];
