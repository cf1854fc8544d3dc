import type { MailTemplate } from '../template.ts';

/** To the address an account had, once it is closed: the last mail it gets. */
const accountClosed: MailTemplate = ({ link }) => ({
	subject: 'Your account is closed',
	paragraphs: [
		'Your account is closed, and this address is free again. If you had said yes to visits, they are back with the coordinator, who finds somebody else.',
		'You will hear nothing more from us. If you come back one day, this address works as if it were new.'
	],
	link: { label: 'Go to Alongside', path: link ?? '/' }
});

export default accountClosed;
