import { drawable } from './clusters.ts';
import { follow, LatLng, Layer, setPosition, type LeafletMap, type ZoomTarget } from './leaflet.ts';
import type { MapArea } from './types.ts';

const METRES_A_DEGREE = 111_195;
/** Never so small that it would look like a point somebody stands at. */
const SMALLEST = 22;
/** From this many pixels across the name has room inside. */
const NAMED_FROM = 70;

/** Where people and volunteers are: areas with a name, and never a point. */
export class Areas extends Layer {
	onPress: (area: MapArea) => void = () => undefined;
	dragged: (press: MouseEvent) => boolean = () => false;
	#areas: readonly MapArea[];
	#drawn: { area: MapArea; button: HTMLButtonElement; place: LatLng }[] = [];
	#zoom = 0;

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
				button.setAttribute('aria-label', [area.label, ...area.words].join('. '));
				button.setAttribute('aria-expanded', 'false');
				const name = document.createElement('span');
				name.textContent = area.label;
				button.append(name);
				button.addEventListener('click', (event) => {
					event.stopPropagation();
					if (!this.dragged(event)) this.onPress(area);
				});
				this.getPane('overlayPane')?.append(button);
				const { latitude, longitude } = area.centre;
				return { area, button, place: new LatLng(latitude, longitude) };
			});
		this.#place();
	}

	open(id: string | null): void {
		for (const { area, button } of this.#drawn) {
			button.setAttribute('aria-expanded', String(area.id === id));
		}
	}

	buttonOf(id: string): HTMLButtonElement | null {
		return this.#drawn.find(({ area }) => area.id === id)?.button ?? null;
	}

	#place = (): void => {
		const map = this._map;
		if (!map) return;
		this.#zoom = map.getZoom();
		for (const { area, button, place } of this.#drawn) {
			const middle = map.project(place);
			const edge = map.project(new LatLng(place.lat + area.radius_m / METRES_A_DEGREE, place.lng));
			const radius = Math.max(SMALLEST, middle.distanceTo(edge));
			button.style.width = button.style.height = `${2 * radius}px`;
			button.style.margin = `${-radius}px 0 0 ${-radius}px`;
			button.classList.toggle('is-small', 2 * radius < NAMED_FROM);
			setPosition(button, map.latLngToLayerPoint(place));
		}
	};

	#follow = (target: unknown): void => {
		const to = target as ZoomTarget;
		const scale = this._map.getZoomScale(to.zoom, this.#zoom);
		for (const { button, place } of this.#drawn) follow(this._map, button, place, to, scale);
	};
}
