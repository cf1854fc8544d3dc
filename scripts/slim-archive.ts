/**
 * Leaves out of an archive of tiles what no zoom of ours draws: streets' names before the closest tiles,
 * woods of a few pixels, corners finer than a pixel, one feature a street. The closest tiles stay as they
 * are, because they are drawn larger beyond their zoom.
 *
 * node scripts/slim-archive.ts <from.pmtiles> <to.pmtiles>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { VectorTile, type VectorTileFeature, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader, PbfWriter } from 'pbf';
import { PMTiles, zxyToTileId } from 'pmtiles';

const HEADER = 127;
/** Units across a tile of 512 pixels: two to a pixel. */
const EXTENT = 1024;
/** Square units that a wood has at least to be seen: four pixels. */
const SMALLEST_WOOD = 16;
const [LINE, POLYGON] = [2, 3];

type Ring = { x: number; y: number }[];
type Tag = [string, string | number | boolean];
interface Drawn {
	type: number;
	tags: Tag[];
	rings: Ring[];
}

const area = (ring: Ring) =>
	Math.abs(
		ring.reduce((sum, { x, y }, at) => {
			const next = ring[(at + 1) % ring.length] ?? { x, y };
			return sum + x * next.y - next.x * y;
		}, 0) / 2
	);

function coarser(feature: VectorTileFeature): Ring[] {
	return feature.loadGeometry().map((ring) => {
		const kept: Ring = [];
		for (const point of ring) {
			const x = Math.round((point.x * EXTENT) / feature.extent);
			const y = Math.round((point.y * EXTENT) / feature.extent);
			const [before, last] =
				kept.slice(-2).length === 2 ? kept.slice(-2) : [undefined, kept.at(-1)];
			if (last?.x === x && last.y === y) continue;
			// on the way from the one before to this one: not a corner
			if (
				before &&
				last &&
				(last.x - before.x) * (y - last.y) === (last.y - before.y) * (x - last.x) &&
				(last.x - before.x) * (x - last.x) + (last.y - before.y) * (y - last.y) > 0
			) {
				kept.pop();
			}
			kept.push({ x, y });
		}
		// a polygon's first corner is said by closing it
		const [first, last] = [kept[0], kept.at(-1)];
		if (
			feature.type === POLYGON &&
			kept.length > 1 &&
			first?.x === last?.x &&
			first?.y === last?.y
		) {
			kept.pop();
		}
		return kept;
	});
}

/** What is left of a layer; lines of one kind become one feature. */
function drawnOf(name: string, layer: VectorTileLayer): Drawn[] {
	const drawn: Drawn[] = [];
	const lines = new Map<string, Drawn>();
	for (let index = 0; index < layer.length; index++) {
		const feature = layer.feature(index);
		const least = feature.type === POLYGON ? 3 : feature.type === LINE ? 2 : 1;
		const rings = coarser(feature).filter(
			(ring) => ring.length >= least && (name !== 'wood' || area(ring) >= SMALLEST_WOOD)
		);
		if (!rings.length) continue;
		const wanted = name === 'roads' ? ['c'] : name === 'places' ? ['name', 'w'] : [];
		const tags = Object.entries(feature.properties).filter(([key]) =>
			wanted.includes(key)
		) as Tag[];
		const same = feature.type === LINE ? lines.get(JSON.stringify(tags)) : undefined;
		if (same) same.rings.push(...rings);
		else {
			const one = { type: feature.type, tags, rings };
			drawn.push(one);
			if (feature.type === LINE) lines.set(JSON.stringify(tags), one);
		}
	}
	return drawn;
}

function geometryOf({ type, rings }: Drawn): number[] {
	const words: number[] = [];
	let [atX, atY] = [0, 0];
	const move = ({ x, y }: { x: number; y: number }) => {
		for (const by of [x - atX, y - atY]) words.push((by << 1) ^ (by >> 31));
		[atX, atY] = [x, y];
	};
	for (const ring of rings) {
		const [first, ...more] = ring;
		if (!first) continue;
		words.push((1 << 3) | 1);
		move(first);
		if (more.length) words.push((more.length << 3) | 2);
		more.forEach(move);
		if (type === POLYGON) words.push((1 << 3) | 7);
	}
	return words;
}

