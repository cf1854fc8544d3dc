import type { MailTemplate } from '../template.ts';

/** To the holder of an account to which an app that makes codes was added, or from which one was taken. */
const secondStepChanged: MailTemplate = ({ link }) => ({
	subject: 'Your second step was changed',
	paragraphs: [
		'An app that makes codes for signing in was added to your account just now, or taken from it.',
		'If it was not you, tell your administrator at once, and sign out everywhere on your account page.'
	],
	link: { label: 'Open your account', path: link ?? '/account' }
});

export default secondStepChanged;
