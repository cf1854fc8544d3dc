import type { MailTemplate } from '../template.ts';

/** To each lead of a group whose vetting was ended. Why is said by a person, not by a mail. */
const groupEnded: MailTemplate = ({ organisation, link }) => ({
	subject: `${organisation ?? 'The organisation'} has ended its work with your group`,
	paragraphs: [
		`Your group is not asked through ${organisation ?? 'the organisation'} any more, and its pages here have ended. Whoever of it volunteers there goes on as before.`,
		'Ring them if you would like to hear why, or think it wrong.'
	],
	link: { label: 'Your account', path: link ?? '/account' }
});

export default groupEnded;
