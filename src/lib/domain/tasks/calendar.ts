import type { EventRule } from '../directory/event.ts';

/** A visit as a calendar is told of it: that there is one, and when, while that may be known. */
export interface CalendarEvent {
	id: string;
	taskId: string;
	/** Counts up with every change. */
	version: number;
	state: 'waiting' | 'confirmed' | 'cancelled';
	/** Of a cancelled one: the day of their own yes, which tells nothing of anybody. */
	day: string | null;
	startsAt: string | null;
	endsAt: string | null;
}

/** The meetings of a circle of volunteers as a calendar is told of them: by which days, and nothing of what it is. */
export interface CalendarMeetings extends EventRule {
	id: string;
	/** Counts up with every change. */
	version: number;
	/** Since when there is no circle any more. */
	endedAt: string | null;
}
