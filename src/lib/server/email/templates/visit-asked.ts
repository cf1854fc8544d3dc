import type { MailTemplate } from '../template.ts';

/** To the volunteer: the check-out has not come. The first of three steps. */
const visitAsked: MailTemplate = ({ link }) => ({
	subject: 'Are you back from your visit?',
	paragraphs: [
		'You have not checked out. Two buttons are waiting: that you have left, or that you are fine and still there.',
		'If we hear nothing, we tell your coordinator in a quarter of an hour.'
	],
	link: { label: 'Say that I am fine', path: link ?? '/visits' }
});

export default visitAsked;
