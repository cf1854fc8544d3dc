import type { Details } from '#lib/domain/people/details.ts';
import type { TaskSummary, ToldWhen, WhoToAsk } from './summary.ts';
import type { Watch } from './watch.ts';
import type { Phase } from './windows.ts';

/**
 * How a visit stands for the volunteer, in the order of its life. `to_say`: its time is over and nobody
 * has said how it went. `not_going_ahead` is the same for every reason, so that it never tells of a death.
 */
export const VISIT_STATES = [
	'waiting',
	'coming',
	'begun',
	'to_say',
	'done',
	'handed_back',
	'declined',
	'missed',
	'not_going_ahead'
] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** What a matched volunteer may be given of a person; a part that is not there is not theirs to read now. */
export type About = Partial<Pick<Details, Exclude<keyof Details, 'circle'>>>;

/** A visit without anything that is a reading. */
export interface VisitCard {
	now: string;
	taskId: string;
	matchId: string;
	state: VisitState;
	/** When it ended or was called done. */
	at: string | null;
	acceptedAt: string;
	ask: WhoToAsk;
	watch: Watch;
	mayHandBack: boolean;
	maySayDone: boolean;
	/** Null when the summary is no longer, or not, theirs to read. */
	summary: (TaskSummary & ToldWhen) | null;
}

/** A visit as it was read: asking for it is a disclosure when anything in `about` is there (C23). */
export interface Visit extends VisitCard {
	/** Whether anything beyond the summary could be read at all now. */
	matched: boolean;
	refused: boolean;
	about: About;
	/** Of the address and telephone number; null when nothing could be read. */
	window: Phase | null;
	notes: { words: string; at: string }[];
	thanks: { words: string; at: string }[];
	/** Changes when what may be read here changes. */
	stamp: string;
}

export interface ListedVisit {
	taskId: string;
	organisation: string;
	state: VisitState;
	/** Checked in, and not out again. */
	out: boolean;
	acceptedAt: string;
	at: string | null;
	summary: TaskSummary | null;
	thanked: boolean;
}

/** Whether it is behind them: nothing more is expected. */
export function isOver(state: VisitState): boolean {
	return VISIT_STATES.indexOf(state) >= VISIT_STATES.indexOf('done');
}
