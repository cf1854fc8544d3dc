import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { byTheHundred, fromFile, isPublic, judged } from '../../scripts/import-directory.ts';

const READING = { today: '2026-11-27', kind: 'company' };
const folder = mkdtempSync(join(tmpdir(), 'alongside-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (text: string | Uint8Array) => {
	const path = join(folder, 'file');
	writeFileSync(path, text);
	return path;
};
const names = async (text: string | Uint8Array) => {
	const found: string[] = [];
	for await (const { draft } of fromFile(file(text), READING)) found.push(draft.name);
	return found;
};

describe('the command that reads other directories', () => {
	it.each([
		['127.0.0.1', false],
		['10.1.2.3', false],
		['169.254.169.254', false],
		['172.31.0.1', false],
		['192.168.1.1', false],
		['100.64.0.1', false],
		['0.0.0.0', false],
		['224.0.0.1', false],
		['::1', false],
		['::ffff:127.0.0.1', false],
		['64:ff9b::7f00:1', false],
		['fe80::1', false],
		['fd00::1', false],
		['2002:7f00:1::', false],
		['localhost', false],
		['81.2.69.142', true],
		['2a00:1450::1', true]
	])('%s is of the public network: %s', (address, said) => {
		expect(isPublic(address)).toBe(said);
	});

	it('asks the address that it judged, over https alone', async () => {
		const at =
			(...addresses: string[]) =>
			() =>
				Promise.resolve(addresses.map((address) => ({ address })));
		expect(await judged(new URL('https://example.org'), at('81.2.69.142'))).toBe('81.2.69.142');
		await expect(judged(new URL('http://example.org'), at('81.2.69.142'))).rejects.toThrow('https');
		await expect(judged(new URL('https://a:b@example.org'), at('81.2.69.142'))).rejects.toThrow(
			'password'
		);
		// one of several is enough to refuse; figures in another dress are read as what they are
		await expect(
			judged(new URL('https://example.org'), at('81.2.69.142', '10.0.0.1'))
		).rejects.toThrow('public');
		for (const host of ['0x7f000001', '2130706433', '[::1]', '127.1', '[::ffff:10.0.0.1]']) {
			await expect(judged(new URL(`https://${host}/`))).rejects.toThrow('public');
		}
	});

	it('reads the letters that the page for coordinators reads', async () => {
		const one = JSON.stringify({ id: 'a', name: 'Café', description: 'x'.repeat(5000) });
		for (const text of [
			'id\tname\na\tCafé\n',
			'id;name\r\na;Café\r\n',
			`[${one}]`,
			`${one}\n${one}\n`,
			// more than is looked at to see which it is
			`${one}\n`.repeat(400)
		]) {
			const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
			for (const bytes of [
				Buffer.from(text),
				Buffer.from(`\ufeff${text}`),
				wide,
				Buffer.from(wide).swap16(),
				// what older spreadsheets write
				Buffer.from(text, 'latin1')
			]) {
				expect(new Set(await names(bytes))).toEqual(new Set(['Café']));
			}
		}
		// a letter that shows what it is only after megabytes, between two parts of the file
		const late = Buffer.from(`id,name,description\n${'a,x,é\n'.repeat(300_000)}`, 'latin1');
		for await (const { draft } of fromFile(file(late), READING)) {
			expect(draft.description).toBe('é');
			break;
		}
		await expect(names(gzipSync('id,name\n'))).rejects.toThrow('compressed');
		await expect(names(Buffer.from('id,name\0\n'))).rejects.toThrow('no text');
	});

	it('reads one document, a service a line, or a spreadsheet, and stops at what is no directory', async () => {
		const one = { id: 'a', name: 'One', description: 'x' };
		expect(await names(JSON.stringify({ contents: [one, { ...one, name: 'Two' }] }))).toEqual([
			'One',
			'Two'
		]);
		const long = { ...one, description: 'x'.repeat(5000) };
		expect(await names(`${JSON.stringify(one)}\n${JSON.stringify(long)}\nno json\n`)).toEqual([
			'One',
			'One',
			''
		]);
		expect(await names('id,name\na,One\n')).toEqual(['One']);
		async function* million() {
			for (let nth = 0; nth < 1_000_000; nth += 1) yield { nth } as never;
		}
		let read = 0;
		const all = async () => {
			for await (const rows of byTheHundred(million())) read += rows.length;
		};
		await expect(all()).rejects.toThrow('More than 100,000 rows');
		expect(read).toBe(100_000);
	});
});
