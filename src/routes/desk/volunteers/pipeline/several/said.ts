import type { Several } from '#lib/domain/volunteers/several.ts';

/** Each thing that may be done to several at once: in the list, over the page, on the button, and afterwards. */
export const SEVERAL_SAID: Record<
	Several,
	{ label: string; title: string; lead: string; submit: string; done: string; danger?: true }
> = {
	remind: {
		label: 'Remind whoever it waits on',
		title: 'Remind them now',
		lead: 'A kind mail goes to the referees who have not answered, or else to whoever applied. Each is reminded twice at most, this and the automatic ones together.',
		submit: 'Send the reminders',
		done: 'Reminded'
	},
	learning: {
		label: 'Invite to the learning',
		title: 'Invite them to the learning',
		lead: 'Their check counts. They go on to training, and a mail tells them that their readings are open.',
		submit: 'Invite them',
		done: 'Invited'
	},
	hold: {
		label: 'Put on hold',
		title: 'Put on hold',
		lead: 'Nobody is reminded meanwhile. They see that it is on hold, and not why. The next step ends it, or you do.',
		submit: 'Put on hold',
		done: 'On hold'
	},
	resume: {
		label: 'Take off hold',
		title: 'Take off hold',
		lead: 'It goes on from where it was.',
		submit: 'Take off hold',
		done: 'Off hold'
	},
	name: {
		label: 'Name who has it',
		title: 'Name who has it',
		lead: 'Whoever applied sees the name, and has somebody to ask. It is also who looks after them later, until you change it.',
		submit: 'Name them',
		done: 'Named'
	},
	close: {
		label: 'Close with a kind mail',
		title: 'Close these applications',
		lead: 'They are thanked by mail and told that you cannot take them on now, and whom to ring. The mail does not say why.',
		submit: 'Close them and write',
		done: 'Closed',
		danger: true
	}
};

/** What closing says where a second coordinator agrees first. */
export const CLOSE_WITH_SECOND = {
	title: 'Propose to close these applications',
	lead: 'A second coordinator looks at each, and it closes once they agree. Then they are thanked by mail and told that you cannot take them on now, and whom to ring. The mail does not say why.',
	submit: 'Propose it'
};
