import type { MailTemplate } from '../template.ts';

/** To the coordinator: the family has written something, or something about them has changed. */
const circleWrote: MailTemplate = ({ area, link }) => ({
	subject: `Something new from a family around ${area}`,
	paragraphs: ['Somebody whose request you hold has told you something. It waits on the desk.'],
	link: { label: 'See what it is', path: link ?? '/desk' }
});

export default circleWrote;
