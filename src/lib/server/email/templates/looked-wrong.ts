import type { MailTemplate } from '../template.ts';

/** To the data guardian: somebody says that a reading of their records looks wrong. */
const lookedWrong: MailTemplate = ({ link }) => ({
	subject: 'Somebody asks you to look at a reading',
	paragraphs: [
		'Somebody has looked at who read their records, and says that one reading looks wrong to them. It waits for you.'
	],
	link: { label: 'See what it is about', path: link ?? '/guardian' }
});

export default lookedWrong;
