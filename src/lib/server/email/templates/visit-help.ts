import type { MailTemplate } from '../template.ts';

/** To the named coordinator and to whoever answers out of hours, at once: a volunteer wants to be called. */
const visitHelp: MailTemplate = ({ link }) => ({
	subject: 'A volunteer on a visit asks to be called now',
	paragraphs: [
		'They pressed the button for it. The page says who it is and how to reach them.',
		'Somebody may be listening when they answer. Ask what can be answered with yes or no. If you cannot reach them, or fear for them, ring 999.'
	],
	link: { label: 'See who it is', path: link ?? '/desk' }
});

export default visitHelp;
