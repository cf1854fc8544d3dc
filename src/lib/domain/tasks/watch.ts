import { z } from 'zod';
import type { WhoToAsk } from './summary.ts';

/** What a volunteer says of being out on a visit. */
export const SAYS = ['in', 'out', 'fine', 'help'] as const;
export type Says = (typeof SAYS)[number];

/**
 * How being out on a visit stands for the volunteer. Nothing in it says whether they have asked for a
 * call: somebody may look over their shoulder.
 */
export interface Watch {
	mayCheckIn: boolean;
	/** Checked in, and not out again. */
	out: boolean;
	inAt: string | null;
	/** By when a check-out is awaited. */
	dueAt: string | null;
	/** They have been asked already. */
	asked: boolean;
}

/** What happened while somebody was out, in the order in which it may. */
export const WATCH_STEPS = [
	'in',
	'asked',
	'coordinator',
	'out_of_hours',
	'fine',
	'help',
	'out',
	'spoken'
] as const;
export type WatchStep = (typeof WATCH_STEPS)[number];

/** A volunteer who is or was out, as the coordinators see it. */
export interface OutOnAVisit {
	matchId: string;
	volunteer: string;
	/** It is the reader's own visit. */
	own: boolean;
	inAt: string;
	dueAt: string;
	/** How far the asking has come: 0 nobody, 1 the volunteer, 2 a coordinator, 3 out of hours. */
	step: number;
	helpAt: string | null;
	outAt: string | null;
	endedAt: string | null;
	endedHow: 'out' | 'spoken' | null;
	kindId: string;
	area: string;
	taskId: string;
}

/** One of them, with how to reach them and what was done. */
export interface WatchPage extends OutOnAVisit {
	now: string;
	phone: string | null;
	steps: { step: WatchStep; at: string }[];
}

/** Where a link that works without signing in leads. */
export type VisitLink =
	| { holder: 'gone' }
	| { holder: 'volunteer'; now: string; watch: Watch; ask: WhoToAsk }
	| {
			holder: 'contact';
			now: string;
			ask: WhoToAsk;
			matchId: string;
			volunteer: string;
			phone: string | null;
			inAt: string;
			dueAt: string;
			helpAt: string | null;
			outAt: string | null;
	  };

const once = z.uuid({ error: 'Please open the page again and send it from there.' });

/** A press of one of the buttons on the volunteer's own page. */
export const saysForm = z.object({ once, what: z.enum(SAYS) });

/** The same by a link; a contact's says that they have spoken to the volunteer. */
export const linkForm = z.object({
	once,
	token: z.string().min(16).max(200),
	what: z.enum([...SAYS, 'spoken'])
});
