import type { MailTemplate } from '../template.ts';

/** To the address that somebody gave for a group. Following the link confirms nothing: the page has a button. */
const groupConfirm: MailTemplate = ({ organisation, link }) => ({
	subject: 'Is this your address? Then your group’s words are sent',
	paragraphs: [
		`Somebody gave this address for a group that would like to help people who are dying or have lost somebody. What was written goes to ${organisation ?? 'the coordinators'} once you press the button on the page.`,
		'The same link shows afterwards where it stands. If nobody presses the button within a week, what was written is deleted.'
	],
	link: { label: 'Look, and send it', path: link ?? '/groups/confirm' }
});

export default groupConfirm;
