import type { MailTemplate } from '../template.ts';

/** To a lead of a group that was asked: it is settled. Kind, and without a reason. */
const groupSettled: MailTemplate = ({ link }) => ({
	subject: 'What your group was asked is settled',
	paragraphs: [
		'Something we asked your group about has been settled, so you need do nothing.',
		'Thank you for being a group that we can ask.'
	],
	link: { label: 'What came of it', path: link ?? '/desk' }
});

export default groupSettled;
