import type { MailTemplate } from '../template.ts';

/** To each lead of a group, once, when its vetting has run out. */
const groupLapsed: MailTemplate = ({ organisation, link }) => ({
	subject: 'Your group’s vetting has run out',
	paragraphs: [
		`Your group is asked for nothing until ${organisation ?? 'the hospice that vetted it'} has looked at it again. Whoever of you has promised a visit still goes.`,
		'It is on the coordinators’ desk. Ring them if you would like to know when.'
	],
	link: { label: 'Look at your group', path: link ?? '/account' }
});

export default groupLapsed;
