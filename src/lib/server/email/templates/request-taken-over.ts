import type { MailTemplate } from '../template.ts';

/** To the coordinator who had a request: a colleague has it now. */
const requestTakenOver: MailTemplate = ({ area, link }) => ({
	subject: `A colleague has taken over a request around ${area}`,
	paragraphs: ['You need do nothing more for it. If that surprises you, speak to them.'],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default requestTakenOver;
