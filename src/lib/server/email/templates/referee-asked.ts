import type { MailTemplate } from '../template.ts';

/** To somebody who was named as a referee. Says for which organisation; for whom, the page says. */
const refereeAsked: MailTemplate = ({ organisation, link }) => ({
	subject: `${organisation ?? 'An organisation'} would like to ask you about somebody you know`,
	paragraphs: [
		`Somebody you know would like to volunteer with ${organisation ?? 'an organisation'}, for people who are dying or have lost somebody. They named you as a person who can speak for them.`,
		'Three short questions, no account needed. The page says who it is. Only the coordinators read your answer. If you would rather not, say so there; nobody asks why.',
		'The link is for you alone and works for four weeks.'
	],
	link: { label: 'See who it is, and answer', path: link ?? '/reference' }
});

export default refereeAsked;
