import { Archive } from './archives.ts';
import { Areas } from './areas.ts';
import { Basemap } from './basemap.ts';
import { CLOSEST, Clusters, drawable, type Mark } from './clusters.ts';
import type { Box } from './labels.ts';
import { LatLng, LatLngBounds, LeafletMap, Point } from './leaflet.ts';
import { Marks } from './marks.ts';
import { Names } from './names.ts';
import { onRepaint, readPalette } from './palette.ts';
import type { MapArea, MapEntry, Place } from './types.ts';

/** All of Great Britain fits on a phone. */
const FURTHEST = 5;
/** No closer than this to begin with: a single place is shown with the streets around it. */
const CLOSEST_AT_FIRST = 14;
const GREAT_BRITAIN = { west: -7.6, south: 49.9, east: 1.8, north: 58.7 };
/** How far the map may be moved: beyond this there is only sea. */
const EDGE = new LatLngBounds([47, -15], [63, 8]);
/** Pixels that one press of an arrow moves the map by. */
const STEP = 110;
const AROUND_ALL = 36;
/** So much stays free between a mark and what has been opened below it. */
const FREE = 34;

/** What has been opened: a place, places at one address, or an area. */
export type Opened =
	{ places: MapEntry[]; at: Place; key: string } | { area: MapArea; at: Place; key: string };

export interface MapOptions {
	entries: readonly MapEntry[];
	areas: readonly MapArea[];
	/** The finest first. */
	archives: readonly { url: string; from?: number }[];
	onOpen(opened: Opened): void;
	onClose(): void;
	/** The pointer or the focus is at a place on the map. */
	onPoint(id: string | null): void;
	/** The ground cannot be drawn; the places are. */
	onBroken(): void;
	/** What a move has brought into view, for those who do not see it. */
	onMoved(inView: number): void;
}

export interface MapHandle {
	show(entries: readonly MapEntry[], areas: readonly MapArea[]): void;
	point(id: string | null): void;
	/** After closing what was open, the focus goes back to where it was opened from. */
	close(returnFocus: boolean): void;
	/** Moves the map so that a place is not covered by so many pixels at its foot. */
	uncover(at: Place, pixels: number): void;
	move(right: number, down: number): void;
	zoom(by: 1 | -1): void;
	all(): void;
	destroy(): void;
}

/** How far the halo of a place's name reaches beyond its letters, in pixels. */
const HALO = 3;

