import type { MailTemplate } from '../template.ts';

/** To the volunteer: the coordinator has confirmed them. */
const visitConfirmed: MailTemplate = ({ area, link }) => ({
	subject: `You are confirmed for a visit around ${area}`,
	paragraphs: [
		'The coordinator has confirmed you.',
		'The page has what you need to know. The address opens a day before. If you cannot come after all, hand it back there, the sooner the better; nobody minds.'
	],
	link: { label: 'See the visit', path: link ?? '/visits' }
});

export default visitConfirmed;
