import type { MailTemplate } from '../template.ts';

/** To a volunteer: somebody near them needs a hand. An area and a link, and nothing else. */
const offer: MailTemplate = ({ area, link }) => ({
	subject: `Could you help somebody around ${area}?`,
	paragraphs: [
		`Somebody around ${area} has asked for help with something you have said you could do.`,
		'The page says what it is and when. Saying no takes one press and nothing is held against you.'
	],
	link: { label: 'See what it is', path: link ?? '/offers' }
});

export default offer;
