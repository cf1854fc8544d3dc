import { CLOSEST, drawable } from './clusters.ts';
import { follow, LatLng, Layer, setPosition, type LeafletMap, type ZoomTarget } from './leaflet.ts';
import type { MapArea } from './types.ts';

const METRES_A_DEGREE = 111_195;
/** Never so small that it would look like a point somebody stands at. */
const SMALLEST = 22;
/** From this many pixels across the name has room inside. */
const NAMED_FROM = 70;

/** What a finger needs beside a neighbour that lies over a part of an area, in pixels. */
const FREE = 14;
/** Areas of a larger radius, in pixels, are never gathered: what lies within them stays in reach. */
const GATHERED_TO = 60;

interface Drawn {
	area: MapArea;
	button: HTMLButtonElement;
	name: HTMLSpanElement;
	place: LatLng;
	/** The one it is gathered with, so near at this zoom that both could not be pressed. */
	heldBy: Drawn | null;
	/** Those gathered with it. */
	holds: Drawn[];
}

/** Where people and volunteers are: areas with a name, and never a point. Gathered where they are too near. */
export class Areas extends Layer {
	onPress: (area: MapArea) => void = () => undefined;
	/** Several that are drawn as one. */
	onHeap: (areas: readonly MapArea[]) => void = () => undefined;
	dragged: (press: MouseEvent) => boolean = () => false;
	#areas: readonly MapArea[];
	#drawn: Drawn[] = [];
	#zoom = 0;
	#opened: string | null = null;

	constructor(areas: readonly MapArea[]) {
		super();
		this.#areas = areas;
	}

	override onAdd(map: LeafletMap): this {
		map.on('zoomanim', this.#follow);
		map.on('zoomend viewreset', this.#place);
		this.replace(this.#areas);
		return this;
	}

	override onRemove(map: LeafletMap): this {
		map.off('zoomanim', this.#follow);
		map.off('zoomend viewreset', this.#place);
		for (const { button } of this.#drawn) button.remove();
		return this;
	}

	replace(areas: readonly MapArea[]): void {
		this.#areas = areas;
		for (const { button } of this.#drawn) button.remove();
		// the large ones first: a small one within a large one stays in reach
		this.#drawn = areas
			.filter((area) => drawable(area.centre))
			.sort((a, b) => b.radius_m - a.radius_m || (a.label < b.label ? -1 : 1))
			.map((area) => {
				const button = document.createElement('button');
				button.type = 'button';
				button.className = 'area leaflet-zoom-animated';
				const name = document.createElement('span');
				button.append(name);
				const { latitude, longitude } = area.centre;
				const place = new LatLng(latitude, longitude);
				const drawn: Drawn = { area, button, name, place, heldBy: null, holds: [] };
				button.addEventListener('click', (event) => {
					event.stopPropagation();
					if (this.dragged(event)) return;
					if (drawn.holds.length === 0) this.onPress(area);
					else this.onHeap([area, ...drawn.holds.map((one) => one.area)]);
				});
				this.getPane('overlayPane')?.append(button);
				return drawn;
			});
		this.#place();
	}

	open(id: string | null): void {
		this.#opened = id;
		for (const one of this.#drawn) this.#say(one);
	}

	/** The button of an area, or of those it is gathered with. */
	buttonOf(id: string): HTMLButtonElement | null {
		const found = this.#drawn.find(({ area }) => area.id === id);
		return (found?.heldBy ?? found)?.button ?? null;
	}

	/** What a button says: its area, or how many are gathered there. */
	#say({ area, button, name, holds }: Drawn): void {
		const several = holds.length > 0;
		button.classList.toggle('is-heap', several);
		name.textContent = several ? String(holds.length + 1) : area.label;
		button.setAttribute(
			'aria-label',
			several
				? `${holds.length + 1} areas: ${[area, ...holds.map((one) => one.area)].map(({ label }) => label).join(', ')}. Press to come closer.`
				: [area.label, ...area.words].join('. ')
		);
		if (several) button.removeAttribute('aria-expanded');
		else button.setAttribute('aria-expanded', String(area.id === this.#opened));
	}

	/** Gathers those that lie so near at this zoom that one would cover the other. */
	#gather(sizes: ReadonlyMap<Drawn, number>, last: boolean): void {
		const first: Drawn[] = [];
		for (const one of this.#drawn) {
			one.heldBy = null;
			one.holds = [];
			const radius = sizes.get(one) ?? 0;
			if (last || radius > GATHERED_TO) continue;
			const at = this._map.latLngToLayerPoint(one.place);
			const near = first.find((other) => {
				const { x, y } = this._map.latLngToLayerPoint(other.place);
				const apart = Math.max(Math.abs(x - at.x), Math.abs(y - at.y));
				return apart < Math.max(radius, sizes.get(other) ?? 0) + FREE;
			});
			if (near) {
				one.heldBy = near;
				near.holds.push(one);
			} else first.push(one);
		}
		for (const one of this.#drawn) {
			one.button.hidden = one.heldBy !== null;
			this.#say(one);
		}
	}

	#place = (): void => {
		const map = this._map;
		if (!map) return;
		this.#zoom = map.getZoom();
		const sizes = new Map<Drawn, number>();
		for (const one of this.#drawn) {
			const { area, button, place } = one;
			const middle = map.project(place);
			const edge = map.project(new LatLng(place.lat + area.radius_m / METRES_A_DEGREE, place.lng));
			const radius = Math.max(SMALLEST, middle.distanceTo(edge));
			button.style.width = button.style.height = `${2 * radius}px`;
			button.style.margin = `${-radius}px 0 0 ${-radius}px`;
			button.classList.toggle('is-small', 2 * radius < NAMED_FROM);
			setPosition(button, map.latLngToLayerPoint(place));
			sizes.set(one, radius);
		}
		this.#gather(sizes, this.#zoom >= CLOSEST);
	};

	#follow = (target: unknown): void => {
		const to = target as ZoomTarget;
		const scale = this._map.getZoomScale(to.zoom, this.#zoom);
		for (const { button, place } of this.#drawn) follow(this._map, button, place, to, scale);
	};
}
