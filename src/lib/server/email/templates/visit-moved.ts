import type { MailTemplate } from '../template.ts';

/** To the circle: a visit that was confirmed is at another time, and somebody is looked for anew. */
const visitMoved: MailTemplate = ({ link }) => ({
	subject: 'A visit has moved',
	paragraphs: [
		'A visit that was settled is at another time now. Whoever was coming had said yes to the old one, so somebody is being looked for again. You hear as soon as it is settled.'
	],
	link: { label: 'See the week', path: link ?? '/circle' }
});

export default visitMoved;
