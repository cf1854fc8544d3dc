import type { MailTemplate } from '../template.ts';

/** To a data guardian: something has arrived that waits on them. */
const guardianLook: MailTemplate = ({ link }) => ({
	subject: 'Something waits for you as data guardian',
	paragraphs: [
		'Something has arrived that only a data guardian looks at. It may have a clock set by law, so please look soon.'
	],
	link: { label: 'See what it is', path: link ?? '/guardian' }
});

export default guardianLook;
