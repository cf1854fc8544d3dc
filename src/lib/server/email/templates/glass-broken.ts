import type { MailTemplate } from '../template.ts';

/** To the data guardians, at once: a safeguarding lead has broken the glass. It names nobody. */
const glassBroken: MailTemplate = ({ link }) => ({
	subject: 'A safeguarding lead has opened somebody’s records',
	paragraphs: [
		'A safeguarding lead of your organisation has opened records that nobody had permitted to them, in an emergency.',
		'You can see now who it was and why. Once it is over, it waits for your review.'
	],
	link: { label: 'See it', path: link ?? '/guardian/break-glass' }
});

export default glassBroken;
