import type { MailTemplate } from '../template.ts';

/** To the lead of a group that was not taken on. The coordinator's own words are on the page of the first mail. */
const groupDeclined: MailTemplate = ({ organisation, link }) => ({
	subject: `${organisation ?? 'The organisation'} has looked at what your group wrote`,
	paragraphs: [
		`Thank you for offering. ${organisation ?? 'The organisation'} cannot work with your group as things are. What they would like to say to you stands on the page whose link we sent you first.`,
		'You may ring them, and you may ask again when something has changed. What you wrote is deleted after a year.'
	],
	link: { label: 'How a group joins', path: link ?? '/groups/join' }
});

export default groupDeclined;
