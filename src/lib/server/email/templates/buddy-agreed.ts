import type { MailTemplate } from '../template.ts';

/** To whoever said yes first: the other has said yes too. */
const buddyAgreed: MailTemplate = ({ link }) => ({
	subject: 'You have a buddy',
	paragraphs: [
		'The other volunteer has said yes too. Your page says who it is, and how they would like to be reached.'
	],
	link: { label: 'See who it is', path: link ?? '/volunteering/together' }
});

export default buddyAgreed;
