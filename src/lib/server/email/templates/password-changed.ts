import type { MailTemplate } from '../template.ts';

/** To the holder of an account whose password has just been set or changed. */
const passwordChanged: MailTemplate = ({ link }) => ({
	subject: 'Your password was changed',
	paragraphs: [
		'The password of your account was set or changed just now, and every other browser was signed out.',
		'If it was not you, sign in by mail and choose a new password at once. Nobody can do that without your mailbox.'
	],
	link: { label: 'Open your account', path: link ?? '/account' }
});

export default passwordChanged;
