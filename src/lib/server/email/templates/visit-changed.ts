import type { MailTemplate } from '../template.ts';

/** To a volunteer who had said yes: the time has changed, and they are free of it. */
const visitChanged: MailTemplate = ({ area, link }) => ({
	subject: `A visit around ${area} has moved`,
	paragraphs: [
		'The time of something you had said yes to has changed, so you are free of it. You said yes to the old time, not to the new one.',
		'If the new time might suit you, you may be asked again. Thank you for having said yes.'
	],
	link: { label: 'Your visits', path: link ?? '/visits' }
});

export default visitChanged;
