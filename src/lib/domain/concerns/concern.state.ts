/** The states of a worry about safety. */
export const CONCERN_STATES = ['raised', 'acknowledged', 'acting', 'closed'] as const;

export type ConcernState = (typeof CONCERN_STATES)[number];

/** Every allowed step; the same as private.transitions, compared by a test. */
export const CONCERN_STEPS: readonly (readonly [from: ConcernState, to: ConcernState])[] = [
	['raised', 'acknowledged'],
	['acknowledged', 'acting'],
	['acknowledged', 'closed'],
	['acting', 'closed']
];
