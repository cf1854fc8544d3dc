/** The states of a request about the data held of somebody. */
export const SUBJECT_REQUEST_STATES = [
	'received',
	'acting',
	'done',
	'refused',
	'withdrawn'
] as const;

export type SubjectRequestState = (typeof SUBJECT_REQUEST_STATES)[number];

/** Every allowed step; the same as private.transitions, compared by a test. */
export const SUBJECT_REQUEST_STEPS: readonly (readonly [
	from: SubjectRequestState,
	to: SubjectRequestState
])[] = [
	['received', 'acting'],
	['received', 'done'],
	['received', 'refused'],
	['received', 'withdrawn'],
	['acting', 'done'],
	['acting', 'refused'],
	['acting', 'withdrawn']
];
