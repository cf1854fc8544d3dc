import type { LocalLine } from './help-lines.ts';

/** What a public page says about the place it serves: whose it is, and how to reach them. */
export type Local = {
	/** "On the Isle of Wight". */
	where: string;
	/** "Run by Culver Hospice with …". */
	runBy: string;
	/** The organisation that coordinates: "Culver Hospice". */
	organisation: string;
	/** The coordinators' own number, by day. */
	coordinators: { number: string; hours: string };
	mail: string;
	/** The palliative line, day and night; null where there is none. */
	line: LocalLine | null;
};

/** The demo's: a made-up hospice, on numbers that are kept for drama. */
export const DEMO_LOCAL: Local = {
	where: 'On the Isle of Wight',
	runBy: 'Run by Culver Hospice with St Aldhelm’s, Ryde, and Ventnor Neighbours.',
	organisation: 'Culver Hospice',
	coordinators: { number: '01632 960 160', hours: '8am to 8pm' },
	mail: 'alongside@example.org',
	line: {
		number: '01632 960 199',
		whose: 'Culver Hospice',
		more: 'Culver Hospice’s own nurses, all night. They can come.'
	}
};
