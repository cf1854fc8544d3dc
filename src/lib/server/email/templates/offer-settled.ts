import type { MailTemplate } from '../template.ts';

/** To a volunteer who was asked and is not needed after all. Kind, and without a reason. */
const offerSettled: MailTemplate = ({ link }) => ({
	subject: 'An offer has been settled',
	paragraphs: [
		'Something we asked you about has been settled, so you need do nothing.',
		'Thank you for being somebody we can ask.'
	],
	link: { label: 'Your offers', path: link ?? '/offers' }
});

export default offerSettled;
