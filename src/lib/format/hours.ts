import { timeWindow } from './times.ts';
import { isoDayName } from './when.ts';

/** Opening hours: ISO weekday (1 Monday), wall times as the database gives them. */
type Hours = readonly { weekday: number; opens: string; closes: string }[];

/** "Monday to Friday" where days follow one another, otherwise "Tuesday", "Tuesday and Thursday". */
function daysSaid(days: number[]): string {
	const runs: number[][] = [];
	for (const day of days) {
		const last = runs.at(-1);
		if (last && last.at(-1) === day - 1) last.push(day);
		else runs.push([day]);
	}
	const words = runs.flatMap((run) =>
		run.length > 2
			? [`${isoDayName(run[0] ?? 1)} to ${isoDayName(run.at(-1) ?? 7)}`]
			: run.map(isoDayName)
	);
	return words.length < 2
		? (words[0] ?? '')
		: `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "Monday to Friday, 8am to 8pm"; several stretches with a semicolon; null when none are known. */
export function hoursSaid(hours: Hours): string | null {
	const groups = new Map<string, number[]>();
	for (const { weekday, opens, closes } of [...hours].sort((a, b) => a.weekday - b.weekday)) {
		const times = timeWindow(opens.slice(0, 5), closes.slice(0, 5));
		groups.set(times, [...(groups.get(times) ?? []), weekday]);
	}
	if (groups.size === 0) return null;
	return [...groups]
		.map(([times, days]) =>
			days.length === 7 ? `every day, ${times}` : `${daysSaid(days)}, ${times}`
		)
		.join('; ');
}
