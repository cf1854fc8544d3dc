import type { MailTemplate } from '../template.ts';

/**
 * To a safeguarding lead: there is something to read. What it is stands on the page alone; the address
 * does not say it either.
 */
const somethingToRead: MailTemplate = () => ({
	subject: 'There is something for you to read',
	paragraphs: ['There is something for you to read on Alongside.'],
	link: { label: 'Open it', path: '/to-read' }
});

export default somethingToRead;
