/** Kinds of event, as the database's check has them. */
export const EVENT_KINDS = [
	{ id: 'death-cafe', label: 'Death cafés' },
	{ id: 'remembrance', label: 'Remembering' },
	{ id: 'together', label: 'Time together' },
	{ id: 'training', label: 'Training and talks' },
	{ id: 'children', label: 'For children and families' },
	{ id: 'advice', label: 'Advice sessions' }
] as const;
export type EventKind = (typeof EVENT_KINDS)[number]['id'];

export type Repeats = 'once' | 'weekly' | 'fortnightly' | 'month-nth' | 'month-last' | 'month-date';

/** A day of an event that differs from its rule: called off, or moved. Times are 'HH:MM'. */
export interface EventChange {
	day: string;
	toDay: string | null;
	starts: string | null;
	ends: string | null;
	note: string;
}

/** By which days it is: wall time in London, in the words of RFC 5545. */
export interface EventRule {
	firstDay: string;
	/** Null where it goes on. */
	lastDay: string | null;
	starts: string;
	ends: string;
	/** Null where it is one day alone. */
	freq: 'WEEKLY' | 'MONTHLY' | null;
	interval: number;
	byday: string;
	bymonthday: string;
	onBankHolidays: boolean;
	nation: 'england' | 'wales' | 'scotland' | 'northern_ireland';
	changes: EventChange[];
}

/** An event as lists and calendars have it. */
export interface EventCard extends EventRule {
	id: string;
	title: string;
	kind: EventKind;
	description: string;
	repeats: Repeats;
	calledOff: boolean;
	online: boolean;
	cost: string;
	booking: string;
	version: number;
	updatedAt: string;
	place: string | null;
	city: string | null;
	address: string | null;
	postcode: string | null;
	serviceId: string;
	service: string;
	/** Miles, the band it lies in; null where nobody said where they are, or it is online. */
	band: number | null;
}

/** One time that it is, or would have been. */
export interface Occurrence {
	day: string;
	/** 'HH:MM' on a London clock. */
	starts: string;
	ends: string;
	/** 'away': it was to be this day and has been moved to another. */
	state: 'on' | 'off' | 'moved' | 'away';
	/** The other day of a move. */
	other: string | null;
	note: string;
}

/** What stands for one time in a list. */
export interface Dated extends Occurrence {
	event: EventCard;
}

/** A day that differs, in the form. */
export interface EventDiffers {
	day: string;
	what: string;
	to_day: string;
	from: string;
	to: string;
	note: string;
}

/** An event as it is edited, under the names of the form's fields and of private.event_draft, which judges it. */
export interface EventDraft {
	title: string;
	kind: string;
	description: string;
	first_visit: string;
	online: string;
	place: string;
	address: string;
	city: string;
	postcode: string;
	cost: string;
	booking: string;
	first_day: string;
	starts: string;
	ends: string;
	repeats: string;
	stops: string;
	until: string;
	times: string;
	bank_holidays: string;
	differs: EventDiffers[];
}

export const REPEATS = [
	{ id: 'once', label: 'Once' },
	{ id: 'weekly', label: 'Every week' },
	{ id: 'fortnightly', label: 'Every other week' },
	{ id: 'month-nth', label: 'Every month, on the same weekday: the second Tuesday, say' },
	{ id: 'month-last', label: 'Every month, on the last such weekday' },
	{ id: 'month-date', label: 'Every month, on the same date' }
] as const;

export const STOPS = [
	{ id: 'never', label: 'It goes on' },
	{ id: 'until', label: 'Until a day' },
	{ id: 'times', label: 'A number of times' }
] as const;

export const DAY_IS = [
	{ id: 'off', label: 'It is off' },
	{ id: 'moved', label: 'It is moved' }
] as const;

/** The months from this one on that can be turned to; counting out stops there. */
export const MONTHS_AHEAD = 18;