const ARROWS: Record<string, [number, number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** Draws a map into a box and keeps it. */
export function openMap(box: HTMLElement, options: MapOptions): MapHandle {
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	// a finger on the map moves the page, two move the map; else a phone would be caught in it
	const finger = matchMedia('(pointer: coarse)').matches;
	const animate = !still;
	const map = new LeafletMap(box, {
		minZoom: FURTHEST,
		maxZoom: CLOSEST,
		maxBounds: EDGE,
		maxBoundsViscosity: 1,
		zoomAnimation: animate,
		fadeAnimation: false,
		inertia: animate,
		dragging: !finger,
		touchZoom: true
	});
	const palette = readPalette(box);
	const basemap = new Basemap(
		options.archives.map(({ url, from }) => new Archive(url, from)),
		palette
	);
	const names = new Names(basemap, palette, getComputedStyle(box).fontFamily);
	const areas = new Areas(options.areas);
	let clusters = new Clusters(options.entries);
	const marks = new Marks(clusters);
	let shown: { entries: readonly MapEntry[]; areas: readonly MapArea[] } = options;
	let opened: Opened | null = null;
	let told = false;

	basemap.onDrawn = names.ask;
	basemap.onBroken = () => {
		if (!told) options.onBroken();
		told = true;
	};
	names.taken = () => [...marks.boxes(), ...covered()];

	/** What stands over the map besides the marks: the names of areas, how many are gathered, the buttons. */
	function covered(): Box[] {
		const { left, top } = box.getBoundingClientRect();
		const frame = box.parentElement ?? box;
		const over = '.area:not(.is-small) > span, .area.is-heap > span, .zoom';
		return [...frame.querySelectorAll(over)].map((name) => {
			const at = name.getBoundingClientRect();
			return {
				left: at.left - left - HALO,
				right: at.right - left + HALO,
				top: at.top - top - HALO,
				bottom: at.bottom - top + HALO
			};
		});
	}

	/** A drag that ends on a button is no press; Enter on it (detail 0) is. */
	const dragged = (press: MouseEvent): boolean => {
		const handler = map.dragging as unknown as { moved(): boolean };
		return press.detail !== 0 && map.dragging.enabled() && handler.moved();
	};
	marks.dragged = dragged;
	areas.dragged = dragged;
	marks.onPoint = options.onPoint;

	function open(next: Opened): void {
		opened = next;
		marks.open(next.key);
		areas.open('area' in next ? next.area.id : null);
		options.onOpen(next);
	}
	marks.onPress = (mark: Mark) => {
		if (mark.entry) {
			open({ places: [mark.entry], at: mark, key: mark.key });
			return;
		}
		if (mark.heap === null) return;
		const inside = clusters.entriesOf(mark.heap);
		const apart = clusters.fallsApartAt(mark.heap);
		if (apart === null) {
			open({ places: inside, at: mark, key: mark.key });
			return;
		}
		map.once('moveend', () => {
			const first = inside[0];
			if (first) marks.buttonOf(first.id)?.focus({ preventScroll: true });
			options.onMoved(marks.count());
		});
		map.setView([mark.latitude, mark.longitude], apart, { animate });
	};
	areas.onHeap = (inside) => {
		const bounds = new LatLngBounds(
			inside.map(({ centre }) => new LatLng(centre.latitude, centre.longitude))
		);
		map.once('moveend', () => {
			const first = inside[0];
			if (first) areas.buttonOf(first.id)?.focus({ preventScroll: true });
			options.onMoved(marks.count());
		});
		const near = Math.max(map.getZoom() + 1, map.getBoundsZoom(bounds.pad(0.2)));
		map.setView(bounds.getCenter(), Math.min(near, CLOSEST), { animate });
	};
	areas.onPress = (area) => open({ area, at: area.centre, key: `area-${area.id}` });

	function everything(): LatLngBounds {
		const points = [...shown.entries, ...shown.areas.map((area) => area.centre)].filter(drawable);
		const bounds = new LatLngBounds(
			points.map(({ latitude, longitude }) => new LatLng(latitude, longitude))
		);
		for (const { centre, radius_m } of shown.areas) {
			if (drawable(centre)) {
				bounds.extend(new LatLng(centre.latitude, centre.longitude).toBounds(2 * radius_m));
			}
		}
		if (bounds.isValid()) return bounds;
		const { west, south, east, north } = GREAT_BRITAIN;
		return new LatLngBounds([south, west], [north, east]);
	}
	function all(move = animate): void {
		map.fitBounds(everything(), {
			padding: [AROUND_ALL, AROUND_ALL],
			maxZoom: CLOSEST_AT_FIRST,
			animate: move
		});
	}
	function move(right: number, down: number): void {
		map.once('moveend', () => options.onMoved(marks.count()));
		map.panBy([right * STEP, down * STEP], { animate });
	}
	function zoom(by: 1 | -1): void {
		const next = map.getZoom() + by;
		if (next < FURTHEST || next > CLOSEST) return;
		map.once('moveend', () => options.onMoved(marks.count()));
		map.setZoom(next, { animate });
	}
	function close(returnFocus: boolean): void {
		const was = opened;
		if (!was) return;
		opened = null;
		marks.open(null);
		areas.open(null);
		options.onClose();
		if (!returnFocus) return;
		const button =
			'area' in was ? areas.buttonOf(was.area.id) : marks.buttonOf(was.places[0]?.id ?? '');
		(button ?? box).focus({ preventScroll: true });
	}

	function onKey(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const arrow = ARROWS[event.key];
		if (arrow) move(arrow[0] * (event.shiftKey ? 3 : 1), arrow[1] * (event.shiftKey ? 3 : 1));
		else if (event.key === '+' || event.key === '=') zoom(1);
		else if (event.key === '-' || event.key === '_') zoom(-1);
		else if (event.key === 'Escape' && opened) close(true);
		else return;
		event.preventDefault();
	}
	/** The wheel moves the page until somebody has gone into the map; with Ctrl, as a pinch is, it zooms. */
	function onWheel(event: WheelEvent): void {
		if (!event.ctrlKey && !box.contains(document.activeElement)) event.stopImmediatePropagation();
	}
	box.tabIndex = 0;
	box.addEventListener('keydown', onKey);
	box.addEventListener('wheel', onWheel, { capture: true });
	map.on('click', () => close(false));

	all(false);
	map.addLayer(basemap).addLayer(areas).addLayer(names).addLayer(marks);
	const resized = new ResizeObserver(() => map.invalidateSize({ animate: false }));
	resized.observe(box);
	const forget = onRepaint(() => {
		const colours = readPalette(box);
		basemap.repaint(colours);
		names.repaint(colours);
	});
	// names are drawn with the site's own face once it is there
	void document.fonts.ready.then(names.ask);

	return {
		show(entries, next) {
			if (entries === shown.entries && next === shown.areas) return;
			shown = { entries, areas: next };
			close(false);
			clusters = new Clusters(entries);
			marks.replace(clusters);
			areas.replace(next);
			all();
		},
		point: (id) => marks.point(id),
		close,
		uncover(at, pixels) {
			const { x, y } = map.latLngToContainerPoint([at.latitude, at.longitude]);
			const under = y - (map.getSize().y - pixels - FREE);
			const over = Math.min(0, y - FREE);
			const left = Math.min(0, x - FREE);
			const right = Math.max(0, x - (map.getSize().x - FREE));
			const down = under > 0 ? under : over;
			if (down || left || right) map.panBy(new Point(left || right, down), { animate });
		},
		move,
		zoom,
		all: () => all(),
		destroy() {
			forget();
			resized.disconnect();
			box.removeEventListener('keydown', onKey);
			box.removeEventListener('wheel', onWheel, { capture: true });
			map.remove();
		}
	};
}
