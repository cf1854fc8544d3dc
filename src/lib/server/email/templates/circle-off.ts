import type { MailTemplate } from '../template.ts';

/** To everybody of a peer circle: one meeting does not take place. Never which circle, nor what it is about. */
const circleOff: MailTemplate = ({ organisation, when, link }) => ({
	subject: `No meeting on ${when ?? 'that day'}`,
	paragraphs: [
		`The circle of volunteers that you are of, with ${organisation ?? 'your organisation'}, does not meet on ${when ?? 'that day'}. We are sorry, if you were looking forward to it.`,
		'Your page says when it meets next. If you would like to talk to somebody before that, a coordinator is glad to be rung.'
	],
	link: { label: 'See when it meets next', path: link ?? '/volunteering/together' }
});

export default circleOff;
