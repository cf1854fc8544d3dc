import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { overlap, boundsOf, partOf, type Bounds, type Part, type TileAt } from './tiles.ts';

/** How many unpacked tiles of an archive are kept: a view holds about ten. */
const KEPT = 48;

/** So many bytes of an archive are asked for first: where its directory ends stands in them. */
const HEAD = 3072;

/** Parts of a file on this site, and never the whole: a server that knows no parts is refused. */
class Ranges implements Source {
	url: string;

	constructor(url: string) {
		this.url = url;
	}

	getKey(): string {
		return this.url;
	}

	/** The reader asks for the longest head there may be, 16 kB: ours with its directory is one or two. */
	async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
		if (offset > 0 || length <= HEAD) return { data: await this.#part(offset, length, signal) };
		const head = await this.#part(0, HEAD, signal);
		if (head.byteLength < HEAD) return { data: head };
		const numbers = new DataView(head);
		const end = Number(numbers.getBigUint64(8, true) + numbers.getBigUint64(16, true));
		if (end <= HEAD) return { data: head };
		return { data: await this.#part(0, Math.min(length, end), signal) };
	}

	async #part(offset: number, length: number, signal?: AbortSignal): Promise<ArrayBuffer> {
		const answer = await fetch(this.url, {
			headers: { range: `bytes=${offset}-${offset + length - 1}` },
			// the ground is the same for everybody, so that nobody need be known to ask for it
			credentials: 'omit',
			signal
		});
		if (answer.status !== 206) {
			await answer.body?.cancel();
			throw new Error(`${this.url} answered ${answer.status}, not a part of it`);
		}
		return answer.arrayBuffer();
	}
}

/** What is drawn in a tile; null where the archive covers the place and has only sea there. */
export interface Ground extends Part {
	data: VectorTile | null;
}

/** One archive of tiles. */
export class Archive {
	/** Coarser than this another archive is drawn instead. */
	readonly from: number;
	#file: PMTiles;
	#head: Promise<{ bounds: Bounds; lastZoom: number }> | undefined;
	#tiles = new Map<string, Promise<VectorTile | null>>();

	constructor(url: string, from = 0) {
		this.#file = new PMTiles(new Ranges(url));
		this.from = from;
	}

	/** What it covers. Rejects where the archive is missing or is none; asked again it is tried again. */
	head(): Promise<{ bounds: Bounds; lastZoom: number }> {
		this.#head ??= this.#file.getHeader().then(
			({ minLon, minLat, maxLon, maxLat, maxZoom }) => ({
				bounds: { west: minLon, south: minLat, east: maxLon, north: maxLat },
				lastZoom: maxZoom
			}),
			(error: unknown) => {
				this.#head = undefined;
				throw error;
			}
		);
		return this.#head;
	}

	/** The ground of a tile, from the tile itself or from the last one above it; null if not covered. */
	async ground(wanted: TileAt): Promise<Ground | null> {
		const { bounds, lastZoom } = await this.head();
		if (!overlap(bounds, boundsOf(wanted))) return null;
		const part = partOf(wanted, lastZoom);
		return { ...part, data: await this.#tile(part.tile) };
	}

	#tile({ z, x, y }: TileAt): Promise<VectorTile | null> {
		const key = `${z}/${x}/${y}`;
		const known = this.#tiles.get(key);
		if (known) return known;
		const unpacked = this.#file
			.getZxy(z, x, y)
			.then((tile) => (tile ? new VectorTile(new PbfReader(new Uint8Array(tile.data))) : null));
		this.#tiles.set(key, unpacked);
		// a poor signal now is none in a minute
		unpacked.catch(() => this.#tiles.delete(key));
		for (const oldest of this.#tiles.keys()) {
			if (this.#tiles.size <= KEPT) break;
			this.#tiles.delete(oldest);
		}
		return unpacked;
	}
}

/**
 * The ground of a tile from the finest archive that has it. One that is broken is passed over; if that
 * leaves none, it throws. Null: no archive covers the place, so that it is drawn as sea.
 */
export async function groundOf(
	archives: readonly Archive[],
	wanted: TileAt,
	broken: (error: unknown) => void
): Promise<Ground | null> {
	let failed: unknown;
	let answered = false;
	for (const archive of archives) {
		if (wanted.z < archive.from) continue;
		try {
			const ground = await archive.ground(wanted);
			answered = true;
			if (ground?.data) return ground;
		} catch (error) {
			failed = error;
			broken(error);
		}
	}
	if (failed !== undefined && !answered) throw failed;
	return null;
}
