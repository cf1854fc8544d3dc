/**
 * `node scripts/bench-map.ts [points]`: what a redraw of the map costs with 100,000 places, in Chromium, and the
 * same with Leaflet.markercluster in the same run. Ratios travel, milliseconds do not.
 */
import { build } from 'vite';
import { launchBrowser } from '#support/browser.ts';
import { root } from './lib/build.ts';

const POINTS = Number(process.argv[2] ?? 100_000);
/** The aim of the 95th redraw, in milliseconds. */
const AIM = 20;

/** What a page measures: how long the places took to load, and every view after that. */
interface Measured {
	load: number;
	views: number[];
	marks: number;
}

/** The same places and the same views for both: towns of all sizes over Great Britain. */
const COMMON = `
	let seed = 7;
	const random = () => ((seed = (seed * 48271) % 2147483647) / 2147483647);
	const towns = Array.from({ length: 400 }, () => [50.2 + random() * 7, -4.8 + random() * 5, random() ** 3]);
	export const points = Array.from({ length: ${POINTS} }, (_, index) => {
		const [latitude, longitude, size] = towns[Math.floor(random() * random() * towns.length)];
		const spread = () => (random() + random() - 1) * (0.02 + size * 0.2);
		return { id: String(index), number: index + 1, name: 'Group ' + index, kind: 'Company', around: 'Town',
			latitude: latitude + spread(), longitude: longitude + spread(), href: '#' };
	});
	export const views = Array.from({ length: 240 }, (_, index) => {
		const zoom = 5 + (index % 11);
		const at = points[Math.floor(random() * points.length)];
		return { at: [at.latitude, at.longitude], zoom };
	});
	/** From the call until the browser knows where everything stands. */
	export function time(box, work) {
		const started = performance.now();
		work();
		box.querySelectorAll('*').length;
		box.getBoundingClientRect();
		return performance.now() - started;
	}
`;
const OURS = `
	import { points, views, time } from 'common';
	import { LeafletMap } from '/src/lib/components/map/leaflet.ts';
	import { Clusters } from '/src/lib/components/map/clusters.ts';
	import { Marks } from '/src/lib/components/map/marks.ts';
	const box = document.querySelector('#box');
	const map = new LeafletMap(box, { zoomAnimation: false }).setView([52, -2], 6);
	const load = time(box, () => map.addLayer(new Marks(new Clusters(points))));
	let marks = 0;
	const taken = views.map(({ at, zoom }) => {
		const view = time(box, () => map.setView(at, zoom, { animate: false }));
		marks = Math.max(marks, box.querySelectorAll('button').length);
		return view;
	});
	globalThis.measured = { load, views: taken, marks };
`;
const THEIRS = `
	import { points, views, time } from 'common';
	import * as L from 'leaflet/dist/leaflet-src.js';
	globalThis.L = L;
	await import('leaflet.markercluster/dist/leaflet.markercluster-src.js');
	const box = document.querySelector('#box');
	const map = L.map(box, { zoomAnimation: false, maxZoom: 16 }).setView([52, -2], 6);
	const load = time(box, () => {
		const group = L.markerClusterGroup({ maxClusterRadius: 72, animate: false });
		group.addLayers(points.map((one) => L.marker([one.latitude, one.longitude], { icon: L.divIcon() })));
		map.addLayer(group);
	});
	let marks = 0;
	const taken = views.map(({ at, zoom }) => {
		const view = time(box, () => map.setView(at, zoom, { animate: false }));
		marks = Math.max(marks, box.querySelectorAll('.leaflet-marker-icon').length);
		return view;
	});
	globalThis.measured = { load, views: taken, marks };
`;

/** One script that holds all it needs, so that the page asks for nothing. */
async function bundle(entry: string): Promise<string> {
	const made: Record<string, string> = { common: COMMON, entry };
	const result = await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [
			{
				name: 'in-memory',
				resolveId: (id) => (id in made ? `\0${id}` : id.startsWith('/src/') ? root + id : null),
				load: (id) => made[id.slice(1)] ?? null
			}
		],
		build: {
			write: false,
			rolldownOptions: { input: 'entry', output: { format: 'es', codeSplitting: false } }
		}
	});
	const output = Array.isArray(result) ? result[0]?.output : 'output' in result && result.output;
	const chunk = output && output.find((one) => one.type === 'chunk');
	if (!chunk || chunk.type !== 'chunk') throw new Error('Nothing was built');
	return chunk.code;
}

const PAGE = `<!doctype html><style>
	#box { position: relative; width: 600px; height: 640px; overflow: hidden }
	.leaflet-pane, .leaflet-pane > * { position: absolute; left: 0; top: 0 }
</style><div id="box"></div>`;

const browser = await launchBrowser();
/** A page of its own for each, so that neither pays for the other's memory. */
async function measure(entry: string): Promise<Measured> {
	const page = await browser.newPage({ viewport: { width: 700, height: 700 } });
	page.on('pageerror', (error) => console.error(error.message));
	await page.setContent(PAGE);
	await page.addScriptTag({ content: await bundle(entry), type: 'module' });
	await page.waitForFunction(() => 'measured' in globalThis, undefined, { timeout: 300_000 });
	const measured = await page.evaluate(
		() => (globalThis as unknown as { measured: Measured }).measured
	);
	await page.close();
	return measured;
}
const at = (sorted: number[], share: number) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

try {
	const rows: string[] = [];
	const nineties: number[] = [];
	for (const [name, entry] of [
		['supercluster and our marks', OURS],
		['Leaflet.markercluster 1.5.3', THEIRS]
	] as const) {
		const { load, views, marks } = await measure(entry);
		const sorted = [...views].sort((a, b) => a - b);
		nineties.push(at(sorted, 0.95));
		const said = [load, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1)].map((ms) =>
			ms.toFixed(1)
		);
		rows.push(`| ${[name, ...said, marks].join(' | ')} |`);
	}
	console.log(`${POINTS.toLocaleString('en-GB')} places, 240 views from zoom 5 to 15:\n`);
	console.log('| | load ms | median redraw ms | 95th | longest | most marks |');
	console.log('| --- | --: | --: | --: | --: | --: |');
	for (const row of rows) console.log(row);
	const [ours = NaN] = nineties;
	if (!(ours <= AIM)) {
		console.error(`A redraw took ${ours.toFixed(1)} ms: at most ${AIM} are allowed.`);
		process.exitCode = 1;
	}
} finally {
	await browser.close();
}
