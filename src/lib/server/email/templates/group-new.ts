import type { MailTemplate } from '../template.ts';

/** To each coordinator: a group would like to join. Which, the page says. */
const groupNew: MailTemplate = ({ link }) => ({
	subject: 'A group would like to join you',
	paragraphs: [
		'A group has signed up. Its lead has confirmed their address, and waits to hear from you.',
		'The page says what they would like to do and whom they serve. Write down there what you looked at, and what you decided.'
	],
	link: { label: 'Look at the group', path: link ?? '/desk/groups' }
});

export default groupNew;
