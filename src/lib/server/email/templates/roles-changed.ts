import type { MailTemplate } from '../template.ts';

/** To a member whose roles an administrator has changed. */
const rolesChanged: MailTemplate = ({ organisation, link }) => ({
	subject: `What you do at ${organisation ?? 'your organisation'} has changed`,
	paragraphs: [
		`An administrator of ${organisation ?? 'your organisation'} has changed your roles there. Your account page says what they are now.`,
		'If this is a surprise, ask them: the change is written down with their name.'
	],
	link: { label: 'See your roles', path: link ?? '/account' }
});

export default rolesChanged;
