import type { MailTemplate } from '../template.ts';

/** To the present address of an account for which another one was asked. */
const emailChanging: MailTemplate = ({ link }) => ({
	subject: 'Somebody asked to change your e-mail address',
	paragraphs: [
		'Whoever is signed in to your account asked to use another e-mail address for it. Nothing changes until that address is confirmed.',
		'If it was not you, open your account, sign out everywhere and choose a new password.'
	],
	link: { label: 'Open your account', path: link ?? '/account' }
});

export default emailChanging;
