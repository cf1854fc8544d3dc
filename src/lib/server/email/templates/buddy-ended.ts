import type { MailTemplate } from '../template.ts';

/** To whoever had said yes: it is over. Not why, and not by whom. */
const buddyEnded: MailTemplate = ({ organisation, link }) => ({
	subject: 'About your buddy',
	paragraphs: [
		'You and the other volunteer are not buddies any more. That happens, and needs no reason; it says nothing about you. What you shared is not shown to them now.',
		`If you would like another, tell a coordinator of ${organisation ?? 'your organisation'}.`
	],
	link: { label: 'Look at your page', path: link ?? '/volunteering/together' }
});

export default buddyEnded;
