import type { Instant } from '#lib/domain/time/london.ts';
import type { ToldWhen } from './summary.ts';

/** Before, within, or after the time in which something may be read; the end is not within. */
export type Phase = 'later' | 'open' | 'over';

const at = (instant: Instant) => new Date(instant).getTime();

/** Where a moment lies: from <= now, now < until (consent.md C6). */
export function phaseOf(now: Instant, from: Instant, until: Instant): Phase {
	if (at(now) < at(from)) return 'later';
	return at(now) < at(until) ? 'open' : 'over';
}

/** Where the address and the telephone number stand at an instant. The database judges; this words it. */
export function doorPhase(now: Instant, told: ToldWhen): Phase {
	return phaseOf(now, told.opensAt, told.closesAt);
}