/** A layer as the vector tile specification, version 2, has it. */
function writeLayer({ name, drawn }: { name: string; drawn: Drawn[] }, pbf: PbfWriter): void {
	const keys: string[] = [];
	const values: Tag[1][] = [];
	const numberOf = <T>(list: T[], one: T) => {
		const at = list.indexOf(one);
		return at < 0 ? list.push(one) - 1 : at;
	};
	pbf.writeVarintField(15, 2);
	pbf.writeStringField(1, name);
	pbf.writeVarintField(5, EXTENT);
	for (const one of drawn) {
		const tags = one.tags.flatMap(([key, value]) => [numberOf(keys, key), numberOf(values, value)]);
		pbf.writeMessage(
			2,
			(_: null, inner: PbfWriter) => {
				if (tags.length) inner.writePackedVarint(2, tags);
				inner.writeVarintField(3, one.type);
				inner.writePackedVarint(4, geometryOf(one));
			},
			null
		);
	}
	for (const key of keys) pbf.writeStringField(3, key);
	for (const value of values) {
		pbf.writeMessage(
			4,
			(_: null, inner: PbfWriter) => {
				if (typeof value === 'string') inner.writeStringField(1, value);
				else if (typeof value === 'boolean') inner.writeBooleanField(7, value);
				else if (Number.isInteger(value) && value >= 0) inner.writeVarintField(5, value);
				else inner.writeDoubleField(3, value);
			},
			null
		);
	}
}

function slim(tile: VectorTile): Uint8Array {
	const pbf = new PbfWriter();
	for (const [name, layer] of Object.entries(tile.layers)) {
		const drawn = drawnOf(name, layer);
		if (drawn.length) pbf.writeMessage(3, writeLayer, { name, drawn });
	}
	return pbf.finish();
}

function tileAt(z: number, longitude: number, latitude: number): { x: number; y: number } {
	const up = (latitude * Math.PI) / 180;
	return {
		x: Math.floor(((longitude + 180) / 360) * 2 ** z),
		y: Math.floor(((1 - Math.asinh(Math.tan(up)) / Math.PI) / 2) * 2 ** z)
	};
}

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('node scripts/slim-archive.ts <from.pmtiles> <to.pmtiles>');
const file = readFileSync(from);
const archive = new PMTiles({
	getKey: () => from,
	getBytes: (offset, length) =>
		Promise.resolve({ data: new Uint8Array(file.subarray(offset, offset + length)).buffer })
});
const head = await archive.getHeader();

const tiles: { id: number; data: Buffer }[] = [];
for (let z = head.minZoom; z <= head.maxZoom; z++) {
	const least = tileAt(z, head.minLon, head.maxLat);
	const most = tileAt(z, head.maxLon, head.minLat);
	for (let x = least.x; x <= most.x; x++) {
		for (let y = least.y; y <= most.y; y++) {
			const tile = await archive.getZxy(z, x, y);
			if (!tile) continue;
			const whole = new Uint8Array(tile.data);
			const data = z === head.maxZoom ? whole : slim(new VectorTile(new PbfReader(whole)));
			tiles.push({ id: zxyToTileId(z, x, y), data: gzipSync(data, { level: 9 }) });
		}
	}
}
tiles.sort((a, b) => a.id - b.id);

// the directory, as version 3 of the format has it: numbers, run lengths, lengths, places
const directory = new PbfWriter();
directory.writeVarint(tiles.length);
tiles.forEach(({ id }, at) => directory.writeVarint(id - (tiles[at - 1]?.id ?? 0)));
tiles.forEach(() => directory.writeVarint(1));
tiles.forEach(({ data }) => directory.writeVarint(data.length));
tiles.forEach((_, at) => directory.writeVarint(at === 0 ? 1 : 0));
const root = gzipSync(directory.finish(), { level: 9 });
const metadata = file.subarray(
	head.jsonMetadataOffset,
	head.jsonMetadataOffset + head.jsonMetadataLength
);
const all = Buffer.concat(tiles.map(({ data }) => data));
const header = Buffer.from(file.subarray(0, HEADER));
const start = HEADER + root.length + metadata.length;
[HEADER, root.length, HEADER + root.length, metadata.length, start, 0, start, all.length].forEach(
	(number, at) => header.writeBigUInt64LE(BigInt(number), 8 + 8 * at)
);
[tiles.length, tiles.length, tiles.length].forEach((number, at) =>
	header.writeBigUInt64LE(BigInt(number), 72 + 8 * at)
);
writeFileSync(to, Buffer.concat([header, root, metadata, all]));
console.log(`${tiles.length} tiles: ${file.length} bytes are ${start + all.length} now`);
