/** Which tile of an archive is drawn where: arithmetic only. */

export interface TileAt {
	z: number;
	x: number;
	y: number;
}

export interface Bounds {
	west: number;
	south: number;
	east: number;
	north: number;
}

/** A tile that is in the archive, and the part of it that the wanted one shows. */
export interface Part {
	tile: TileAt;
	/** How many times larger than itself it is drawn. */
	scale: number;
	/** The wanted tile's place in it, counted in wanted tiles from its left and top. */
	left: number;
	top: number;
}

/** Beyond an archive's last zoom its last tile is drawn larger, and the right part of it. */
export function partOf(wanted: TileAt, lastZoom: number): Part {
	const steps = Math.max(0, wanted.z - lastZoom);
	const scale = 2 ** steps;
	const x = Math.floor(wanted.x / scale);
	const y = Math.floor(wanted.y / scale);
	return {
		tile: { z: wanted.z - steps, x, y },
		scale,
		left: wanted.x - x * scale,
		top: wanted.y - y * scale
	};
}

const latitudeOf = (y: number, across: number) =>
	(Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / across))) * 180) / Math.PI;

/** The part of the earth that a tile shows. */
export function boundsOf({ z, x, y }: TileAt): Bounds {
	const across = 2 ** z;
	return {
		west: (x / across) * 360 - 180,
		east: ((x + 1) / across) * 360 - 180,
		north: latitudeOf(y, across),
		south: latitudeOf(y + 1, across)
	};
}

/** Whether two parts of the earth share more than an edge. */
export function overlap(a: Bounds, b: Bounds): boolean {
	return a.west < b.east && a.east > b.west && a.south < b.north && a.north > b.south;
}
