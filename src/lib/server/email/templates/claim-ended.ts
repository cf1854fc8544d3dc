import type { MailTemplate } from '../template.ts';

/** To whoever kept a page of the directory and does so no more: it was taken over, or taken away. Why stands in their account. */
const claimEnded: MailTemplate = ({ link }) => ({
	subject: 'A page of the directory is no longer in your hands',
	paragraphs: [
		'A page that you kept is kept by somebody else from now on, or by the coordinators. Your account says which, and why.',
		'The page itself is as it was. If this is wrong, ring the coordinators.'
	],
	link: { label: 'Pages you keep', path: link ?? '/account/pages' }
});

export default claimEnded;
