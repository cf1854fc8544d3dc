import type { AcceptanceState } from '#lib/domain/volunteers/acceptance.state.ts';
import { firstName, possessive } from '#lib/format/names.ts';

/** A step as it is offered and asked about. */
export interface StepSaid {
	/** On the button that leads to it, and on the one that takes it. */
	label: string;
	title: string;
	lead: string;
	/** Whether the record must say why; otherwise it may. */
	why: boolean;
	/** How much it weighs: on the way, aside, or an end. */
	weight: 'on' | 'aside' | 'end';
}

const BACK_TO_COORDINATORS =
	'Offers they have not answered are taken back. Visits they promised stay theirs until you decide: they appear on the desk.';

/** A step from one state to the next, in words. The name is a whole one. */
export function stepSaid(from: AcceptanceState, to: AcceptanceState, name: string): StepSaid {
	const who = firstName(name);
	switch (to) {
		case 'references':
			return {
				label: 'On to references',
				title: `Ask for ${possessive(who)} references`,
				lead: 'The form is read. Now somebody who knows them says what they know.',
				why: false,
				weight: 'on'
			};
		case 'checks':
			return {
				label: 'On to the checks',
				title: `Check ${who}`,
				lead: 'Only what the help they would give makes lawful to ask for.',
				why: false,
				weight: 'on'
			};
		case 'training':
			return {
				label: from === 'interview' ? 'Back to training' : 'On to training',
				title: `${possessive(who)} training`,
				lead: 'Each module passed is recorded by itself, with its end.',
				why: false,
				weight: from === 'interview' ? 'aside' : 'on'
			};
		case 'interview':
			return {
				label: 'On to a conversation',
				title: `A conversation with ${who}`,
				lead: 'What they hope for, what they would rather not do, what they carry themselves.',
				why: false,
				weight: 'on'
			};
		case 'accepted':
			if (from === 'suspended') {
				return {
					label: 'Lift the suspension',
					title: `Lift ${possessive(who)} suspension`,
					lead: 'They can be asked again at once, wherever nothing else stands in the way. The record keeps why.',
					why: true,
					weight: 'on'
				};
			}
			if (from === 'paused') {
				return {
					label: 'End the pause',
					title: `End ${possessive(who)} pause`,
					lead: 'They can be asked again at once.',
					why: false,
					weight: 'on'
				};
			}
			return {
				label: 'Accept',
				title: `Accept ${who} as a volunteer`,
				lead: 'From then on they can be asked, for the kinds of help that their checks and training cover.',
				why: false,
				weight: 'on'
			};
		case 'paused':
			return {
				label: 'Pause',
				title: `Pause ${who}`,
				lead: `Nobody asks them until you end it. ${BACK_TO_COORDINATORS}`,
				why: false,
				weight: 'aside'
			};
		case 'suspended':
			return {
				label: 'Suspend',
				title: `Suspend ${who}`,
				lead: `It acts at once and everywhere: with every organisation they can be asked nothing, read nothing and visit nobody. The other organisations’ safeguarding leads learn that there is a suspension, not why. Offers they have not answered are taken back. Visits they promised need somebody else: they appear on the desk.`,
				why: true,
				weight: 'end'
			};
		case 'left':
			return {
				label: 'They have left',
				title: `${who} has left`,
				lead: `What they say about themselves is then no longer yours to read. Their checks, training and steps stay on the record. ${BACK_TO_COORDINATORS}`,
				why: from === 'suspended',
				weight: 'end'
			};
		case 'declined':
			return {
				label: 'Not take them on',
				title: `Not take ${who} on`,
				lead: 'Tell them yourself, and kindly: nothing is mailed. The record keeps why.',
				why: true,
				weight: 'end'
			};
		case 'applied':
			return {
				label: 'Begin again',
				title: `Begin again with ${who}`,
				lead: 'As somebody who has applied. What is on the record stays there.',
				why: false,
				weight: 'on'
			};
	}
}

/** The same step where a second coordinator agrees first: what is asked for is a proposal, with a reason. */
export function proposing(said: StepSaid): StepSaid {
	return {
		...said,
		label: `Propose: ${said.label.charAt(0).toLocaleLowerCase('en-GB')}${said.label.slice(1)}`,
		lead: `A second coordinator looks at it, and nothing happens before they agree. Then: ${said.lead}`,
		why: true,
		weight: 'on'
	};
}
