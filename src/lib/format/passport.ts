import { CHECK_WORDS } from '#lib/domain/organisations/organisation.ts';
import {
	PASSPORT_PARTS,
	type Passport,
	type PassportPart
} from '#lib/domain/volunteers/passport.ts';
import { fullDate, monthName } from './dates.ts';
import { length } from './durations.ts';
import { localDate } from './london.ts';
import { count } from './words.ts';

/** Inside a sentence: "Shows who accepted you, and your hours". */
export const SHOWN_WORDS: Record<PassportPart, string> = {
	accepted: 'who accepted you',
	checks: 'your checks',
	training: 'your training',
	hours: 'your hours'
};

const PART_WORDS: Record<PassportPart, string> = {
	accepted: 'Accepted by',
	checks: 'Checks',
	training: 'Training',
	hours: 'Hours'
};

const NONE: Record<PassportPart, string> = {
	accepted: 'Nobody so far',
	checks: 'None on record',
	training: 'None on record',
	hours: 'No visit done so far'
};

/** A part of a passport in words, a line each. */
export interface PassportSection {
	part: PassportPart;
	title: string;
	lines: { words: string; more: string }[];
	none: string;
}

const day = (at: string) => fullDate(localDate(at));
const month = (date: string) => `${monthName(date)} ${date.slice(0, 4)}`;
const until = (at: string, valid: boolean) =>
	valid ? `Good until ${day(at)}.` : `Ran out on ${day(at)}.`;

const LINES: {
	[Part in PassportPart]: (rows: NonNullable<Passport[Part]>) => PassportSection['lines'];
} = {
	accepted: (rows) =>
		rows.map((one) => ({
			words: one.organisation,
			more: one.until ? `From ${day(one.since)} to ${day(one.until)}.` : `Since ${day(one.since)}.`
		})),
	checks: (rows) =>
		rows.map((one) => ({
			words: `${CHECK_WORDS[one.level]}, issued ${fullDate(one.issuedOn)}`,
			more: `${until(one.expiresAt, one.valid)} As recorded by ${one.organisation} on ${day(one.recordedAt)}.`
		})),
	training: (rows) =>
		rows.map((one) => ({
			words: one.title,
			more: `${until(one.expiresAt, one.valid)} ${
				one.here
					? `Passed on this site on ${day(one.passedAt)}.`
					: `Passed on ${day(one.passedAt)}, as recorded by ${one.organisation}.`
			}`
		})),
	hours: (rows) =>
		rows.map((one) => {
			// whole hours: nobody needs to see from it how long one visit was
			const hours =
				one.minutes < 60
					? 'less than an hour'
					: length(Math.floor(one.minutes / 60) * 60).replace('an hour', '1 hour');
			const when =
				month(one.first) === month(one.last)
					? `in ${month(one.first)}`
					: `from ${month(one.first)} to ${month(one.last)}`;
			return {
				words: `${count(one.visits, 'visit')}, ${hours}`,
				more: `For ${one.organisation}, ${when}.`
			};
		})
};

function section<Part extends PassportPart>(passport: Passport, part: Part): PassportSection[] {
	const rows = passport[part] as NonNullable<Passport[Part]> | undefined;
	if (rows === undefined) return [];
	return [{ part, title: PART_WORDS[part], lines: LINES[part](rows), none: NONE[part] }];
}

/** The parts of a passport that are there, in words. */
export const passportSections = (passport: Passport): PassportSection[] =>
	PASSPORT_PARTS.flatMap((part) => section(passport, part));
