import type { MailTemplate } from '../template.ts';

/** To a volunteer: the circle says thank you, and wants it passed on. The words are on the page. */
const thanks: MailTemplate = ({ area, link }) => ({
	subject: 'Somebody says thank you',
	paragraphs: [
		`You visited somebody around ${area}. They would like you to know something about it: thank you.`,
		'The page has their words, for as long as it may show you anything of the visit.'
	],
	link: { label: 'See what they say', path: link ?? '/visits' }
});

export default thanks;
