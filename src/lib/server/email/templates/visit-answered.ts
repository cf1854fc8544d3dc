import type { MailTemplate } from '../template.ts';

/** To whoever was told that there is no word: there is one. */
const visitAnswered: MailTemplate = ({ link }) => ({
	subject: 'The volunteer has answered',
	paragraphs: ['They are fine, or somebody has spoken to them. There is nothing more to do.'],
	...(link ? { link: { label: 'See what happened', path: link } } : {})
});

export default visitAnswered;
