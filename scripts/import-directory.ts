/**
 * Reads a file or a feed of somebody else's directory, however large, and lays it ready on the coordinators'
 * desk, where one of them looks at what would change and brings it in:
 *
 *   npm run directory:import -- --source "Wight Community Directory" --whole services.json
 *   npm run directory:import -- --source "Wight Community Directory" --whole https://example.org/oruk
 *
 * Reads SUPABASE_URL and SUPABASE_SECRET_KEY. A feed is fetched by this command alone, never by the site: over
 * https, from public addresses, without following anybody elsewhere, and up to limits of time and size.
 */
import { createReadStream } from 'node:fs';
import { lookup } from 'node:dns/promises';
import { open } from 'node:fs/promises';
import { request } from 'node:https';
import { BlockList, isIP } from 'node:net';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createClient } from '@supabase/supabase-js';
import { SUPPORT_KINDS } from '#lib/domain/directory/directory.ts';
import { rowOfService } from '#lib/domain/directory/open-referral.ts';
import type { ImportRow } from '#lib/domain/directory/row.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { delimiterOf, NotUnderstood, readCsv } from '#lib/server/directory-files/csv.ts';
import {
	documentsOf,
	encodingOf,
	MOST_ROWS,
	refusePacked,
	servicesOf,
	type Reading
} from '#lib/server/directory-files/read.ts';

const USAGE = `npm run directory:import -- [options] <file or https address>

  --source  "Wight Community Directory": whose it is, written as the last time
  --whole   it holds everything of theirs: what it no longer has is listed
  --kind    ${SUPPORT_KINDS.map(({ id }) => id).join(', ')}: for what has no kind that we know`;

class Wrong extends Error {}

/** A file of JSON as one document is read whole; larger ones come a service a line. */
const LARGEST_DOCUMENT = 100_000_000;
const LARGEST_LINE = 1_000_000;
const LARGEST_ANSWER = 20_000_000;
const LARGEST_FEED = 1_000_000_000;
const ANSWER_MS = 30_000;

const PRIVATE = new BlockList();
for (const [net, bits] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['224.0.0.0', 3]
] as const) {
	PRIVATE.addSubnet(net, bits);
}
/** IPv6 that is anybody's: 2000::/3, less what leads to IPv4 or is for examples. */
const PUBLIC6 = new BlockList();
PUBLIC6.addSubnet('2000::', 3, 'ipv6');
const NOT_PUBLIC6 = new BlockList();
NOT_PUBLIC6.addSubnet('2001::', 23, 'ipv6');
NOT_PUBLIC6.addSubnet('2001:db8::', 32, 'ipv6');
NOT_PUBLIC6.addSubnet('2002::', 16, 'ipv6');

/** Whether an address is one of the public network. */
export function isPublic(address: string): boolean {
	const family = isIP(address);
	if (family === 4) return !PRIVATE.check(address);
	if (family !== 6) return false;
	return PUBLIC6.check(address, 'ipv6') && !NOT_PUBLIC6.check(address, 'ipv6');
}

/** The address to ask, looked up once, so that what was judged is what is asked. Refuses any other. */
export async function judged(
	url: URL,
	find: (host: string) => Promise<{ address: string }[]> = (host) => lookup(host, { all: true })
): Promise<string> {
	if (url.protocol !== 'https:') throw new Wrong('The address has to begin with https://.');
	if (url.username !== '' || url.password !== '') throw new Wrong('The address holds a password.');
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const found = isIP(host) ? [{ address: host }] : await find(host);
	const [first] = found;
	if (!first || !found.every(({ address }) => isPublic(address))) {
		throw new Wrong(`${url.hostname} is not on the public network.`);
	}
	return first.address;
}

/** How a feed is reached; the command leaves all of it as it is. */
export interface Reach {
	/** Looks a host up. */
	find?: (host: string) => Promise<{ address: string }[]>;
	/** Whose signature counts beside those that Node knows. Certificates are always checked. */
	ca?: string;
	/** Where to knock in place of the address that was judged: a server of a test stands on this machine. */
	at?: (address: string) => string;
	/** How long one answer may take, to its last byte. */
	within?: number;
}

