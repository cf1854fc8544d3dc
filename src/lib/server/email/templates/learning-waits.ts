import type { MailTemplate } from '../template.ts';

/** To an applicant whose next step is learning: after a week, and after three. */
const learningWaits: MailTemplate = ({ organisation, link }) => ({
	subject: 'Your readings are there when you are',
	paragraphs: [
		`The next step with ${organisation ?? 'the organisation'} you applied to is to learn a few things: short readings, about a quarter of an hour each, in as many sittings as you like.`,
		'If life has got in the way, that is all right, and nothing runs out. If you would rather learn with somebody, or have changed your mind, your coordinator would be glad of a word either way.'
	],
	link: { label: 'See what there is to learn', path: link ?? '/volunteering/learning' }
});

export default learningWaits;
