import type { MailTemplate } from '../template.ts';

/** To the volunteer: a visit is not going ahead. */
const visitCancelled: MailTemplate = ({ area, link }) => ({
	subject: `A visit around ${area} is not going ahead`,
	paragraphs: [
		'A visit you had said yes to has been cancelled. You need do nothing.',
		'If you would like to know more, ring your coordinator.'
	],
	link: { label: 'Your visits', path: link ?? '/visits' }
});

export default visitCancelled;
