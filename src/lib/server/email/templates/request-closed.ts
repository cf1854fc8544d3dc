import type { MailTemplate } from '../template.ts';

/** To whoever asked: the request is closed. */
const requestClosed: MailTemplate = ({ link }) => ({
	subject: 'What you asked for has been closed',
	paragraphs: [
		'A coordinator has closed your request. If there was more to come, it has been cancelled and whoever was coming knows.',
		'If that is not what you expected, ring them. You can always ask again.'
	],
	link: { label: 'See what stands there', path: link ?? '/circle' }
});

export default requestClosed;
