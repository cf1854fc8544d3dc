/**
 * People who know what a death by suicide leaves behind. Real, like the numbers in help-lines.ts, and
 * shown to everybody bereaved who wants to see them: nobody is asked how somebody died, and it is kept
 * nowhere. Opening hours change, so none are given.
 */
export type Signpost = {
	name: string;
	number: string;
	what: string;
	source: string;
	/** The day it was compared with a stored copy of the source, 'YYYY-MM-DD'. */
	checked: string;
};

export const AFTER_SUICIDE: readonly Signpost[] = [
	{
		name: 'Survivors of Bereavement by Suicide',
		number: '0300 111 5065',
		what: 'People who have lost somebody this way themselves.',
		source: 'https://uksobs.com/',
		checked: '2026-11-21'
	},
	{
		name: 'Cruse Bereavement Support',
		number: '0808 808 1677',
		what: 'After any death. Free to ring.',
		source: 'https://www.cruse.org.uk/',
		checked: '2026-11-21'
	},
	{
		name: 'Samaritans',
		number: '116 123',
		what: 'Day and night, about anything. Also if you cannot see how to go on.',
		source: 'https://www.samaritans.org/',
		checked: '2026-11-21'
	}
];
