import type { MailTemplate } from '../template.ts';

/** To an organisation's coordinators: nobody is left to wait for. */
const referencesIn: MailTemplate = ({ link }) => ({
	subject: 'The references for an application are in',
	paragraphs: [
		'Everybody who was asked about somebody who would like to volunteer has answered, or said that they would rather not.',
		'The next step is yours.'
	],
	link: { label: 'Read what they wrote', path: link ?? '/desk/volunteers' }
});

export default referencesIn;
