import type { MailTemplate } from '../template.ts';

/** To the coordinator: a volunteer cannot come after all. */
const handedBack: MailTemplate = ({ area, link }) => ({
	subject: `A visit was handed back, around ${area}`,
	paragraphs: ['A volunteer cannot come after all. The task is open again, and waits for you.'],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default handedBack;
