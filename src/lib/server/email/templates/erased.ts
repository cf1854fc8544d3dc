import type { MailTemplate } from '../template.ts';

/** To whoever asked for an erasure, once it is done: the last mail about it. */
const erased: MailTemplate = ({ link }) => ({
	subject: 'What you asked to be erased is erased',
	paragraphs: [
		'What you asked us to erase is erased. It cannot be brought back, by us or by anybody.',
		'What has to stay, without a name, and for how long, stands behind this link. This is the last mail about it.'
	],
	link: { label: 'What we keep, and how long', path: link ?? '/' }
});

export default erased;
