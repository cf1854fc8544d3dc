import type { MailTemplate } from '../template.ts';

/** To a volunteer: what they asked for is written, or it cannot be. Names nobody, and does not say which (R6). */
const referenceAnswered: MailTemplate = ({ organisation, link }) => ({
	subject: 'About the reference you asked for',
	paragraphs: [
		`${organisation ?? 'Your organisation'} has answered. What they say is for you alone to read, and to print if you like.`
	],
	link: { label: 'Read it', path: link ?? '/volunteering/hours' }
});

export default referenceAnswered;
