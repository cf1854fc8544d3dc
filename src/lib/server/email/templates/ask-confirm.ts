import type { MailTemplate } from '../template.ts';

/** To whoever asked: the button behind this link sends it. Following the link alone sends nothing. */
const askConfirm: MailTemplate = ({ organisation, area, link }) => ({
	subject: 'One more press, and your request is sent',
	paragraphs: [
		`You have asked for help around ${area}. It has not been sent to ${organisation} yet.`,
		'Follow the link and press the button there. It works for three days.',
		'If it was not you who asked, do nothing. What was typed is forgotten after 14 days.'
	],
	link: { label: 'Go on to send it', path: link ?? '/ask' }
});

export default askConfirm;
