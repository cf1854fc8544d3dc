import type { MailTemplate } from '../template.ts';

/** To an organisation's coordinators: somebody has asked. An area and a link, and nothing else. */
const requestNew: MailTemplate = ({ area, link }) => ({
	subject: `A new request around ${area}`,
	paragraphs: [
		`Somebody around ${area} has asked for help. Nobody has taken it on yet.`,
		'The asker has been told when a person reads it; the desk shows that too.'
	],
	link: { label: 'Read the request', path: link ?? '/desk' }
});

export default requestNew;
