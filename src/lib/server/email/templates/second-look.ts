import type { MailTemplate } from '../template.ts';

/** To whoever may decide what a colleague proposes: it waits for a second pair of eyes. What and about whom, the page says. */
const secondLook: MailTemplate = ({ link }) => ({
	subject: 'A colleague would like you to look at a decision',
	paragraphs: [
		'It waits for a second pair of eyes, and yours may be they. Nothing has happened yet.',
		'The page says what is proposed and why. Agree, or do not, with your reason.'
	],
	link: { label: 'Look at it', path: link ?? '/desk' }
});

export default secondLook;
