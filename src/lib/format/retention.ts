import type { RetentionRule } from '#lib/domain/copies/retention.ts';
import { count, counted, list } from './words.ts';

/** "14 days", "12 months", "6 years": how long a rule keeps. */
export function keepsSaid({ months, days }: Pick<RetentionRule, 'months' | 'days'>): string {
	const years = months > 24 && months % 12 === 0 ? months / 12 : 0;
	return list(
		[
			years > 0 ? count(years, 'year') : months > 0 ? count(months, 'month') : '',
			days > 0 ? count(days, 'day') : ''
		].filter(Boolean)
	);
}

/** What one rule did, for the data guardian: "Went through 3 entries", or that it failed. */
export function ranSaid(run: { touched: number; failed: number }): string {
	const went =
		run.touched === 0 ? 'Nothing was due' : `${counted(run.touched, 'entry', 'entries')} went`;
	return run.failed > 0
		? `${went}. It failed ${count(run.failed, 'time')}: tell whoever runs the site`
		: went;
}
