import type { MailTemplate } from '../template.ts';

/** To an applicant whom an organisation cannot take on: thanks, a person to ring, and no reason in a mail. */
const applicationClosed: MailTemplate = ({ organisation, link }) => ({
	subject: 'Your application',
	paragraphs: [
		`Thank you for offering your time to ${organisation ?? 'the organisation'} you applied to, and for your patience. They cannot take you on as a volunteer just now, and have closed your application.`,
		'A mail is no place to say more. If you would like to know why, ring them: the number is on your page, and somebody will talk it through with you. Other organisations near you may be glad of your help.'
	],
	link: { label: 'Your page, and whom to ring', path: link ?? '/volunteering' }
});

export default applicationClosed;
