import type { MailTemplate } from '../template.ts';

/** To an applicant whose check counts: a coordinator invites them to the learning. */
const learningOpen: MailTemplate = ({ organisation, link }) => ({
	subject: 'Your readings are open',
	paragraphs: [
		`Your check is done, and the next step with ${organisation ?? 'the organisation'} you applied to is to learn a few things: short readings, about a quarter of an hour each, in as many sittings as you like.`,
		'They are yours to read on a phone, to listen to, or to print. If you would rather learn with somebody, your coordinator would be glad of a word.'
	],
	link: { label: 'See what there is to learn', path: link ?? '/volunteering/learning' }
});

export default learningOpen;
