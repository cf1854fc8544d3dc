/** What somebody may ask about the data held of them (public.subject_request_kind). */
export const REQUEST_KINDS = ['access', 'rectification', 'erasure', 'objection'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** How a request about data reached the organisation. */
export const HOW_RECEIVED = ['online', 'letter', 'phone', 'in_person'] as const;

/** How much risk a breach is for the people whose data it was. */
export const RISKS = ['none', 'some', 'high'] as const;

/** The rules that pick out a reading for a second look (private.unusual_readings). */
export const RULES = [
	'many_people',
	'no_task',
	'namesake',
	'neighbour',
	'night',
	'after_hand_back'
] as const;
export type Rule = (typeof RULES)[number];

/** Which readings across the organisation are asked for. */
export interface ReadingsAsked {
	organisation: string | null;
	/** A person's reference: "7F3A-09C2". */
	ref: string | null;
	reader: string | null;
	/** ISO instants. */
	from: string | null;
	until: string | null;
	before: string | null;
	beforeRef: string | null;
}

/** A person's reference as it is typed: spaces and small letters forgiven. Null when it can be none. */
export function refOf(typed: string): string | null {
	const tight = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
	return /^[0-9A-F]{8}$/.test(tight) ? `${tight.slice(0, 4)}-${tight.slice(4)}` : null;
}

/** One cell of a CSV file: quoted, and never taken for a formula by a spreadsheet. */
export function csvCell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}
