import Supercluster from 'supercluster';
import type { Bounds } from './tiles.ts';
import type { MapEntry, Place } from './types.ts';

/** The closest the map goes. */
export const CLOSEST = 16;
/** Places nearer than this to each other, in pixels, are drawn as one. */
const TOGETHER = 72;

/** One mark on the map: a place, or a heap of them. */
export interface Mark extends Place {
	/** Stays the same while the mark does. */
	key: string;
	/** Set for a single place. */
	entry: MapEntry | null;
	/** Set for a heap. */
	heap: number | null;
	count: number;
	/** The lowest number in it: the order of the list is the order of the keyboard. */
	first: number;
	/** The town that it is around. */
	around: string;
}

interface Point {
	index: number;
}

/** What is known of a heap without looking into it, or a redraw would look into thousands. */
interface Heap {
	first: number;
	around: string;
	/** By how many more of its places that town is named than any other, at least. */
	lead: number;
}

/** Whether a place has a position that can be drawn: 0,0 is where broken records lie. */
export function drawable({ latitude, longitude }: Place): boolean {
	return (
		Number.isFinite(latitude) &&
		Number.isFinite(longitude) &&
		Math.abs(latitude) <= 85 &&
		Math.abs(longitude) <= 180 &&
		(latitude !== 0 || longitude !== 0)
	);
}

/**
 * Puts one heap into another. The town that most of the places name stays the name of the whole: "12
 * places around Newport". (A vote in one pass: each other town takes one voice from the leading one.)
 */
export function join(heap: Heap, other: Readonly<Heap>): void {
	heap.first = Math.min(heap.first, other.first);
	if (other.around === heap.around) heap.lead += other.lead;
	else if (other.lead > heap.lead) {
		heap.around = other.around;
		heap.lead = other.lead - heap.lead;
	} else heap.lead -= other.lead;
}

/** The places of a list, heaped by how near they are to each other at each zoom. */
export class Clusters {
	#index: Supercluster<Point, Heap>;
	#entries: readonly MapEntry[];

	constructor(entries: readonly MapEntry[]) {
		this.#entries = entries;
		this.#index = new Supercluster<Point, Heap>({
			radius: TOGETHER,
			// the world is 256 pixels wide at zoom 0
			extent: 256,
			maxZoom: CLOSEST,
			map: ({ index }) => {
				const entry = entries[index];
				return { first: entry?.number ?? 0, around: entry?.around ?? '', lead: 1 };
			},
			reduce: join
		});
		this.#index.load(
			entries.flatMap((entry, index) =>
				drawable(entry)
					? {
							type: 'Feature' as const,
							properties: { index },
							geometry: {
								type: 'Point' as const,
								coordinates: [entry.longitude, entry.latitude]
							}
						}
					: []
			)
		);
	}

	/** What is to be drawn, in the order of the list. */
	within({ west, south, east, north }: Bounds, zoom: number): Mark[] {
		return this.#index
			.getClusters([west, south, east, north], Math.round(zoom))
			.map(({ properties, geometry }): Mark => {
				const [longitude = 0, latitude = 0] = geometry.coordinates;
				if ('cluster_id' in properties) {
					const { cluster_id, point_count, first, around } = properties;
					return {
						key: `heap-${cluster_id}`,
						entry: null,
						heap: cluster_id,
						count: point_count,
						first,
						around,
						latitude,
						longitude
					};
				}
				const entry = this.#entries[properties.index] ?? null;
				return {
					key: `place-${entry?.id}`,
					entry,
					heap: null,
					count: 1,
					first: entry?.number ?? 0,
					around: entry?.around ?? '',
					latitude,
					longitude
				};
			})
			.sort((a, b) => a.first - b.first);
	}

	/** The places in a heap, in the order of the list. */
	entriesOf(heap: number): MapEntry[] {
		return this.#index
			.getLeaves(heap, Infinity)
			.flatMap(({ properties }) => this.#entries[properties.index] ?? [])
			.sort((a, b) => a.number - b.number);
	}

	/** Where a heap falls apart; null where it never does, as its places share one address. */
	fallsApartAt(heap: number): number | null {
		const zoom = this.#index.getClusterExpansionZoom(heap);
		return zoom > CLOSEST ? null : zoom;
	}

	/** What a mark is called. */
	nameOf(mark: Mark): string {
		if (mark.entry) return `${mark.entry.number}, ${mark.entry.name}. ${mark.entry.kind}`;
		return `${mark.count} places${mark.around ? ` around ${mark.around}` : ''}`;
	}
}
