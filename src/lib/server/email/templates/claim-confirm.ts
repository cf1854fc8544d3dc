import type { MailTemplate } from '../template.ts';

/** To the address that a page of the directory publishes. The link works for the account that asked, and nobody else. */
const claimConfirm: MailTemplate = ({ link }) => ({
	subject: 'Somebody says that they run your page in the directory',
	paragraphs: [
		'Your group or service stands in the directory of support for people who are dying, caring or grieving. Somebody with an account there has asked to keep its page, so that they can change it themselves.',
		'If that was you, sign in with the account you asked with, then follow the link and press the button. The link holds for seven days and works for that account alone. If somebody else of your group asked, pass this mail on to them.',
		'If it was nobody of yours, do nothing: nothing changes.'
	],
	link: { label: 'Keep the page', path: link ?? '/account/pages' }
});

export default claimConfirm;
