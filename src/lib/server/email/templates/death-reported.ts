import type { MailTemplate } from '../template.ts';

/** To the coordinator: somebody of the circle says that the person has died. Nothing has changed by it. */
const deathReported: MailTemplate = ({ area, link }) => ({
	subject: `Please ring a family around ${area} today`,
	paragraphs: [
		'Somebody of the circle has told you something that you should hear today. The page says what.'
	],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default deathReported;
