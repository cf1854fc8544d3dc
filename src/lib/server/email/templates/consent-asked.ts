import type { MailTemplate } from '../template.ts';

/** To the person at the centre: somebody of their circle wishes that something may be shared. */
const consentAsked: MailTemplate = ({ link }) => ({
	subject: 'Somebody asks for your yes',
	paragraphs: [
		'Somebody in your circle wishes that something about you may be shared, so that help can be found.',
		'Nothing is shared unless you say yes. If you do nothing, nothing happens.'
	],
	link: { label: 'See what it is, and say yes or no', path: link ?? '/circle' }
});

export default consentAsked;
