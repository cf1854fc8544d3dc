import type { MailTemplate } from '../template.ts';

/** To the coordinator: the summary may no longer reach volunteers (consent.md C20). */
const sharingStopped: MailTemplate = ({ area, link }) => ({
	subject: `Sharing has stopped for a request around ${area}`,
	paragraphs: [
		'Volunteers may no longer be told about a request. Offers that were out have been taken back.',
		'If somebody had already said yes, please speak to them. Nothing more can be read meanwhile.'
	],
	link: { label: 'See the request', path: link ?? '/desk' }
});

export default sharingStopped;
