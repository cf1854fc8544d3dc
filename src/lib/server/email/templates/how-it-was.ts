import type { MailTemplate } from '../template.ts';

/** To a volunteer, the day after a visit that may have been hard: how it was for them. Once, and nothing follows. */
const howItWas: MailTemplate = ({ link }) => ({
	subject: 'How was your visit, for you?',
	paragraphs: [
		'Thank you for going. Some visits stay with you for a while: a first one, a long one, or one on which something happened.',
		'If it helps, write down how it was. You choose who reads it, and that can be nobody. You need not answer, and we do not ask again.',
		'If you would rather talk, ring your coordinator, or say so on your page.'
	],
	link: { label: 'Say how it was', path: link ?? '/visits' }
});

export default howItWas;
