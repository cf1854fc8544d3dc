import type { MailTemplate } from '../template.ts';

/** To whoever it was recorded for: a coordinator wrote down something that was said. What it is stands on the page. */
const consentRecorded: MailTemplate = ({ link }) => ({
	subject: 'Something was written down for you',
	paragraphs: [
		'A coordinator has written something down for you on Alongside, about sharing.',
		'Please look whether it is as it was said. If it is not, you can stop it there at once, and say so.'
	],
	link: { label: 'See what was written down', path: link ?? '/circle' }
});

export default consentRecorded;
