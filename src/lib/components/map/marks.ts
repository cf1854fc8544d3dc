import type { Clusters, Mark } from './clusters.ts';
import type { Box } from './labels.ts';
import { follow, LatLng, Layer, setPosition, type LeafletMap, type ZoomTarget } from './leaflet.ts';

/** Half the side of the box that a mark keeps free of names. */
const AROUND = 20;

interface Drawn {
	mark: Mark;
	button: HTMLButtonElement;
	place: LatLng;
	/** No longer in the view: kept for as long as it has the focus. */
	gone: boolean;
}

/**
 * The places: buttons, in the order of the list, so that the keyboard and a screen reader find on the
 * map what they find there. Those that stay keep their element, and with it the focus.
 */
export class Marks extends Layer {
	/** A mark was pressed. */
	onPress: (mark: Mark) => void = () => undefined;
	/** The pointer or the focus has come to a place, or left it. */
	onPoint: (id: string | null) => void = () => undefined;
	onChange: () => void = () => undefined;
	/** Whether what looks like a press was the end of a drag. */
	dragged: (press: MouseEvent) => boolean = () => false;
	#clusters: Clusters;
	#drawn = new Map<string, Drawn>();
	#pointed: string | null = null;
	#open: string | null = null;
	#waiting = 0;

	constructor(clusters: Clusters) {
		super();
		this.#clusters = clusters;
	}

	override onAdd(map: LeafletMap): this {
		map.on('zoomanim', this.#follow);
		map.on('move', this.#soon);
		map.on('moveend resize', this.redraw);
		this.redraw();
		return this;
	}

	override onRemove(map: LeafletMap): this {
		cancelAnimationFrame(this.#waiting);
		map.off('zoomanim', this.#follow);
		map.off('move', this.#soon);
		map.off('moveend resize', this.redraw);
		for (const { button } of this.#drawn.values()) button.remove();
		this.#drawn.clear();
		return this;
	}

	/** Other places, as when the list has been searched anew. */
	replace(clusters: Clusters): void {
		this.#clusters = clusters;
		for (const { button } of this.#drawn.values()) button.remove();
		this.#drawn.clear();
		this.redraw();
	}

	/** Shows which mark the list is pointing at, be it the place itself or the heap it is in. */
	point(id: string | null): void {
		this.#pointed = id;
		for (const { mark, button } of this.#drawn.values()) {
			button.classList.toggle('is-pointed', id !== null && this.#holds(mark, id));
		}
	}

	/** Shows which mark has been opened. */
	open(key: string | null): void {
		this.#open = key;
		for (const { mark, button } of this.#drawn.values()) {
			button.setAttribute('aria-expanded', String(mark.key === key));
		}
	}

	/** The button of a place, or of the heap it is in. */
	buttonOf(id: string): HTMLButtonElement | null {
		for (const { mark, button, gone } of this.#drawn.values()) {
			if (!gone && this.#holds(mark, id)) return button;
		}
		return null;
	}

	count(): number {
		let count = 0;
		for (const { mark, gone } of this.#drawn.values()) count += gone ? 0 : mark.count;
		return count;
	}

	boxes(): Box[] {
		return [...this.#drawn.values()].map(({ place, mark }) => {
			const { x, y } = this._map.latLngToContainerPoint(place);
			const wide = mark.heap === null ? AROUND : AROUND * 2.2;
			return { left: x - wide, right: x + wide, top: y - AROUND, bottom: y + AROUND };
		});
	}

	#holds(mark: Mark, id: string): boolean {
		if (mark.entry) return mark.entry.id === id;
		return mark.heap !== null && this.#clusters.entriesOf(mark.heap).some((one) => one.id === id);
	}

	#follow = (target: unknown): void => {
		for (const { button, place } of this.#drawn.values()) {
			follow(this._map, button, place, target as ZoomTarget);
		}
	};

	#soon = (): void => {
		cancelAnimationFrame(this.#waiting);
		this.#waiting = requestAnimationFrame(this.redraw);
	};

	/** Draws what the view holds now. */
	redraw = (): void => {
		const map = this._map;
		const pane = this.getPane('markerPane');
		if (!map || !pane) return;
		const view = map.getBounds();
		const marks = this.#clusters.within(
			{
				west: view.getWest(),
				south: view.getSouth(),
				east: view.getEast(),
				north: view.getNorth()
			},
			map.getZoom()
		);
		const kept = new Set(marks.map((mark) => mark.key));
		for (const [key, drawn] of this.#drawn) {
			if (kept.has(key)) continue;
			drawn.gone = true;
			// the focus is not taken from under somebody's fingers: it goes when they do
			if (drawn.button === document.activeElement) continue;
			drawn.button.remove();
			this.#drawn.delete(key);
		}
		const held = document.activeElement;
		let after: ChildNode | null = null;
		for (const mark of marks) {
			const known = this.#drawn.get(mark.key);
			const button = known?.button ?? this.#make(mark);
			const place = known?.place ?? new LatLng(mark.latitude, mark.longitude);
			if (known) known.gone = false;
			else this.#drawn.set(mark.key, { mark, button, place, gone: false });
			setPosition(button, map.latLngToLayerPoint(place));
			const next: ChildNode | null = after ? after.nextSibling : pane.firstChild;
			// a focused button would lose the focus by being moved: the others go around it
			if (button !== next && button !== held) pane.insertBefore(button, next);
			after = button;
		}
		this.onChange();
	};

	#make(mark: Mark): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = `mark leaflet-zoom-animated ${mark.entry ? 'mark-place' : 'mark-heap'}`;
		const shown = document.createElement('span');
		shown.textContent = mark.entry ? String(mark.entry.number) : `${mark.count} places`;
		button.append(shown);
		button.setAttribute('aria-label', this.#clusters.nameOf(mark));
		button.setAttribute('aria-expanded', String(this.#open === mark.key));
		if (this.#pointed !== null) {
			button.classList.toggle('is-pointed', this.#holds(mark, this.#pointed));
		}
		const id = mark.entry?.id ?? null;
		button.addEventListener('click', (event) => {
			// a press on the map itself closes what is open
			event.stopPropagation();
			if (!this.dragged(event)) this.onPress(mark);
		});
		button.addEventListener('dblclick', (event) => event.stopPropagation());
		button.addEventListener('pointerenter', () => this.onPoint(id));
		button.addEventListener('pointerleave', () => this.onPoint(null));
		button.addEventListener('focus', () => this.onPoint(id));
		button.addEventListener('blur', () => {
			this.onPoint(null);
			this.#soon();
		});
		return button;
	}
}
