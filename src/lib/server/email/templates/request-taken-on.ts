import type { MailTemplate } from '../template.ts';

/** To whoever asked: a coordinator has it now. Who, the page says. */
const requestTakenOn: MailTemplate = ({ link }) => ({
	subject: 'A coordinator has taken on what you asked for',
	paragraphs: [
		'Somebody has read what you sent and has it in hand. The page says who, and what happens next.'
	],
	link: { label: 'See who, and what happens next', path: link ?? '/circle' }
});

export default requestTakenOn;
