import type { MailTemplate } from '../template.ts';

/** To the coordinator: a new consent was given online. */
const consentGiven: MailTemplate = ({ area, link }) => ({
	subject: `A new consent, around ${area}`,
	paragraphs: [
		'A consent has been given online for a request you hold. The page says what may be shared now, and with whom.'
	],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default consentGiven;
