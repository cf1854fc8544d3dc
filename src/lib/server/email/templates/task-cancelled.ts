import type { MailTemplate } from '../template.ts';

/** To the coordinator: the circle has cancelled something. */
const taskCancelled: MailTemplate = ({ area, link }) => ({
	subject: `Something was cancelled, around ${area}`,
	paragraphs: [
		'The family has cancelled something they had asked for. Whoever was coming has been told.'
	],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default taskCancelled;
