import type { MailTemplate } from '../template.ts';

/** To each coordinator of the organisation that vetted a group: it says something else of whom it serves. */
const groupRules: MailTemplate = ({ link }) => ({
	subject: 'A group has changed what it says of itself',
	paragraphs: [
		'A group that you have vetted has changed whom it serves, or its other rules. Both stand wherever the group is shown, from now on.'
	],
	link: { label: 'Look at your groups', path: link ?? '/desk/groups' }
});

export default groupRules;
