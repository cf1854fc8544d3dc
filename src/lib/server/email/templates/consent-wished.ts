import type { MailTemplate } from '../template.ts';

/** To the coordinator: a family member wishes that something may be shared; it is no consent yet. */
const consentWished: MailTemplate = ({ area, link }) => ({
	subject: `A wish to share more, around ${area}`,
	paragraphs: [
		'Somebody in the family wishes that more may be shared. It is kept as a wish: only the person can say yes, or somebody with the power to.',
		'Perhaps you could ask the person.'
	],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default consentWished;
