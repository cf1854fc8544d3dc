import type { MailTemplate } from '../template.ts';

/** To the circle: somebody has been found. Who and when is on the page. */
const somebodyIsComing: MailTemplate = ({ link }) => ({
	subject: 'Somebody is coming',
	paragraphs: ['We have found somebody for something you asked for. The page says who and when.'],
	link: { label: 'See the week', path: link ?? '/circle' }
});

export default somebodyIsComing;
