import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { settings, SettingsError } from './settings.ts';

/** The archive of map tiles that an operator has set, as it was when the site started. */
export interface FoundArchive {
	file: string;
	bytes: number;
	/** Changes with the file, so that what a browser has kept of an older one is not mixed with it. */
	version: string;
	/** Whose map it is, in its own words and without their markup. */
	attribution: string;
}

const HEADER = 127;
const VECTOR_TILES = 1;
const UNPACKED = 1;
const GZIP = 2;
/** Its words about itself are a page at most; a file that claims more is not read. */
const MOST_WORDS = 1_000_000;

function wrong(file: string, sentence: string): SettingsError {
	return new SettingsError(`MAP_ARCHIVE (${file}) ${sentence}`);
}

function part(descriptor: number, from: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	return bytes.subarray(0, readSync(descriptor, bytes, 0, length, from));
}

/** Plain words: an attribution is often a link in HTML. */
function plainWords(text: unknown): string {
	return typeof text === 'string'
		? text
				.replace(/<[^>]*>/g, '')
				.replace(/&copy;/g, '©')
				.replace(/\s+/g, ' ')
				.trim()
				.slice(0, 400)
		: '';
}

/** Reads what an archive says of itself. Refuses, in a sentence, what no map could be drawn from. */
export function readArchive(file: string): FoundArchive {
	let descriptor: number;
	try {
		descriptor = openSync(file, 'r');
	} catch {
		throw wrong(file, 'cannot be read: give the path of a PMTiles file on this machine.');
	}
	try {
		const { size, mtimeMs } = fstatSync(descriptor);
		const head = part(descriptor, 0, HEADER);
		if (head.length < HEADER || head.toString('latin1', 0, 7) !== 'PMTiles') {
			throw wrong(file, 'is no PMTiles file.');
		}
		if (head[7] !== 3) throw wrong(file, 'is of an older kind: convert it to PMTiles version 3.');
		if (head[99] !== VECTOR_TILES) {
			throw wrong(file, 'holds pictures: an archive of vector tiles (MVT) is needed.');
		}
		if (head[97] !== GZIP && head[97] !== UNPACKED) {
			throw wrong(file, 'is packed in a way that browsers cannot unpack: gzip is needed.');
		}
		if (head[98] !== GZIP && head[98] !== UNPACKED) {
			throw wrong(file, 'has tiles packed in a way that browsers cannot unpack: gzip is needed.');
		}
		const tilesEnd = Number(head.readBigUInt64LE(56) + head.readBigUInt64LE(64));
		if (tilesEnd > size) throw wrong(file, 'is cut short: copy it again.');
		return {
			file,
			bytes: size,
			version: `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`,
			attribution: attributionOf(descriptor, head)
		};
	} finally {
		closeSync(descriptor);
	}
}

function attributionOf(descriptor: number, head: Buffer): string {
	const length = Number(head.readBigUInt64LE(32));
	if (length === 0 || length > MOST_WORDS) return '';
	try {
		const packed = part(descriptor, Number(head.readBigUInt64LE(24)), length);
		const json = head[97] === GZIP ? gunzipSync(packed, { maxOutputLength: MOST_WORDS }) : packed;
		return plainWords((JSON.parse(json.toString('utf8')) as { attribution?: unknown }).attribution);
	} catch {
		// the tiles may be whole all the same; the operator's page can say whose they are
		return '';
	}
}

let known: FoundArchive | null | undefined;

/** The operator's archive, or null. Called at start, so that a wrong one stops the site there. */
export function ownArchive(): FoundArchive | null {
	if (known === undefined) {
		const { mapArchive } = settings();
		known = mapArchive === null ? null : readArchive(mapArchive);
	}
	return known;
}

/** What a page with a map is told of it. */
export function ownMap(): { url: string; attribution: string } | null {
	const archive = ownArchive();
	return archive && { url: `/map/${archive.version}`, attribution: archive.attribution };
}

/** The part of a file that one `Range` header asks for; null where it asks for none that there is. */
export function readRange(
	header: string | null,
	bytes: number
): { from: number; to: number } | null {
	const asked = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '');
	if (!asked) return null;
	const from = Number(asked[1]);
	const to = Math.min(asked[2] ? Number(asked[2]) : bytes - 1, bytes - 1);
	return from <= to ? { from, to } : null;
}
