import type { MailTemplate } from '../template.ts';

/** To whoever asked about the data held: there is an answer, or more time is taken. */
const subjectRequestAnswered: MailTemplate = ({ link }) => ({
	subject: 'About what you asked of your data',
	paragraphs: [
		'There is news of what you asked about the data held here: an answer, or why it takes longer. You find it by signing in.'
	],
	link: { label: 'Read it', path: link ?? '/account' }
});

export default subjectRequestAnswered;
