import type { MailTemplate } from '../template.ts';

/** To the circle: a coordinator has cancelled a visit that was settled. Which and why is on the page. */
const visitCalledOff: MailTemplate = ({ link }) => ({
	subject: 'A visit is not going ahead',
	paragraphs: [
		'A visit that was settled is not going ahead, and nobody is coming to it. The page says which visit it is.',
		'If this is not what you expected, ring your coordinator.'
	],
	link: { label: 'See the week', path: link ?? '/circle' }
});

export default visitCalledOff;
