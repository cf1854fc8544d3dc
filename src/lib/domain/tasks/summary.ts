import type { KindId } from './kinds.ts';
import type { Requirement } from './requirements.ts';

/**
 * What a volunteer who is only asked may read of a task (consent.md C15): kind, window, area,
 * requirements; no free text, and of the place no more than its area.
 */
export interface TaskSummary {
	kind: KindId;
	/** 'YYYY-MM-DD', local. */
	day: string;
	/** Local wall time, 'HH:MM:SS'; an end of '24:00:00' is midnight. */
	starts: string;
	ends: string;
	/** How long it takes, somewhere in that window. */
	minutes: number;
	startsAt: string;
	endsAt: string;
	/** "Ventnor" and "PO38 1/9". */
	place: string;
	area: string;
	/** Between the centres of the two areas; null for somebody who has not said where they set out from. */
	metres: number | null;
	requirements: readonly Requirement[];
}

/** When what was consented to may be read (C16), as instants. */
export interface ToldWhen {
	/** From when, and until when, the address and a telephone number. */
	opensAt: string;
	closesAt: string;
	/** Until when the rest. */
	aboutUntil: string;
}

/** Who has it, and how their organisation is reached. */
export interface WhoToAsk {
	/** The named coordinator; null while nobody has taken it on. */
	coordinator: string | null;
	organisation: string;
	phone: string;
	email: string;
	outOfHoursName: string;
	outOfHoursPhone: string;
}
