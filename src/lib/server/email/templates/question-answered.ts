import type { MailTemplate } from '../template.ts';

/** To the coordinator: a question has been answered. */
const questionAnswered: MailTemplate = ({ area, link }) => ({
	subject: `Your question was answered, around ${area}`,
	paragraphs: ['The answer stands with the request.'],
	link: { label: 'Read it', path: link ?? '/desk' }
});

export default questionAnswered;
