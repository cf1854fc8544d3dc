import type { MailTemplate } from '../template.ts';

/** To everybody of a peer circle: where or when it meets has changed, or it has come to an end. */
const circleChanged: MailTemplate = ({ organisation, link }) => ({
	subject: 'Your circle of volunteers has changed',
	paragraphs: [
		`Where or when a circle of volunteers of yours meets, with ${organisation ?? 'your organisation'}, has changed, or it has come to an end. Your page says how it is now.`
	],
	link: { label: 'See how it is now', path: link ?? '/volunteering/together' }
});

export default circleChanged;
