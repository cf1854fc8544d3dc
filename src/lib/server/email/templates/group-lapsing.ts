import type { MailTemplate } from '../template.ts';

/** To each lead of a group, 60, 30 and 7 days before its vetting runs out. */
const groupLapsing: MailTemplate = ({ organisation, when, link }) => ({
	subject: `Your group’s vetting runs out ${when ?? 'soon'}`,
	paragraphs: [
		`${organisation ?? 'The hospice that vetted your group'} looks at each group once a year. The last look counts no more ${when ?? 'soon'}; from then on your group is asked for nothing until they have looked again.`,
		'A coordinator there has it on their desk. You need do nothing; if something about the group has changed, ring them and say so.'
	],
	link: { label: 'Look at your group', path: link ?? '/account' }
});

export default groupLapsing;
