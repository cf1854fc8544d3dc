import type { MailTemplate } from '../template.ts';

/** To the volunteer, two hours before: a link for checking in and out that works without signing in. */
const visitSoon: MailTemplate = ({ area, link }) => ({
	subject: `Your visit around ${area} is soon`,
	paragraphs: [
		'Check in when you arrive, and out when you leave. Then somebody knows that you are safely back.',
		'The link works without signing in, until two hours after the visit. It is yours alone; please pass it on to nobody.'
	],
	link: { label: 'Check in or out', path: link ?? '/visits' }
});

export default visitSoon;
