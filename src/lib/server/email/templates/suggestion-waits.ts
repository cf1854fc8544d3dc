import type { MailTemplate } from '../template.ts';

/** To whoever keeps a page of the directory, once a day at most: somebody would change it. What, the page says. */
const suggestionWaits: MailTemplate = ({ link }) => ({
	subject: 'Somebody suggests a change to a page you keep',
	paragraphs: [
		'Nothing has changed. You see what they would have it say, and put it up or leave it as it is.',
		'A coordinator sees it too, and may be there before you.'
	],
	link: { label: 'Look at it', path: link ?? '/account/pages' }
});

export default suggestionWaits;
