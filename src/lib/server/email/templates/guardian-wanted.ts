import type { MailTemplate } from '../template.ts';

/** To administrators: something waits on a data guardian, and there is nobody who may look at it. */
const guardianWanted: MailTemplate = ({ link }) => ({
	subject: 'A data guardian is wanted',
	paragraphs: [
		'Something has arrived that only a data guardian may look at, and there is nobody at your organisation who can: nobody has the role, or whoever has it is too close to the matter.',
		'Please give the role to somebody, or to a second person. Nobody else is shown what it is.'
	],
	link: { label: 'See who has which role', path: link ?? '/organisation' }
});

export default guardianWanted;
