import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArchive, readRange } from './map-archive.ts';

const WIGHT = join(import.meta.dirname, '../components/map/archives/iow13.pmtiles');
const folder = mkdtempSync(join(tmpdir(), 'map-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The Isle of Wight's archive with some bytes of its header changed. */
function spoilt(name: string, change: (bytes: Buffer) => Buffer | void): string {
	const bytes = readFileSync(WIGHT);
	const file = join(folder, name);
	writeFileSync(file, change(bytes) ?? bytes);
	return file;
}

const SPOILT: [string, string, ((bytes: Buffer) => Buffer | void) | null][] = [
	['missing.pmtiles', 'cannot be read', null],
	['empty.pmtiles', 'is no PMTiles file', () => Buffer.alloc(0)],
	['page.pmtiles', 'is no PMTiles file', () => Buffer.from('<!doctype html>'.repeat(40))],
	['old.pmtiles', 'older kind', (bytes) => void (bytes[7] = 2)],
	['pictures.pmtiles', 'holds pictures', (bytes) => void (bytes[99] = 2)],
	['packed.pmtiles', 'gzip is needed', (bytes) => void (bytes[98] = 4)],
	['short.pmtiles', 'is cut short', (bytes) => bytes.subarray(0, 200_000)]
];

describe('readArchive', () => {
	it('says whose map it is, without markup', () => {
		const found = readArchive(WIGHT);
		expect(found.attribution).toBe(
			'Contains OS data © Crown copyright and database right 2015, 2025'
		);
		expect(found.bytes).toBe(readFileSync(WIGHT).length);
	});

	it.each(SPOILT)('refuses %s: it %s', (name, sentence, change) => {
		const file = change ? spoilt(name, change) : join(folder, name);
		expect(() => readArchive(file)).toThrow(`MAP_ARCHIVE (${file}) `);
		expect(() => readArchive(file)).toThrow(sentence);
	});

	it('takes one whose words cannot be read, and says nothing for it', () => {
		const file = spoilt('words.pmtiles', (bytes) => void bytes.fill(0, 557, 557 + 117));
		expect(readArchive(file).attribution).toBe('');
	});

	it('is of another version when the file is another', () => {
		const one = readArchive(spoilt('one.pmtiles', () => undefined));
		const other = readArchive(
			spoilt('other.pmtiles', (bytes) => Buffer.concat([bytes, Buffer.alloc(9)]))
		);
		expect(one.version).not.toBe(other.version);
	});
});

describe('readRange', () => {
	it.each([
		['bytes=0-99', { from: 0, to: 99 }],
		['bytes=900-', { from: 900, to: 999 }],
		['bytes=900-5000', { from: 900, to: 999 }],
		['bytes=1000-1001', null],
		['bytes=5-4', null],
		['bytes=-5', null],
		['bytes=0-1,3-4', null],
		['lines=0-1', null],
		[null, null]
	])('%s of a thousand', (header, range) => expect(readRange(header, 1000)).toEqual(range));
});
