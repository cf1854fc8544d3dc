import type { MailTemplate } from '../template.ts';

/** To the coordinator: a consent somebody else gave for a person falls due for review. */
const consentReview: MailTemplate = ({ link }) => ({
	subject: 'A consent falls due for review',
	paragraphs: [
		'Something is shared for a person because others decided it was best for them, or because somebody acts for them. It is to be looked at again within a fortnight. When the day passes without that, sharing stops by itself.'
	],
	link: { label: 'See whose it is', path: link ?? '/desk' }
});

export default consentReview;
