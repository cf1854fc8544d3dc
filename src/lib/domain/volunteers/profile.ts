import type { KindId } from '#lib/domain/tasks/kinds.ts';

/** Conditions of a home that a volunteer may rather not meet. */
export const HOMES = ['dogs', 'cats', 'smoke', 'stairs'] as const;
export type Home = (typeof HOMES)[number];

/** The most characters of faith and culture; the same as in the database. */
export const FAITH_MOST = 300;

/** Metres in a mile. */
const MILE = 1609.344;

/** How far somebody will go, in miles, as it is asked. Straight lines between the centres of areas. */
export const TRAVEL_MILES = [1, 3, 5, 10, 20, 40] as const;

/** Miles → whole metres. */
export function metresOf(miles: number): number {
	return Math.round(miles * MILE);
}

/** The choice that is nearest to a distance in metres. */
export function milesOf(metres: number): number {
	const [first, ...rest] = TRAVEL_MILES;
	return rest.reduce<number>(
		(best, miles) =>
			Math.abs(metresOf(miles) - metres) < Math.abs(metresOf(best) - metres) ? miles : best,
		first
	);
}

/** Minutes a week, as they are asked. */
export const WEEKLY_MINUTES = [30, 60, 90, 120, 180, 240, 360, 480, 720, 960, 1200] as const;

/** A volunteer's own profile. */
export interface Profile {
	version: number;
	place: string;
	area: string;
	travelMetres: number;
	drives: boolean;
	languages: string[];
	happyWith: string[];
	avoid: string[];
	weeklyMinutes: number;
	/** Kinds of help they would like to give, and those they are not asked for. */
	wants: KindId[];
	ratherNot: KindId[];
	/** Faith and culture in their own words; '' when they said nothing. */
	faith: string;
	/** From when the place may be changed again; null when it may now. */
	placeFreeFrom: string | null;
}

/** Local wall time on an ISO weekday (1 Monday … 7 Sunday). */
export interface WeekWindow {
	weekday: number;
	starts: string;
	ends: string;
}

/** Days that differ from the week: away, or free after all. */
export interface Exception {
	id: string;
	fromDay: string;
	toDay: string;
	free: boolean;
	starts: string | null;
	ends: string | null;
}

/** The most stretches of time a day; the same as in private.save_availability. */
export const MOST_A_DAY = 6;
