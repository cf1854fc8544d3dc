import type { VectorTileFeature } from '@mapbox/vector-tile';
import type { Coords, DoneCallback } from 'leaflet';
import { groundOf, type Archive, type Ground } from './archives.ts';
import { GridLayer } from './leaflet.ts';
import type { Palette } from './palette.ts';
import { paintOf, SHAPE_LAYERS, shapeOf, SHAPES, type Shape } from './style.ts';

/** Logical pixels of a tile: half as many tiles to ask for as with the usual 256. */
const SIZE = 512;
/** Sharper than this costs an old phone more memory than it shows. */
const SHARPEST = 2;

const POLYGON = 3;

/** How many pixels of a canvas go to one of the page. */
export function sharpness(): number {
	return Math.min(window.devicePixelRatio || 1, SHARPEST);
}

export interface DrawnTile {
	canvas: HTMLCanvasElement;
	coords: Coords;
	/** Undefined while it is being fetched; null where there is only sea. */
	ground: Ground | null | undefined;
}

type Path = (draw: CanvasRenderingContext2D, feature: VectorTileFeature) => void;

/** Draws a tile's ground onto a canvas of SIZE logical pixels. */
export function drawGround(
	draw: CanvasRenderingContext2D,
	ground: Ground | null,
	zoom: number,
	palette: Palette
): void {
	draw.fillStyle = palette.sea;
	draw.fillRect(0, 0, SIZE, SIZE);
	if (!ground?.data) return;
	const features = new Map<Shape, VectorTileFeature[]>();
	for (const name of SHAPE_LAYERS) {
		const layer = ground.data.layers[name];
		if (!layer) continue;
		for (let index = 0; index < layer.length; index++) {
			const feature = layer.feature(index);
			const shape = shapeOf(name, feature.properties);
			if (!shape) continue;
			const same = features.get(shape);
			if (same) same.push(feature);
			else features.set(shape, [feature]);
		}
	}
	const path: Path = (context, feature) => {
		const larger = (SIZE * ground.scale) / feature.extent;
		for (const ring of feature.loadGeometry()) {
			ring.forEach((point, index) => {
				const x = point.x * larger - ground.left * SIZE;
				const y = point.y * larger - ground.top * SIZE;
				if (index === 0) context.moveTo(x, y);
				else context.lineTo(x, y);
			});
			if (feature.type === POLYGON) context.closePath();
		}
	};
	draw.lineJoin = 'round';
	draw.lineCap = 'round';
	const lines: { shape: Shape; core: boolean }[] = [];
	for (const shape of SHAPES) {
		const paint = paintOf(shape, zoom);
		const those = features.get(shape);
		if (!paint || !those) continue;
		if ('line' in paint) {
			lines.push({ shape, core: false });
			if (paint.core) lines.push({ shape, core: true });
			continue;
		}
		draw.fillStyle = palette[paint.fill];
		for (const feature of those) {
			if (feature.type !== POLYGON) continue;
			draw.beginPath();
			path(draw, feature);
			draw.fill('evenodd');
		}
	}
	// every edge before any band, or a crossing would be walled off
	for (const { shape, core } of [...lines.filter((l) => !l.core), ...lines.filter((l) => l.core)]) {
		const paint = paintOf(shape, zoom);
		if (!paint || !('line' in paint)) continue;
		draw.beginPath();
		for (const feature of features.get(shape) ?? []) {
			if (feature.type !== 1) path(draw, feature);
		}
		draw.setLineDash(paint.dash ?? []);
		draw.strokeStyle = palette[core && paint.core ? paint.core.ink : paint.line];
		draw.lineWidth = core && paint.core ? paint.core.width : paint.width;
		draw.stroke();
	}
	draw.setLineDash([]);
}

/** The ground of the map: land, towns, woods and roads, drawn by us from the archives' tiles. */
export class Basemap extends GridLayer {
	/** Told of an archive that cannot be read, and when a tile is drawn. */
	onBroken: (error: unknown) => void = () => undefined;
	onDrawn: () => void = () => undefined;
	#archives: readonly Archive[];
	#palette: Palette;
	#tiles = new Map<HTMLElement, DrawnTile>();

	constructor(archives: readonly Archive[], palette: Palette) {
		super({ tileSize: SIZE, noWrap: true, keepBuffer: 1, updateWhenZooming: false });
		this.#archives = archives;
		this.#palette = palette;
		this.on('tileunload', ({ tile }) => this.#tiles.delete(tile));
	}

	protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
		const canvas = document.createElement('canvas');
		const sharp = sharpness();
		canvas.width = canvas.height = SIZE * sharp;
		canvas.getContext('2d')?.scale(sharp, sharp);
		const tile: DrawnTile = { canvas, coords, ground: undefined };
		this.#tiles.set(canvas, tile);
		// a tile of 512 pixels shows what two of the usual zoom show across
		groundOf(this.#archives, { ...coords, z: coords.z - 1 }, (error) => this.onBroken(error))
			.then((ground) => {
				tile.ground = ground;
				this.#paint(tile);
				done(undefined, canvas);
				this.onDrawn();
			})
			.catch((error: unknown) => {
				// shown empty, so that the sea of the page's own colour is behind the places
				this.onBroken(error);
				done(undefined, canvas);
			});
		return canvas;
	}

	#paint({ canvas, ground, coords }: DrawnTile): void {
		const draw = canvas.getContext('2d');
		if (draw && ground !== undefined) drawGround(draw, ground, coords.z, this.#palette);
	}

	/** Draws all again in other colours, without asking for anything. */
	repaint(palette: Palette): void {
		this.#palette = palette;
		for (const tile of this.#tiles.values()) this.#paint(tile);
	}

	/** The tiles of the zoom that is shown: where the names are. */
	shown(zoom: number): DrawnTile[] {
		return [...this.#tiles.values()].filter((tile) => tile.coords.z === Math.round(zoom));
	}
}
