/**
 * The parts of Leaflet that are used: half of it. Markers, popups, vectors and controls are left out,
 * as ours have to be buttons with names. The whole would be 18 kB more to send.
 */
// Each handler adds itself to the map when it is imported.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { setPosition, setTransform } from 'leaflet/src/dom/DomUtil.js';
import type { LatLng } from 'leaflet/src/geo/LatLng.js';
import type { Point } from 'leaflet/src/geometry/Point.js';
import type { Map as LeafletMap } from 'leaflet/src/map/Map.js';

export { setPosition } from 'leaflet/src/dom/DomUtil.js';
export { LatLng } from 'leaflet/src/geo/LatLng.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Point } from 'leaflet/src/geometry/Point.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
export { Map as LeafletMap } from 'leaflet/src/map/Map.js';

/** Where a zoom that is under way will end. */
export interface ZoomTarget {
	zoom: number;
	center: LatLng;
}

/** What Leaflet's own layers use of the map while it zooms; not in its published types. */
interface Zooming {
	_latLngToNewLayerPoint(place: LatLng, zoom: number, centre: LatLng): Point;
}

/** Moves, and with a scale enlarges, what is drawn at a place along with a zoom that is under way. */
export function follow(
	map: LeafletMap,
	element: HTMLElement,
	place: LatLng,
	target: ZoomTarget,
	scale?: number
): void {
	const zooming = map as unknown as Zooming;
	const at = zooming._latLngToNewLayerPoint(place, target.zoom, target.center).round();
	if (scale === undefined) setPosition(element, at);
	else setTransform(element, at, scale);
}
