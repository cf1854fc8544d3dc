import type { MailTemplate } from '../template.ts';

/** To a referee who has not answered: twice at most, and never after an answer or a no. */
const refereeReminded: MailTemplate = ({ organisation, link }) => ({
	subject: 'Would you still answer for somebody you know?',
	paragraphs: [
		`A while ago ${organisation ?? 'an organisation'} asked you about somebody who would like to volunteer. They wait for your answer, or for your no.`,
		'It takes a few minutes. If you would rather not, the page has a button for that, and we do not write again.'
	],
	link: { label: 'Answer, or say no', path: link ?? '/reference' }
});

export default refereeReminded;
