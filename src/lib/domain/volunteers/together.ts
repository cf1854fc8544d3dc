import { z } from 'zod';
import type { EventRule } from '../directory/event.ts';

/** A buddy that somebody has, or is asked whether they would like. */
export interface Buddy {
	id: string;
	organisation: string;
	phone: string;
	/** Whether they are the one who has just begun. */
	newer: boolean;
	askedAt: string;
	/** They have said yes. */
	said: boolean;
	/** Both have. */
	agreed: boolean;
	/** How they themselves may be reached, as they share it. */
	contact: string;
	/** The other's first name, once both have said yes. */
	name: string | null;
	/** How the other likes to be reached; '' where they share nothing. */
	reach: string | null;
}

/** A circle of volunteers as one who may come to it sees it. */
export interface PeerCircle extends EventRule {
	id: string;
	title: string;
	description: string;
	place: string;
	online: boolean;
	organisation: string;
	phone: string;
	places: number;
	taken: number;
	joined: boolean;
	/** Whether they may call a meeting off. */
	runs: boolean;
	facilitator: string | null;
	/** First names, for those of it. */
	members: string[];
}

const AGAIN = 'Please open the page again and send it from there.';
const once = z.uuid({ error: AGAIN });
const most = (n: number) =>
	z
		.string()
		.max(n, `Make it ${n.toLocaleString('en-GB')} characters or fewer.`)
		.default('');

export const buddyYes = z.object({ once, buddy: z.guid({ error: AGAIN }), contact: most(200) });
export const buddyEnd = z.object({ once, buddy: z.guid({ error: AGAIN }) });
export const buddyAsk = z.object({
	once,
	older: z.guid({ error: 'Choose who is to be asked.' })
});

export const circleChosen = z.object({ once, circle: z.guid({ error: AGAIN }) });
export const meetingOff = z.object({
	once,
	circle: z.guid({ error: AGAIN }),
	day: z.iso.date({ error: 'Choose a day on which it meets.' }),
	note: most(300)
});
export const circleEnd = z.object({
	once,
	circle: z.guid({ error: AGAIN }),
	version: z.coerce.number({ error: AGAIN }).int({ error: AGAIN })
});

/** A peer circle as it is edited, under the names of private.save_peer_circle, which judges it. */
export const circleSaid = z.object({
	once,
	version: z
		.union([z.literal('').transform(() => null), z.coerce.number().int()], { error: AGAIN })
		.default(null),
	title: most(120),
	description: most(1000),
	place: most(200),
	online: z
		.string()
		.default('')
		.transform((on): 'yes' | '' => (on === '' ? '' : 'yes')),
	first_day: most(20),
	starts: most(10),
	ends: most(10),
	repeats: most(20),
	until: most(20),
	places: most(5),
	facilitator: most(40)
});
export type CircleSaid = z.output<typeof circleSaid>;
