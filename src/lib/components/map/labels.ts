/** Where names stand, so that none covers another or a marker: arithmetic only. */

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface Wanted<T> {
	/** The middle of the name, in pixels of the view. */
	x: number;
	y: number;
	width: number;
	height: number;
	rank: number;
	/** Told twice (two tiles hold it, say) it is set once. */
	text: string;
	/** Turned by so much, in radians: a street's name along its street. */
	turn?: number;
	/** Where its place is taken it may stand so many pixels below or above: a town under its marker. */
	beside?: number;
	item: T;
}

const AIR = 4;
/** The same name again is set only as far away as this: a street that runs through several tiles. */
const APART = 260;

/** The upright box around a name that may be turned. */
export function boxOf(name: Pick<Wanted<unknown>, 'x' | 'y' | 'width' | 'height' | 'turn'>): Box {
	const { x, y, width, height, turn = 0 } = name;
	const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
	const across = (width * cos + height * sin) / 2 + AIR;
	const up = (width * sin + height * cos) / 2 + AIR / 2;
	return { left: x - across, right: x + across, top: y - up, bottom: y + up };
}

export function collide(a: Box, b: Box): boolean {
	return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/**
 * Those that can stand: the highest rank first, then by name, so that the same view always comes out
 * the same. A name must be whole within the view.
 */
export function place<T>(
	wanted: readonly Wanted<T>[],
	view: { width: number; height: number },
	taken: readonly Box[] = []
): Wanted<T>[] {
	const boxes = [...taken];
	const set = new Map<string, Wanted<T>[]>();
	const standing: Wanted<T>[] = [];
	const order = [...wanted].sort((a, b) => b.rank - a.rank || (a.text < b.text ? -1 : 1));
	const free = (box: Box) =>
		box.left >= 0 &&
		box.top >= 0 &&
		box.right <= view.width &&
		box.bottom <= view.height &&
		!boxes.some((other) => collide(box, other));
	for (const one of order) {
		const same = set.get(one.text) ?? [];
		if (same.some((other) => Math.hypot(other.x - one.x, other.y - one.y) < APART)) continue;
		const tries = one.beside ? [0, one.beside, -one.beside] : [0];
		const shift = tries.find((down) => free(boxOf({ ...one, y: one.y + down })));
		if (shift === undefined) continue;
		const stands = { ...one, y: one.y + shift };
		boxes.push(boxOf(stands));
		set.set(one.text, [...same, stands]);
		standing.push(stands);
	}
	return standing;
}

/**
 * The longest straight run of a street, as the middle and the turn of its name; null where the name is
 * longer than the run. Text never stands on its head.
 */
export function alongLine(
	points: readonly { x: number; y: number }[],
	width: number
): { x: number; y: number; turn: number } | null {
	let best: { x: number; y: number; turn: number } | null = null;
	let longest = width;
	for (let start = 0; start < points.length - 1; start++) {
		const from = points[start];
		if (!from) continue;
		let ran = 0;
		for (let end = start + 1; end < points.length; end++) {
			const to = points[end];
			const before = points[end - 1];
			if (!to || !before) break;
			ran += Math.hypot(to.x - before.x, to.y - before.y);
			const straight = Math.hypot(to.x - from.x, to.y - from.y);
			// bent by more than a little: the name would leave the street
			if (straight < ran * 0.985) break;
			if (straight > longest) {
				longest = straight;
				let turn = Math.atan2(to.y - from.y, to.x - from.x);
				if (turn > Math.PI / 2) turn -= Math.PI;
				if (turn <= -Math.PI / 2) turn += Math.PI;
				best = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, turn };
			}
		}
	}
	return best;
}
