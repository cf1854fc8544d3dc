import type { MailTemplate } from '../template.ts';

/** To the named coordinator, and then to whoever answers out of hours: no word from a volunteer. */
const visitNoWord: MailTemplate = ({ link }) => ({
	subject: 'A volunteer has not checked out of a visit',
	paragraphs: [
		'We asked them, and have had no word. The page says who it is, since when, and how to reach them.',
		'Please ring them now. If you cannot reach them and fear for them, ring 999.'
	],
	link: { label: 'See who it is', path: link ?? '/desk' }
});

export default visitNoWord;
