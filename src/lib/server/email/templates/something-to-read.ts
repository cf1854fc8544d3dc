import type { MailTemplate } from '../template.ts';

/** To a safeguarding lead: there is something to read. What it is stands on the page alone. */
const somethingToRead: MailTemplate = ({ link }) => ({
	subject: 'There is something for you to read',
	paragraphs: ['There is something for you to read on Alongside.'],
	link: { label: 'Open it', path: link ?? '/concerns' }
});

export default somethingToRead;
