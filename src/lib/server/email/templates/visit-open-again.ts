import type { MailTemplate } from '../template.ts';

/** To the circle: whoever was coming cannot, and somebody is being looked for again. Who and when is on the page. */
const visitOpenAgain: MailTemplate = ({ link }) => ({
	subject: 'A visit is open again',
	paragraphs: [
		'Whoever was coming to a visit that was settled cannot come after all. Your coordinator knows, and somebody is being looked for again.',
		'You hear as soon as it is settled. The page says which visit it is.'
	],
	link: { label: 'See the week', path: link ?? '/circle' }
});

export default visitOpenAgain;
