import type { MailTemplate } from '../template.ts';

/** To an applicant, as soon as it is sent: who has it, and where it stands. */
const applicationReceived: MailTemplate = ({ organisation, link }) => ({
	subject: `Your application is with ${organisation ?? 'the organisation'}`,
	paragraphs: [
		`The coordinators of ${organisation ?? 'the organisation'} have your application. They read it and ring or write to you.`,
		'The page says who has it and since when, at every step. You can stop whenever you like, and need not say why.'
	],
	link: { label: 'See where it stands', path: link ?? '/volunteering' }
});

export default applicationReceived;