/** One answer of a feed, as JSON; follows nothing, unpacks nothing. */
export async function fetchJson(url: URL, reach: Reach = {}): Promise<unknown> {
	const found = await judged(url, reach.find);
	const address = reach.at?.(found) ?? found;
	const bytes = await new Promise<Buffer>((resolve, reject) => {
		const asked = request(
			url,
			{
				headers: { accept: 'application/json', 'accept-encoding': 'identity' },
				signal: AbortSignal.timeout(reach.within ?? ANSWER_MS),
				...(reach.ca !== undefined && { ca: reach.ca }),
				lookup: (_host, options, done) => {
					const family = isIP(address);
					if (options.all) done(null, [{ address, family }]);
					else done(null, address, family);
				}
			},
			(answer) => {
				const parts: Buffer[] = [];
				let size = 0;
				if (answer.statusCode !== 200) {
					answer.destroy();
					return reject(new Wrong(`${url.href} answered ${answer.statusCode ?? 'nothing'}.`));
				}
				answer.on('data', (part: Buffer) => {
					size += part.length;
					if (size > LARGEST_ANSWER) answer.destroy(new Wrong(`${url.href} answers without end.`));
					else parts.push(part);
				});
				answer.on('end', () => resolve(Buffer.concat(parts)));
				answer.on('error', (error) => {
					reject(
						asked.destroyed && error.name === 'AbortError'
							? new Wrong(`${url.href} takes too long.`)
							: error
					);
				});
			}
		);
		asked.on('error', reject);
		asked.end();
	});
	fetched += bytes.length;
	if (fetched > LARGEST_FEED) throw new Wrong('The feed is larger than 1 GB.');
	refusePacked(bytes);
	try {
		return JSON.parse(bytes.toString('utf8'));
	} catch {
		throw new Wrong(`${url.href} is no JSON.`);
	}
}
let fetched = 0;

/** Every service of a feed, each whole, page by page. */
export async function* fromFeed(
	base: URL,
	reading: Reading,
	reach: Reach = {}
): AsyncGenerator<ImportRow> {
	const root = base.href.replace(/\/(services\/?)?$/, '');
	let nth = 0;
	for (let page = 1; page <= 10_000; page += 1) {
		const list = await fetchJson(new URL(`${root}/services?page=${page}&per_page=100`), reach);
		for (const service of servicesOf(list)) {
			nth += 1;
			const id = (service as { id?: unknown } | null)?.id;
			if (typeof id !== 'string') {
				yield rowOfService(nth, service, reading.today, reading.kind);
				continue;
			}
			// a list shows a part of each: what cannot be read whole stays as it was
			const whole = await fetchJson(
				new URL(`${root}/services/${encodeURIComponent(id)}`),
				reach
			).catch(() => null);
			const row = rowOfService(nth, whole, reading.today, reading.kind);
			yield whole === null
				? {
						...row,
						id: id.slice(0, 200),
						faults: [{ field: '', says: 'It could not be fetched.' }]
					}
				: row;
		}
		const { last_page: last, total_pages: pages } = list as Record<string, unknown>;
		if (last === true || typeof pages !== 'number' || page >= pages) return;
	}
}

/** The text of a file, part by part. */
async function* textOf(path: string, encoding: string): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const part of createReadStream(path)) {
		yield decoder.decode(part as Buffer, { stream: true });
	}
	yield decoder.decode();
}

