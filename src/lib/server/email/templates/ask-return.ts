import type { MailTemplate } from '../template.ts';

/** The way back to a request that is being written. Elsewhere than in the same browser it asks for a code. */
const askReturn: MailTemplate = ({ link }) => ({
	subject: 'Your way back, whenever you like',
	paragraphs: [
		'Here is the link you asked for. It leads back to what you were writing, and lasts 14 days.',
		'Nothing has been sent to anybody. On another phone or computer we send you a code first, so that nobody else can read it.'
	],
	link: { label: 'Go on where you stopped', path: link ?? '/ask' }
});

export default askReturn;
