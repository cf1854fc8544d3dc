import type { MailTemplate } from '../template.ts';

/** To two volunteers, whether they would like to be buddies. Neither is named before both have said yes. */
const buddyAsked: MailTemplate = ({ organisation, link }) => ({
	subject: 'Would you like a buddy?',
	paragraphs: [
		`A coordinator of ${organisation ?? 'your organisation'} asks whether you and another volunteer would like to be in touch: somebody who has just begun, and somebody who has done it for a while.`,
		'Yes and no are equally fine, and nobody asks why. Neither of you is told who the other is before both have said yes.'
	],
	link: { label: 'Say yes or no', path: link ?? '/volunteering/together' }
});

export default buddyAsked;
