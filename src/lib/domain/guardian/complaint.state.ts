/** The states of a complaint about how data was handled. */
export const COMPLAINT_STATES = ['received', 'acknowledged', 'closed'] as const;

export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** Every allowed step; the same as private.transitions, compared by a test. */
export const COMPLAINT_STEPS: readonly (readonly [from: ComplaintState, to: ComplaintState])[] = [
	['received', 'acknowledged'],
	['acknowledged', 'closed']
];
