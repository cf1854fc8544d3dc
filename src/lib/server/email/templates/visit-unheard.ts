import type { MailTemplate } from '../template.ts';

/** To the coordinator: nobody has said whether a visit took place. Once. */
const visitUnheard: MailTemplate = ({ area, link }) => ({
	subject: `Did a visit around ${area ?? 'here'} take place?`,
	paragraphs: [
		'Its volunteer did not check in. We asked them whether it took place, and have heard nothing.',
		'Please ring them, and then whoever they were to visit. The page says who, and when.'
	],
	link: { label: 'See which visit', path: link ?? '/desk' }
});

export default visitUnheard;
