import { z } from 'zod';
import { refOf, type ReadingsAsked } from '#lib/domain/guardian/guardian.ts';
import { wallTime } from '#lib/domain/time/london.ts';

/** What the filter holds, as typed. */
export interface Typed {
	ref: string;
	reader: string;
	from: string;
	from_time: string;
	until: string;
	until_time: string;
}

const FIELDS = ['ref', 'reader', 'from', 'from_time', 'until', 'until_time'] as const;

export const typedIn = (terms: URLSearchParams | FormData): Typed =>
	Object.fromEntries(
		FIELDS.map((field) => [
			field,
			String(terms.get(field) ?? '')
				.trim()
				.slice(0, 40)
		])
	) as unknown as Typed;

/**
 * A day and an hour on a London clock → the instant; null when both are empty; undefined when wrong. An
 * hour that comes twice is the wider of the two: the first to begin with, the second to end with.
 */
function instantOf(day: string, time: string, end: 'from' | 'until'): string | null | undefined {
	if (!day && !time) return null;
	try {
		const wall = wallTime(day, time || '00:00');
		if (wall.times === 'once') return wall.at.toISOString();
		if (wall.times === 'twice') return (end === 'from' ? wall.first : wall.second).toISOString();
		return instantOf(day, '02:00', end);
	} catch {
		return undefined;
	}
}

/** The filter as it is asked of the database, and what is wrong with it. */
export function filterOf(
	typed: Typed,
	organisation: string | null
): { filter: Omit<ReadingsAsked, 'before' | 'beforeRef'>; errors: Record<string, string> } {
	const errors: Record<string, string> = {};
	const ref = typed.ref === '' ? null : refOf(typed.ref);
	if (typed.ref !== '' && ref === null) {
		errors.ref = 'A reference has eight letters and figures, like 7F3A-09C2.';
	}
	const from = instantOf(typed.from, typed.from_time, 'from');
	if (from === undefined) errors.from = 'Give a day like 2026-11-24, and an hour like 14:30.';
	const until = instantOf(typed.until, typed.until_time, 'until');
	if (until === undefined) errors.until = 'Give a day like 2026-11-24, and an hour like 14:30.';
	if (from && until && from >= until) errors.until = 'The end is not after the beginning.';
	const reader = z.uuid().safeParse(typed.reader);
	return {
		filter: {
			organisation,
			ref,
			reader: reader.success ? reader.data : null,
			from: from ?? null,
			until: until ?? null
		},
		errors
	};
}
