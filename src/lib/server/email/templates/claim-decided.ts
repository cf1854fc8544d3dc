import type { MailTemplate } from '../template.ts';

/** To whoever asked to keep a page of the directory: a person has decided. What, stands in their account. */
const claimDecided: MailTemplate = ({ link }) => ({
	subject: 'You asked to keep a page of the directory',
	paragraphs: [
		'Somebody has looked at what you wrote and decided. What they decided, and why, stands in your account under “Pages you keep”.'
	],
	link: { label: 'See what was decided', path: link ?? '/account/pages' }
});

export default claimDecided;
