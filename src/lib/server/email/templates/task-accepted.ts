import type { MailTemplate } from '../template.ts';

/** To the coordinator: a volunteer has said yes. */
const taskAccepted: MailTemplate = ({ area, link }) => ({
	subject: `Somebody said yes, around ${area}`,
	paragraphs: [
		'A volunteer has said yes. If your organisation confirms matches, it waits for you.'
	],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default taskAccepted;
