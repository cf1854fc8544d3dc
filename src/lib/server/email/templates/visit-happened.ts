import type { MailTemplate } from '../template.ts';

/** To a volunteer who never checked in, an hour after the visit was to end. Once. */
const visitHappened: MailTemplate = ({ link }) => ({
	subject: 'Did your visit take place?',
	paragraphs: [
		'Its time is over, and we do not know whether you have been. If you have, a word is enough.',
		'If you could not go, ring your coordinator or answer on the page. Nothing is held against you. If we hear nothing in two hours, your coordinator is told.'
	],
	link: { label: 'Say how it went', path: link ?? '/visits' }
});

export default visitHappened;
