import type { MailTemplate } from '../template.ts';

/** To the coordinator: whoever said yes to a visit can no longer come as things stand. */
const visitNeedsYou: MailTemplate = ({ area, link }) => ({
	subject: `A visit around ${area} needs you`,
	paragraphs: [
		'Whoever said yes to it cannot come as things stand. The page says what stands in the way, and who else could be asked.'
	],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default visitNeedsYou;
