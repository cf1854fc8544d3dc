/** Where a volunteer stands with an organisation, in the order of joining it. */
export const ACCEPTANCE_STATES = [
	'applied',
	'references',
	'checks',
	'training',
	'interview',
	'accepted',
	'paused',
	'suspended',
	'left',
	'declined'
] as const;

export type AcceptanceState = (typeof ACCEPTANCE_STATES)[number];

/** Every allowed step; the same as private.transitions, compared by a test. */
export const ACCEPTANCE_STEPS: readonly (readonly [from: AcceptanceState, to: AcceptanceState])[] =
	[
		['applied', 'references'],
		['applied', 'checks'],
		['applied', 'declined'],
		['applied', 'left'],
		['references', 'checks'],
		['references', 'declined'],
		['references', 'left'],
		['checks', 'training'],
		['checks', 'interview'],
		['checks', 'declined'],
		['checks', 'left'],
		['training', 'interview'],
		['training', 'accepted'],
		['training', 'declined'],
		['training', 'left'],
		['interview', 'accepted'],
		['interview', 'training'],
		['interview', 'declined'],
		['interview', 'left'],
		['accepted', 'paused'],
		['accepted', 'suspended'],
		['accepted', 'left'],
		['paused', 'accepted'],
		['paused', 'suspended'],
		['paused', 'left'],
		['suspended', 'accepted'],
		['left', 'applied'],
		['declined', 'applied']
	];

/** Whether somebody is still on the way in. */
export function isJoining(state: AcceptanceState): boolean {
	return ACCEPTANCE_STATES.indexOf(state) < ACCEPTANCE_STATES.indexOf('accepted');
}

/** Steps that let somebody in or turn them away; the same as private.needs_second. */
export function needsSecond(from: AcceptanceState, to: AcceptanceState): boolean {
	return (
		to === 'declined' ||
		(to === 'accepted' && (from === 'training' || from === 'interview' || from === 'suspended'))
	);
}
