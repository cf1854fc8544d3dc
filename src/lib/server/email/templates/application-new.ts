import type { MailTemplate } from '../template.ts';

/** To an organisation's coordinators: somebody would like to volunteer. A link, and nothing else. */
const applicationNew: MailTemplate = ({ link }) => ({
	subject: 'Somebody would like to volunteer',
	paragraphs: [
		'There is a new application. Nobody has read it yet.',
		'Whoever applied sees since when it has waited, and on whom.'
	],
	link: { label: 'Read the application', path: link ?? '/desk/volunteers' }
});

export default applicationNew;
