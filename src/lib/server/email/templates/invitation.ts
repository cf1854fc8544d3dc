import type { MailTemplate } from '../template.ts';

/** To an address an administrator has invited. The link holds for 14 days and for that address alone. */
const invitation: MailTemplate = ({ organisation, link }) => ({
	subject: `${organisation ?? 'An organisation'} invites you to Alongside`,
	paragraphs: [
		`${organisation ?? 'An organisation'} would like you to work with them on Alongside, where practical help is found for people who are dying or have lost somebody.`,
		'The page says what you would be there. Nothing happens until you press the button on it. The link holds for 14 days, and only for this address.'
	],
	link: { label: 'Look at the invitation', path: link ?? '/' }
});

export default invitation;
