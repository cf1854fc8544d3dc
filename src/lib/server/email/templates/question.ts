import type { MailTemplate } from '../template.ts';

/** To whoever asked: a coordinator has a question. Which, the page says. */
const question: MailTemplate = ({ link }) => ({
	subject: 'A question about what you asked for',
	paragraphs: [
		'A coordinator needs to know something before they can go on. A sentence is enough for an answer.'
	],
	link: { label: 'Read it and answer', path: link ?? '/circle' }
});

export default question;
