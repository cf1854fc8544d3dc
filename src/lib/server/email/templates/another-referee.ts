import type { MailTemplate } from '../template.ts';

/** To an applicant, when a referee said no or nothing: at once, and once more after a week. */
const anotherReferee: MailTemplate = ({ organisation, link }) => ({
	subject: 'Could somebody else speak for you?',
	paragraphs: [
		`You applied to volunteer with ${organisation ?? 'an organisation'}. One of the people you named has not been able to answer. It happens a good deal, and it says nothing about you.`,
		'Anybody who knows you will do, and is not family: a neighbour, somebody you worked or sing with. The page says whose place is free. If nobody comes to mind, ring the coordinator: there are other ways.'
	],
	link: { label: 'Name somebody else', path: link ?? '/volunteering' }
});

export default anotherReferee;
