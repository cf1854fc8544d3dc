import type { MailTemplate } from '../template.ts';

/** To the address of a service in the directory, twice a year. Following the link answers nothing. */
const stillSo: MailTemplate = ({ link }) => ({
	subject: 'Is your page in the directory still right?',
	paragraphs: [
		'Your group or service stands in the directory of support for people who are dying, caring or grieving. Twice a year we ask whoever runs one whether all of its page is still so.',
		'Follow the link, look, and press one button. If something has changed, write it there, and a coordinator sets it right. The link holds for 60 days.',
		'A page that nobody has made sure of for a year drops below the others.'
	],
	link: { label: 'Look at your page', path: link ?? '/support' }
});

export default stillSo;
