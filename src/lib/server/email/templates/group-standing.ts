import type { MailTemplate } from '../template.ts';

/** To each coordinator of the organisation that vetted a group: it has paused, gone on, or left. */
const groupStanding: MailTemplate = ({ link }) => ({
	subject: 'A group has changed how it stands',
	paragraphs: [
		'A group that you have vetted has paused, taken up its help again, or left. What it was being asked is settled by that.'
	],
	link: { label: 'Look at your groups', path: link ?? '/desk/groups' }
});

export default groupStanding;
