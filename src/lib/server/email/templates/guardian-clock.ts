import type { MailTemplate } from '../template.ts';

/** To a data guardian: a clock set by law is running out. */
const guardianClock: MailTemplate = ({ link }) => ({
	subject: 'A clock set by law is running out',
	paragraphs: [
		'Something that waits on a data guardian has to be answered soon. The page says by when.'
	],
	link: { label: 'See what it is', path: link ?? '/guardian' }
});

export default guardianClock;
