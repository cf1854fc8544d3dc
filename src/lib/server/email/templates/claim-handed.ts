import type { MailTemplate } from '../template.ts';

/** To the address that whoever keeps a page gave. Following the link takes nothing: the page has a button. */
const claimHanded: MailTemplate = ({ link }) => ({
	subject: 'A page of the directory is offered to you',
	paragraphs: [
		'Whoever has kept the page of a group or service in the directory of local support would like you to keep it from now on. You can then change it, and add what is on, whenever something is different.',
		'Follow the link, sign in with this address or make an account with it, look at the page, and press the button. The link holds for fourteen days. If you would rather not, do nothing.'
	],
	link: { label: 'Look at the page', path: link ?? '/account/pages' }
});

export default claimHanded;
