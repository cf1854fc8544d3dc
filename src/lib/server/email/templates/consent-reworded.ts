import type { MailTemplate } from '../template.ts';

/** To whoever can answer for a person: the words of a consent have changed, and it is asked for again. */
const consentReworded: MailTemplate = ({ link }) => ({
	subject: 'A question about sharing is asked again',
	paragraphs: [
		'The words of a consent that was given on this site have changed. What changed is said there, and the question is asked again.',
		'For thirty days what was agreed counts as it was. After that it stops, unless somebody says yes to the new words.'
	],
	link: { label: 'See what changed, and say yes or no', path: link ?? '/circle' }
});

export default consentReworded;
