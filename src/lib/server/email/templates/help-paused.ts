import type { MailTemplate } from '../template.ts';

/** To the coordinator: the family has paused everything. */
const helpPaused: MailTemplate = ({ area, link }) => ({
	subject: `A request is paused, around ${area}`,
	paragraphs: [
		'The family has paused a request. Offers that were out have been taken back, and nobody new is asked.',
		'Visits that are already confirmed may still stand: the page says which.'
	],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default helpPaused;
