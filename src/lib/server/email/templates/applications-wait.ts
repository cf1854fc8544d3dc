import type { MailTemplate } from '../template.ts';

/** To a coordinator: applications have waited on them for longer than their organisation wants. One a day at most. */
const applicationsWait: MailTemplate = ({ link }) => ({
	subject: 'Somebody who would like to volunteer is waiting',
	paragraphs: [
		'One application or more has waited on you for longer than your organisation wants. The list says whose, since when, and what comes next.',
		'If it has to wait, put it on hold: whoever applied sees that, and you are not reminded. We remind three times, and then no more.'
	],
	link: { label: 'See what waits', path: link ?? '/desk/volunteers/pipeline' }
});

export default applicationsWait;
