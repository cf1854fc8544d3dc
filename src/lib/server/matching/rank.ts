import { BANDS } from '#lib/format/places.ts';
import type { Candidate } from '#lib/server/db/tasks.ts';

/** Metres in a mile. */
const MILE = 1609.344;

/** In which band of distance somebody lives: 0 is the nearest. Only the band counts, never the metres. */
export function bandOf(metres: number): number {
	const band = BANDS.findIndex((miles) => metres <= miles * MILE);
	return band === -1 ? BANDS.length : band;
}

const DAY = 86_400_000;

/**
 * How well somebody fits, by what a coordinator would weigh: who knows the person already, who lives
 * near, who was not asked lately, who has most of their week's hours left, who would like to give this kind of
 * help, who likes what the home has. Faith and culture count for nothing: they are for a person to weigh.
 * Each asking makes the next less likely, so that the same few are not worn out.
 */
export function scoreOf(candidate: Candidate, now: Date): number {
	const days = candidate.askedAt
		? (now.getTime() - Date.parse(candidate.askedAt)) / DAY
		: Number.POSITIVE_INFINITY;
	const recently = days < 7 ? 3 : days < 14 ? 1.5 : 0;
	const load = candidate.weeklyMinutes > 0 ? candidate.weekMinutes / candidate.weeklyMinutes : 1;
	return (
		Math.min(candidate.visits, 3) * 2 -
		bandOf(candidate.metres) -
		recently -
		Math.min(candidate.asked30, 4) * 0.5 -
		load * 2 +
		(candidate.wants ? 1 : 0) +
		candidate.happyWith.length
	);
}

export interface Ranked {
	/** May be asked, the best first. */
	suggested: Candidate[];
	/** Asked already and not yet answered. */
	waiting: Candidate[];
	/** Cannot be asked, those with least in the way first: who comes next if something is changed. */
	not: Candidate[];
}

/** Orders what the database has judged. Equal fits go to whoever was asked longest ago, then by id. */
export function rank(candidates: readonly Candidate[], now: Date): Ranked {
	const waiting = candidates.filter(({ askedNow }) => askedNow);
	const rest = candidates.filter(({ askedNow }) => !askedNow);
	const suggested = rest
		.filter(({ reasons }) => reasons.length === 0)
		.sort(
			(a, b) =>
				scoreOf(b, now) - scoreOf(a, now) ||
				(a.askedAt ?? '').localeCompare(b.askedAt ?? '') ||
				a.id.localeCompare(b.id)
		);
	const not = rest
		.filter(({ reasons }) => reasons.length > 0)
		.sort(
			(a, b) =>
				a.reasons.length - b.reasons.length ||
				a.name.localeCompare(b.name, 'en-GB') ||
				a.id.localeCompare(b.id)
		);
	return { suggested, waiting, not };
}
