import { Readable } from 'node:stream';
import { rowOfService } from '#lib/domain/directory/open-referral.ts';
import type { ImportRow } from '#lib/domain/directory/row.ts';
import { delimiterOf, NotUnderstood, readCsv } from './csv.ts';

/** More than this is no directory that one coordinator looks through. */
export const MOST_ROWS = 100_000;

/** What the reading of a file goes by. */
export interface Reading {
	/** 'YYYY-MM-DD'. */
	today: string;
	/** What a service is put under where none of its terms is known; '' leaves it out. */
	kind: string;
}

/** Files whose beginning says that they are something else: archives grow without end when they are opened. */
const NOT_TEXT: readonly [head: readonly number[], what: string][] = [
	[[0x1f, 0x8b], 'a compressed file'],
	[[0x50, 0x4b, 0x03, 0x04], 'a compressed file or a workbook'],
	[[0x50, 0x4b, 0x05, 0x06], 'a compressed file'],
	[[0x28, 0xb5, 0x2f, 0xfd], 'a compressed file'],
	[[0x42, 0x5a, 0x68], 'a compressed file'],
	[[0xfd, 0x37, 0x7a, 0x58], 'a compressed file'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'a workbook'],
	[[0x25, 0x50, 0x44, 0x46], 'a document']
];

/** Refuses what is no plain text; nothing is ever unpacked. */
export function refusePacked(bytes: Uint8Array): void {
	for (const [head, what] of NOT_TEXT) {
		if (head.every((byte, i) => bytes[i] === byte)) {
			throw new NotUnderstood(`This is ${what}. Save it as CSV, or unpack it, and send that.`);
		}
	}
	if (bytes.subarray(0, 4096).includes(0)) {
		throw new NotUnderstood('This is no text. Save it as CSV in UTF-8.');
	}
}

/** UTF-16, which spreadsheets call “Unicode text”, by its first bytes; UTF-8; or what older spreadsheets write. */
export async function encodingOf(
	parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
): Promise<'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let begun = false;
	try {
		for await (const part of parts) {
			if (!begun) {
				if (part[0] === 0xff && part[1] === 0xfe) return 'utf-16le';
				if (part[0] === 0xfe && part[1] === 0xff) return 'utf-16be';
				refusePacked(part);
				begun = true;
			}
			decoder.decode(part, { stream: true });
		}
		decoder.decode();
		return 'utf-8';
	} catch (caught) {
		if (caught instanceof TypeError) return 'windows-1252';
		throw caught;
	}
}

/** The services in a document of a feed: a page, a list, or one alone. */
export function servicesOf(document: unknown): unknown[] {
	if (Array.isArray(document)) return document;
	if (typeof document === 'object' && document !== null) {
		const { contents, services, id, name } = document as Record<string, unknown>;
		if (Array.isArray(contents)) return contents;
		if (Array.isArray(services)) return services;
		if (id !== undefined || name !== undefined) return [document];
	}
	throw new NotUnderstood('There is no list of services in this file.');
}

/** JSON of a feed: one document, or one service a line. */
export function documentsOf(text: string): unknown[] {
	try {
		return servicesOf(JSON.parse(text));
	} catch (caught) {
		if (caught instanceof NotUnderstood) throw caught;
		const lines = text.split('\n').filter((line) => line.trim() !== '');
		if (lines.length < 2) throw new NotUnderstood('This begins like a feed, and is no JSON.');
		return lines.map((line): unknown => {
			try {
				return JSON.parse(line);
			} catch {
				return null;
			}
		});
	}
}

/** The rows of a file, whichever of the two it is. */
export async function* readFile(bytes: Uint8Array, reading: Reading): AsyncGenerator<ImportRow> {
	const text = new TextDecoder(await encodingOf([bytes])).decode(bytes);
	if (/^\s*[[{]/.test(text)) {
		let nth = 0;
		for (const service of documentsOf(text)) {
			nth += 1;
			yield rowOfService(nth, service, reading.today, reading.kind);
		}
	} else {
		yield* readCsv(Readable.from([text]), delimiterOf(text));
	}
}

/** All rows of a small file; refuses more than it may hold. */
export async function readRows(
	bytes: Uint8Array,
	reading: Reading,
	most: number
): Promise<ImportRow[]> {
	const rows: ImportRow[] = [];
	for await (const row of readFile(bytes, reading)) {
		rows.push(row);
		if (rows.length > most) {
			throw new NotUnderstood(
				`The file holds more than ${most.toLocaleString('en-GB')} entries. Whoever runs this site can bring it in by a command.`
			);
		}
	}
	if (rows.length === 0) throw new NotUnderstood('There is no entry in this file.');
	return rows;
}
