/** The states of a task, in the order of its life. */
export const TASK_STATES = [
	'open',
	'offered',
	'accepted',
	'confirmed',
	'done',
	'missed',
	'cancelled'
] as const;

export type TaskState = (typeof TASK_STATES)[number];

/** Every allowed step; the same as private.transitions, compared by a test. */
export const TASK_STEPS: readonly (readonly [from: TaskState, to: TaskState])[] = [
	['open', 'offered'],
	['open', 'accepted'],
	['open', 'missed'],
	['open', 'cancelled'],
	['offered', 'open'],
	['offered', 'accepted'],
	['offered', 'missed'],
	['offered', 'cancelled'],
	['accepted', 'confirmed'],
	['accepted', 'open'],
	['accepted', 'missed'],
	['accepted', 'cancelled'],
	['confirmed', 'done'],
	['confirmed', 'missed'],
	['confirmed', 'open'],
	['confirmed', 'cancelled'],
	['done', 'missed'],
	['missed', 'done']
];

/** Whether somebody can still be asked, or be coming. */
export function isLive(state: TaskState): boolean {
	return state === 'open' || state === 'offered' || state === 'accepted' || state === 'confirmed';
}
