import type { MailTemplate } from '../template.ts';

/** To a lead of a group that is asked who of it could go. An area and a link, and nothing else. */
const groupOffer: MailTemplate = ({ area, link }) => ({
	subject: `Could somebody of your group help around ${area}?`,
	paragraphs: [
		`Somebody around ${area} has asked for help of a kind that your group gives.`,
		'The page says what it is and when, and you say there who goes. Saying no takes one press and nothing is held against you.'
	],
	link: { label: 'See what it is', path: link ?? '/desk' }
});

export default groupOffer;
