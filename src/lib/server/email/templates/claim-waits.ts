import type { MailTemplate } from '../template.ts';

/** To each coordinator who keeps the directory, once a day at most: somebody asks for a page. Which, the desk says. */
const claimWaits: MailTemplate = ({ link }) => ({
	subject: 'Somebody asks to keep a page of the directory',
	paragraphs: [
		'Somebody says that they run a group or service that stands in the directory, and would keep its page themselves. A person has to decide.',
		'The desk says what shows it. Ring the number on the page where you can.'
	],
	link: { label: 'Look at it', path: link ?? '/desk/directory' }
});

export default claimWaits;
