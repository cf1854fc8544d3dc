import type { EntryDraft } from './draft.ts';
import type { EventDraft } from './event.ts';

/** What is wrong with a field of a row, or was left out of it. */
export interface RowFault {
	/** A field of the draft, or of the file; '' for the row as a whole. */
	field: string;
	says: string;
}

/** A schedule in the standard's words, with the times of a clock in London. */
export interface BesideHours {
	freq: string;
	interval: number;
	byday: string;
	bymonthday: string;
	dtstart: string | null;
	valid_from: string | null;
	valid_to: string | null;
	from: string;
	to: string;
}

/** A place as a feed says it, whole. */
export interface BesidePlace {
	/** Its id there: it is known again by it. */
	id: string;
	name: string;
	address: string;
	city: string;
	/** The county or the nation. */
	region: string;
	postcode: string;
	/** Latitude and longitude; left out where nobody said: then it stands in the middle of its postcode's area. */
	at?: [number, number];
	access: { need: string; details: string }[];
}

/** One row of somebody else's directory, or of a spreadsheet, as it goes to the database to be looked at. */
export interface ImportRow {
	/** Its place in the file, as a reader counts: the first row below the head is 2 in a spreadsheet. */
	nth: number;
	/** Its id there; '' for a new one of ours. */
	id: string;
	draft: EntryDraft;
	/** What a draft has no words for. */
	more: {
		at?: [number, number];
		status?: string;
		assured_date?: string;
		version?: number;
		/** The county or the nation of its address. */
		region?: string;
		/** Which of its places the draft says, by its id in the feed. */
		place?: string;
		/**
		 * All places of an entry that has several, the draft's among them; none where it has one or none. Left out where the
		 * file cannot say, as a spreadsheet: then those that are here stay.
		 */
		places?: BesidePlace[];
		/** Hours that a draft has no words for: every other week, a season, a day of the month. */
		hours?: BesideHours[];
		/** What is on there, by its id in the feed. */
		events?: { id: string; draft: EventDraft }[];
	};
	/** It stays out because of these. */
	faults: RowFault[];
	/** It goes in without these. */
	notes: RowFault[];
}

/** The draft of an entry of which nothing is known. */
export const EMPTY_DRAFT: Readonly<EntryDraft> = {
	name: '',
	run_by: '',
	description: '',
	first_visit: '',
	how_to_reach: '',
	alert: '',
	phones: '',
	email: '',
	url: '',
	kinds: [],
	for: [],
	ways: [],
	place: '',
	address: '',
	city: '',
	postcode: '',
	access: [],
	reaches: '',
	free: '',
	fees: '',
	minimum_age: '',
	maximum_age: '',
	languages: [],
	hours: [],
	bank_holidays: 'ask',
	differs: []
};
