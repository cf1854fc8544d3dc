import type { MailTemplate } from '../template.ts';

/** To the person, unless that is unsafe: somebody looked in an emergency. Who and why stands on the page. */
const recordsOpened: MailTemplate = ({ link }) => ({
	subject: 'Something was read on Alongside',
	paragraphs: [
		'Something that is kept on Alongside was read because somebody was worried. You can see who looked, at what, and when; and say so if it looks wrong to you.'
	],
	link: { label: 'See who looked', path: link ?? '/circle' }
});

export default recordsOpened;
