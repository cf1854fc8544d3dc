// Leaflet's types name its whole; these are its parts.
declare module 'leaflet/src/map/Map.js' {
	export { Map } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
	export { GridLayer } from 'leaflet';
}
declare module 'leaflet/src/layer/Layer.js' {
	export { Layer } from 'leaflet';
}
declare module 'leaflet/src/geo/LatLng.js' {
	export { LatLng, latLng as toLatLng } from 'leaflet';
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
	export { LatLngBounds, latLngBounds as toLatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/geometry/Point.js' {
	export { Point, point as toPoint } from 'leaflet';
}
declare module 'leaflet/src/dom/DomUtil.js' {
	import { DomUtil } from 'leaflet';
	export const setPosition: typeof DomUtil.setPosition;
	export const setTransform: typeof DomUtil.setTransform;
}
declare module 'leaflet/src/map/handler/*' {}
