import type { VectorTileFeature } from '@mapbox/vector-tile';
import { sharpness, type Basemap, type DrawnTile } from './basemap.ts';
import { alongLine, place, type Box, type Wanted } from './labels.ts';
import {
	follow,
	Layer,
	setPosition,
	type LatLng,
	type LeafletMap,
	type ZoomTarget
} from './leaflet.ts';
import type { Palette } from './palette.ts';
import { nameOf, STREET_NAMES_FROM, type Name } from './style.ts';

const SIZE = 512;
/** Clear of a marker that stands on the same spot. */
const BESIDE = 32;

/**
 * The names of towns and streets, over the whole view at once: set tile by tile they would be cut at
 * the edges and cover one another.
 */
export class Names extends Layer {
	/** Where markers stand: no name goes under one. */
	taken: () => Box[] = () => [];
	#canvas = document.createElement('canvas');
	#basemap: Basemap;
	#palette: Palette;
	#corner: LatLng | null = null;
	#zoom = 0;
	#waiting = 0;
	#face: string;

	constructor(basemap: Basemap, palette: Palette, face: string) {
		super();
		this.#basemap = basemap;
		this.#palette = palette;
		this.#face = face;
		this.#canvas.className = 'leaflet-zoom-animated';
	}

	override onAdd(map: LeafletMap): this {
		this.getPane('shadowPane')?.append(this.#canvas);
		map.on('zoomanim', this.#follow);
		map.on('moveend resize', this.ask);
		this.ask();
		return this;
	}

	override onRemove(map: LeafletMap): this {
		cancelAnimationFrame(this.#waiting);
		this.#canvas.remove();
		map.off('zoomanim', this.#follow);
		map.off('moveend resize', this.ask);
		return this;
	}

	repaint(palette: Palette): void {
		this.#palette = palette;
		this.ask();
	}

	/** Sets the names anew before the next picture, however often it is asked. */
	ask = (): void => {
		cancelAnimationFrame(this.#waiting);
		this.#waiting = requestAnimationFrame(() => this.#set());
	};

	#follow = (target: unknown): void => {
		const to = target as ZoomTarget;
		if (!this.#corner) return;
		follow(this._map, this.#canvas, this.#corner, to, this._map.getZoomScale(to.zoom, this.#zoom));
	};

	#set(): void {
		const map = this._map;
		const draw = this.#canvas.getContext('2d');
		if (!map || !draw) return;
		const view = map.getSize();
		const sharp = sharpness();
		this.#zoom = map.getZoom();
		const corner = map.containerPointToLayerPoint([0, 0]);
		this.#corner = map.layerPointToLatLng(corner);
		setPosition(this.#canvas, corner);
		if (this.#canvas.width !== view.x * sharp || this.#canvas.height !== view.y * sharp) {
			this.#canvas.width = view.x * sharp;
			this.#canvas.height = view.y * sharp;
			this.#canvas.style.width = `${view.x}px`;
			this.#canvas.style.height = `${view.y}px`;
		}
		draw.setTransform(sharp, 0, 0, sharp, 0, 0);
		draw.clearRect(0, 0, view.x, view.y);
		const wanted = this.#basemap
			.shown(this.#zoom)
			.flatMap((tile) => this.#namesIn(tile, draw))
			.filter(({ x, y }) => x > 0 && y > 0 && x < view.x && y < view.y);
		draw.textAlign = 'center';
		draw.textBaseline = 'middle';
		draw.lineJoin = 'round';
		draw.strokeStyle = this.#palette.halo;
		draw.fillStyle = this.#palette.label;
		for (const { x, y, turn, item } of place(
			wanted,
			{ width: view.x, height: view.y },
			this.taken()
		)) {
			draw.font = this.#font(item);
			draw.save();
			draw.translate(x, y);
			if (turn) draw.rotate(turn);
			draw.lineWidth = 3.5;
			draw.strokeText(item.text, 0, 0);
			draw.fillText(item.text, 0, 0);
			draw.restore();
		}
	}

	#font({ size, strong }: Name): string {
		return `${strong ? 650 : 480} ${size}px ${this.#face}`;
	}

	#namesIn({ coords, ground }: DrawnTile, draw: CanvasRenderingContext2D): Wanted<Name>[] {
		if (!ground?.data) return [];
		const origin = this._map.getPixelOrigin();
		const shift = this._map.layerPointToContainerPoint([0, 0]);
		const left = coords.x * SIZE - origin.x + shift.x;
		const top = coords.y * SIZE - origin.y + shift.y;
		const points = (feature: VectorTileFeature) => {
			const larger = (SIZE * ground.scale) / feature.extent;
			return (feature.loadGeometry()[0] ?? []).map((point) => ({
				x: point.x * larger - ground.left * SIZE + left,
				y: point.y * larger - ground.top * SIZE + top
			}));
		};
		const wanted: Wanted<Name>[] = [];
		const want = (
			name: Name,
			at: Pick<Wanted<Name>, 'x' | 'y' | 'turn' | 'beside'>,
			width: number
		) =>
			wanted.push({
				...at,
				width,
				height: name.size * 1.25,
				rank: name.rank,
				text: name.text,
				item: name
			});
		const places = ground.data.layers.places;
		for (let index = 0; index < (places?.length ?? 0); index++) {
			const feature = places?.feature(index);
			const name = feature && nameOf(feature.properties, this.#zoom);
			const at = name && points(feature)[0];
			if (!name || !at) continue;
			draw.font = this.#font(name);
			want(name, { ...at, beside: BESIDE }, draw.measureText(name.text).width);
		}
		const roads = this.#zoom >= STREET_NAMES_FROM ? ground.data.layers.roads : undefined;
		for (let index = 0; index < (roads?.length ?? 0); index++) {
			const feature = roads?.feature(index);
			const text = String(feature?.properties.name ?? '').trim();
			if (!feature || !text) continue;
			const name: Name = {
				text,
				rank: -Number(feature.properties.c ?? 3),
				size: 13,
				strong: false
			};
			draw.font = this.#font(name);
			const width = draw.measureText(text).width;
			const at = alongLine(points(feature), width + 8);
			if (at) want(name, at, width);
		}
		return wanted;
	}
}
