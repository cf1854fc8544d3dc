import type { MailTemplate } from '../template.ts';

/** The code that lets another browser in to what somebody is writing. */
const askCode: MailTemplate = ({ code }) => ({
	subject: 'Your code for Alongside',
	paragraphs: [
		`Your code is ${code}. It works once, for ten minutes.`,
		'Nobody from Alongside will ever ask you for it.'
	]
});

export default askCode;
