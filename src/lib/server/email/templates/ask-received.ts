import type { MailTemplate } from '../template.ts';

/** To whoever asked: it is there, and when a person reads it. */
const askReceived: MailTemplate = ({ organisation, area, when, link }) => ({
	subject: `${organisation} has your request`,
	paragraphs: [
		`We have it: your request for help${area ? ` around ${area}` : ''} is with ${organisation}.`,
		when
			? `A coordinator there reads it by ${when}, and writes to you or rings.`
			: `A coordinator there reads it when the office is next open, and writes to you or rings.`,
		'You can follow it, change it or take it back. Sign in with this address: there is no password to remember.'
	],
	link: { label: 'Follow your request', path: link ?? '/circle' }
});

export default askReceived;
