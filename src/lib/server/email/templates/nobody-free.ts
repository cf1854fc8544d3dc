import type { MailTemplate } from '../template.ts';

/** To the coordinator: everybody asked has said no, or let the offer end. */
const nobodyFree: MailTemplate = ({ area, link }) => ({
	subject: `Nobody asked is free, around ${area}`,
	paragraphs: [
		'Everybody you asked has answered, or the time to answer is over, and none of them can. The task is open again.'
	],
	link: { label: 'See who else could be asked', path: link ?? '/desk' }
});

export default nobodyFree;
