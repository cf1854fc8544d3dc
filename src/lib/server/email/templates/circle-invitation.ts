import type { MailTemplate } from '../template.ts';

/** To an address that somebody asks into their circle. Works for fourteen days, for that address alone. */
const circleInvitation: MailTemplate = ({ link }) => ({
	subject: 'Somebody asks you into their circle on Alongside',
	paragraphs: [
		'Alongside is where practical help is found for people who are dying or have lost somebody. Somebody who looks after one of them would like you to be part of the circle around that person.',
		'The page says who asks, and what you would see. Nothing happens until you press the button on it. The link holds for 14 days, and only for this address.'
	],
	link: { label: 'Look at the invitation', path: link ?? '/circle' }
});

export default circleInvitation;
