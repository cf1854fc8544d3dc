import type { MailTemplate } from '../template.ts';

/** To a volunteer, 60, 30 and 7 days before a check or a training of theirs runs out. */
const lapseWarning: MailTemplate = ({ organisation, when, link }) => ({
	subject: `Something of yours runs out ${when ?? 'soon'}`,
	paragraphs: [
		`A check or a training that you have with ${organisation ?? 'an organisation'} runs out ${when ?? 'soon'}. Until it is renewed you are not asked for what needs it, and visits that need it go to somebody else.`,
		'The page says which, and for what it is needed. Your coordinator can tell you how to renew it; you need do nothing else.'
	],
	link: { label: 'See what runs out', path: link ?? '/volunteering' }
});

export default lapseWarning;
