import type { MailTemplate } from '../template.ts';

/** To the coordinator: the family would like help again. */
const helpResumed: MailTemplate = ({ area, link }) => ({
	subject: `A request goes on, around ${area}`,
	paragraphs: [
		'The family has ended the pause of a request. What was taken back meanwhile stays so, and waits for you to ask anew.'
	],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default helpResumed;
