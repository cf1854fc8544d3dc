/**
 * What is drawn, how, and over what. Two vocabularies of layers are understood: that of the archives
 * served with the site, and Protomaps' (version 4), from which an operator's own archive is usually cut.
 */

export type Properties = Record<string, string | number | boolean>;

/** In the order of drawing. */
export const SHAPES = [
	'land',
	'built',
	'wood',
	'water',
	'building',
	'path',
	'street',
	'lane',
	'main-road',
	'trunk-road',
	'rail'
] as const;
export type Shape = (typeof SHAPES)[number];

const ROADS: readonly Shape[] = ['trunk-road', 'main-road', 'lane', 'street'];
const WOODS = new Set(['wood', 'forest', 'park', 'nature_reserve', 'national_park', 'grass']);
const TOWNS = new Set(['residential', 'urban_area', 'industrial', 'commercial']);
const PROTOMAPS_ROADS: Record<string, Shape> = {
	highway: 'trunk-road',
	major_road: 'main-road',
	medium_road: 'lane',
	minor_road: 'street',
	path: 'path',
	rail: 'rail'
};

/** What a feature is drawn as; null leaves it out. */
export function shapeOf(layer: string, properties: Properties): Shape | null {
	const kind = String(properties.kind ?? '');
	switch (layer) {
		case 'land':
		case 'earth':
			return 'land';
		case 'built':
			return 'built';
		case 'wood':
			return 'wood';
		case 'water':
			return 'water';
		case 'buildings':
			return 'building';
		case 'rail':
			return 'rail';
		case 'landuse':
		case 'landcover':
			return WOODS.has(kind) ? 'wood' : TOWNS.has(kind) ? 'built' : null;
		case 'roads':
			return 'c' in properties
				? (ROADS[Number(properties.c) - 1] ?? null)
				: (PROTOMAPS_ROADS[kind] ?? null);
		default:
			return null;
	}
}

/** The layers that may hold something to draw: the others are not even unpacked. */
export const SHAPE_LAYERS = [
	...[
		'land',
		'earth',
		'built',
		'landcover',
		'landuse',
		'wood',
		'water',
		'buildings',
		'roads',
		'rail'
	]
];

export type Ink = 'land' | 'sea' | 'built' | 'wood' | 'road' | 'halo' | 'label';

/** How a shape is drawn at a zoom: filled, or a line of that many pixels, or not at all. */
export type Paint =
	{ fill: Ink } | { line: Ink; width: number; core?: { ink: Ink; width: number }; dash?: number[] };

/** From the zoom it first appears at, the width in pixels there and four zooms closer. */
const LINES: Partial<Record<Shape, { from: number; thin: number; thick: number }>> = {
	'trunk-road': { from: 8, thin: 1.2, thick: 3.6 },
	'main-road': { from: 10, thin: 1.1, thick: 3 },
	lane: { from: 11, thin: 0.9, thick: 2.6 },
	street: { from: 12, thin: 0.7, thick: 2.2 },
	path: { from: 15, thin: 0.8, thick: 1.2 }
};
/** From here on a road is a pale band between two edges. */
const BANDS_FROM = 14;

export function paintOf(shape: Shape, zoom: number): Paint | null {
	switch (shape) {
		case 'land':
			return { fill: 'land' };
		case 'built':
			return { fill: 'built' };
		case 'wood':
			return zoom >= 9 ? { fill: 'wood' } : null;
		case 'water':
			return { fill: 'sea' };
		case 'building':
			return zoom >= 15 ? { fill: 'built' } : null;
		case 'rail':
			return zoom >= 11 ? { line: 'road', width: 1.6, dash: [6, 3] } : null;
		default: {
			const line = LINES[shape];
			if (!line || zoom < line.from) return null;
			const closer = Math.min(1, (zoom - line.from) / 4);
			const width = line.thin + (line.thick - line.thin) * closer;
			if (zoom < BANDS_FROM || shape === 'path') return { line: 'road', width };
			// doubled with each zoom, as the ground is
			const band = width * 2 ** (zoom - BANDS_FROM) + 1.5;
			return { line: 'road', width: band, core: { ink: 'halo', width: band - 1.6 } };
		}
	}
}

/** A name to set on the map. The first to be set has the highest rank. */
export interface Name {
	text: string;
	rank: number;
	/** Pixels of the face. */
	size: number;
	strong: boolean;
}

/** The name of a feature of the layer `places`, or null where it is too small for the zoom. */
export function nameOf(properties: Properties, zoom: number): Name | null {
	const text = String(properties.name ?? '').trim();
	if (!text) return null;
	const rank =
		'w' in properties
			? Number(properties.w)
			: // Protomaps: 0–17, the largest city highest; what is no town at all has none
				2 ** (Number(properties.population_rank) || 0);
	if (!Number.isFinite(rank) || rank < leastRank(zoom)) return null;
	const large = rank >= 4000 ? 2 : rank >= 350 ? 1 : 0;
	return { text, rank, size: 14 + large * (zoom >= 12 ? 2 : 1), strong: large > 0 };
}

function leastRank(zoom: number): number {
	if (zoom <= 6) return 900;
	if (zoom <= 8) return 300;
	if (zoom === 9) return 150;
	if (zoom === 10) return 100;
	return zoom === 11 ? 50 : 0;
}

/** From this zoom on streets say their names. */
export const STREET_NAMES_FROM = 15;