/** The rows of a file, read as it comes: a spreadsheet, a service a line, or one document. */
export async function* fromFile(path: string, reading: Reading): AsyncGenerator<ImportRow> {
	// gone through once more: whether it is UTF-8 shows at its last letter
	const encoding = await encodingOf(createReadStream(path) as AsyncIterable<Buffer>);
	const file = await open(path);
	const { size } = await file.stat();
	const head = Buffer.alloc(LARGEST_LINE);
	const { bytesRead } = await file.read(head, 0, head.length, 0);
	await file.close();
	const start = new TextDecoder(encoding)
		.decode(head.subarray(0, bytesRead), { stream: true })
		.trimStart();
	if (!/^[[{]/.test(start)) {
		yield* readCsv(Readable.from(textOf(path, encoding)), delimiterOf(start));
		return;
	}
	// a service a line, where the first line is one; what is small is read whole, as the page reads it
	let lines = size > bytesRead;
	try {
		JSON.parse(start.split('\n')[0] ?? '');
	} catch {
		lines = false;
	}
	let nth = 0;
	if (!lines) {
		if (size > LARGEST_DOCUMENT) {
			throw new Wrong('One document of more than 100 MB. Write one service a line, and send that.');
		}
		for (const service of documentsOf((await Array.fromAsync(textOf(path, encoding))).join('')))
			yield rowOfService((nth += 1), service, reading.today, reading.kind);
		return;
	}
	for await (const line of createInterface({ input: Readable.from(textOf(path, encoding)) })) {
		if (line.trim() === '') continue;
		let service: unknown = null;
		try {
			service = JSON.parse(line);
		} catch {
			// a row with a fault
		}
		yield rowOfService((nth += 1), service, reading.today, reading.kind);
	}
}

/** Rows by the five hundred; refuses more than a directory may hold. */
export async function* byTheHundred(rows: AsyncIterable<ImportRow>): AsyncGenerator<ImportRow[]> {
	let some: ImportRow[] = [];
	let count = 0;
	for await (const row of rows) {
		count += 1;
		if (count > MOST_ROWS) {
			throw new Wrong(
				`More than ${MOST_ROWS.toLocaleString('en-GB')} rows. Nothing of it was kept for the desk.`
			);
		}
		some.push(row);
		if (some.length === 500) {
			yield some;
			some = [];
		}
	}
	yield some;
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			source: { type: 'string', default: '' },
			whole: { type: 'boolean', default: false },
			kind: { type: 'string', default: '' }
		}
	});
	const { SUPABASE_URL: url, SUPABASE_SECRET_KEY: secretKey } = process.env;
	const [from = ''] = positionals;
	if (!url || !secretKey) throw new Wrong('Set SUPABASE_URL and SUPABASE_SECRET_KEY first.');
	if (values.source.trim().length < 2) throw new Wrong('--source is missing.');
	if (from === '') throw new Wrong('Name a file or an address.');
	if (values.kind !== '' && !SUPPORT_KINDS.some(({ id }) => id === values.kind)) {
		throw new Wrong(`--kind is one of ${SUPPORT_KINDS.map(({ id }) => id).join(', ')}.`);
	}
	const reading = { today: localDate(new Date()), kind: values.kind };
	const remote = /^[a-z]+:\/\//i.test(from);
	const client = createClient(url, secretKey, {
		auth: { persistSession: false, autoRefreshToken: false }
	});
	const ask = async (name: string, args: object): Promise<unknown> => {
		const { data, error } = await client.rpc(name, args);
		if (error) throw new Wrong(error.message);
		return data;
	};
	const id = await ask('start_directory_import', {
		p_source: values.source,
		p_file: remote ? from : basename(from),
		p_whole: values.whole
	});
	let [count, broken] = [0, 0];
	for await (const rows of byTheHundred(
		remote ? fromFeed(new URL(from), reading) : fromFile(from, reading)
	)) {
		count += rows.length;
		broken += rows.filter(({ faults }) => faults.length > 0).length;
		const last = rows.length < 500;
		await ask('add_directory_rows', { p_import: id, p_rows: rows, p_last: last, p_wrong: '' });
	}
	console.log(`${count} rows are read; ${broken} of them cannot be.`);
	console.log(
		`They are looked at by the site’s jobs, and wait at /desk/directory/import/${String(id)}.`
	);
}

if (import.meta.main) {
	main().catch((error: unknown) => {
		const known =
			error instanceof Wrong ||
			error instanceof NotUnderstood ||
			(error instanceof Error && 'code' in error);
		if (!known) throw error;
		console.error(`${(error as Error).message}\n\n${USAGE}`);
		process.exitCode = 1;
	});
}
