import { addDays, dateParts } from '#lib/domain/time/london.ts';
import type { Figure, Gap, Wait } from '#lib/domain/volunteers/demand.ts';
import { monthName } from './dates.ts';
import { count, list } from './words.ts';

/** Whole months, the second day not among them: "July to September 2026", "October 2025 to June 2026". */
export function monthsSaid(fromDay: string, toDay: string): string {
	const last = addDays(toDay, -1);
	const [from, to] = [dateParts(fromDay).year, dateParts(last).year];
	return `${monthName(fromDay)}${from === to ? '' : ` ${from}`} to ${monthName(last)} ${to}`;
}

const MOST = 5;

/** Where a figure is of: "in Ventnor (PO38)", "in PO30, PO36 and PO41 together", "everywhere we know of". */
export function zonesSaid({ zones, place }: Pick<Figure, 'zones' | 'place'>): string {
	const codes = zones.map((zone) => zone.replace('-', ' '));
	const [only = ''] = codes;
	if (only === 'all') return 'wherever Alongside is used';
	if (codes.length > MOST) {
		return `in ${codes.slice(0, MOST - 1).join(', ')} and ${codes.length - MOST + 1} more postcode areas together`;
	}
	if (codes.length > 1) return `in ${list(codes)} together`;
	return place ? `in ${place} (${only})` : `where postcodes begin with ${only}`;
}

/** Figures of one place and time under one heading, the nearest place first. */
export function groupFigures(figures: readonly Figure[]) {
	const groups = new Map<
		string,
		{ where: string; when: string; width: number; figures: Figure[] }
	>();
	for (const figure of figures) {
		const where = zonesSaid(figure);
		const when = monthsSaid(figure.fromDay, figure.toDay);
		const key = `${where} ${when}`;
		const longest = Math.max(...figure.zones.map((zone) => (zone === 'all' ? 0 : zone.length)));
		const group = groups.get(key) ?? {
			where,
			when,
			width: figure.zones.length / longest,
			figures: []
		};
		group.figures.push(figure);
		groups.set(key, group);
	}
	for (const group of groups.values()) group.figures.sort((a, b) => b.wanted - a.wanted);
	return [...groups.values()].sort((a, b) => a.width - b.width);
}

/** "About 25 people", "Nobody". */
export function wantedSaid({ wanted }: Figure): string {
	return wanted === 0 ? 'Nobody' : `About ${count(wanted, 'person', 'people')}`;
}

/** For how many nobody came: one sentence; none where nobody asked. */
export function unmetSaid({ wanted, unmet }: Figure): string {
	if (wanted === 0) return '';
	if (unmet === null) return 'How often nobody could come is too few to say.';
	if (unmet === 0) return 'Somebody came each time.';
	if (unmet >= wanted) return 'For all of them, nobody could come at least once.';
	return `For about ${unmet} of them, nobody could come at least once.`;
}

/** How long it took: what was measured, not what is promised. */
export function waitSaid(wait: Wait): string {
	const weeks = (n: number) => count(n, 'week');
	return wait.half === wait.most
		? `Of those accepted from ${monthsSaid(wait.fromDay, wait.toDay)}, nine in ten had applied no more than ${weeks(wait.most)} before.`
		: `Of those accepted from ${monthsSaid(wait.fromDay, wait.toDay)}, half had applied no more than ${weeks(wait.half)} before, and nine in ten no more than ${weeks(wait.most)}.`;
}

/** How much of it the directory lists there: "In the directory there: 2 places and one that comes or is rung." */
export function offeredSaid({ places, reaching }: Pick<Gap, 'places' | 'reaching'>): string {
	if (places + reaching === 0) return 'Nothing of it is in the directory there.';
	const parts = [
		...(places > 0 ? [count(places, 'place')] : []),
		...(reaching > 0
			? [reaching === 1 ? 'one that comes or is rung' : `${reaching} that come or are rung`]
			: [])
	];
	return `In the directory there: ${list(parts)}.`;
}
