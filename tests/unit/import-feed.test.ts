import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEED_CERTIFICATE, feedServer, type FeedServer } from '#support/feed-server.ts';
import { byTheHundred, fetchJson, fromFeed, type Reach } from '../../scripts/import-directory.ts';

const READING = { today: '2026-11-27', kind: 'company' };
const service = (id: string) => ({
	id,
	name: `Service ${id}`,
	description: 'Tea, and somebody to drink it with.',
	organization: { name: 'A neighbour' },
	phones: [{ number: '01632 960 900' }]
});

let server: FeedServer;
let dripped = 0;
beforeAll(async () => {
	server = await feedServer((request, response) => {
		const url = new URL(request.url ?? '/', 'https://feed.example.org');
		const json = (value: unknown, type = 'application/json') => {
			response.writeHead(200, { 'content-type': type });
			response.end(JSON.stringify(value));
		};
		switch (url.pathname.split('/')[1]) {
			case 'good':
				if (url.pathname === '/good/services') {
					const page = Number(url.searchParams.get('page'));
					return json({
						contents: [{ id: `s-${page}` }, { id: `t-${page}` }],
						total_pages: 2,
						last_page: page === 2
					});
				}
				return json(service(url.pathname.split('/').at(-1) ?? ''));
			case 'typed':
				return json({ contents: [] }, 'text/html');
			case 'elsewhere':
				response.writeHead(302, { location: url.searchParams.get('to') ?? '' });
				return response.end();
			case 'drip': {
				response.writeHead(200, { 'content-type': 'application/json' });
				const drip = setInterval(() => {
					dripped += 1;
					response.write(' ');
				}, 10);
				response.on('close', () => clearInterval(drip));
				return;
			}
			case 'endless': {
				response.writeHead(200, { 'content-type': 'application/json' });
				const more = () => {
					while (!response.destroyed && response.write('x'.repeat(1_000_000)));
				};
				response.on('drain', more);
				return more();
			}
			case 'bomb':
				response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
				return response.end(gzipSync('0'.repeat(50_000_000)));
			case 'page':
				response.writeHead(200, { 'content-type': 'application/json' });
				return response.end('<!doctype html><p>Not what you asked for');
			case 'million':
				// every page says that there is another
				return json({
					contents: Array.from({ length: 20_000 }, () => 0),
					total_pages: 1_000_000,
					last_page: false
				});
			default:
				response.writeHead(404);
				return response.end();
		}
	});
});
afterAll(() => server.close());

/** As the network would have it: the host is looked up as a public address, and the server stands here. */
const reach = (more: Partial<Reach> = {}): Reach => ({
	find: () => Promise.resolve([{ address: '81.2.69.142' }]),
	ca: FEED_CERTIFICATE,
	at: () => '127.0.0.1',
	...more
});
const at = (path: string, host = 'feed.example.org') =>
	new URL(`https://${host}:${server.port}${path}`);
const said = async (asked: Promise<unknown>): Promise<string> => {
	try {
		await asked;
		return '';
	} catch (caught) {
		return `${(caught as Error).message} ${(caught as { code?: string }).code ?? ''}`.trim();
	}
};

describe('a feed over https', () => {
	it('is read page by page, each service whole', async () => {
		const names: string[] = [];
		for await (const { draft, faults } of fromFeed(at('/good'), READING, reach())) {
			expect(faults).toEqual([]);
			names.push(draft.name);
		}
		expect(names).toEqual(['Service s-1', 'Service t-1', 'Service s-2', 'Service t-2']);
		expect(server.asked[0]).toBe(
			`feed.example.org:${server.port} /good/services?page=1&per_page=100`
		);
	});

	it('is read from nobody whose certificate is not signed, or is another’s', async () => {
		expect(await said(fetchJson(at('/good/services'), { ...reach(), ca: undefined }))).toMatch(
			/self.signed|SELF_SIGNED/i
		);
		expect(await said(fetchJson(at('/good/services', 'third.example.org'), reach()))).toMatch(
			/ALTNAME/
		);
		expect(await said(fetchJson(at('/good/services', 'other.example.org'), reach()))).toBe('');
	});

	it('follows nobody elsewhere, and asks no address that is not public', async () => {
		const before = server.asked.length;
		for (const to of [
			'https://127.0.0.1/',
			'http://169.254.169.254/latest/meta-data',
			'https://[::1]/',
			`https://other.example.org:${server.port}/good/services`
		]) {
			expect(await said(fetchJson(at(`/elsewhere?to=${encodeURIComponent(to)}`), reach()))).toMatch(
				/answered 302/
			);
		}
		expect(server.asked.slice(before).filter((each) => !each.includes('/elsewhere'))).toEqual([]);
		const after = server.asked.length;
		// a name that leads inside, alone or beside a public one
		for (const inside of ['127.0.0.1', '10.0.0.5', '::1', '169.254.169.254']) {
			const find = () => Promise.resolve([{ address: '81.2.69.142' }, { address: inside }]);
			expect(await said(fetchJson(at('/good/services'), reach({ find })))).toMatch(
				/not on the public network/
			);
		}
		expect(server.asked.length).toBe(after);
	});

	it('stops an answer that drips, one without end, one that is packed, and one that is no JSON', async () => {
		expect(await said(fetchJson(at('/drip'), reach({ within: 300 })))).not.toBe('');
		const stopped = dripped;
		expect(stopped).toBeGreaterThan(3);
		const held = process.memoryUsage().rss;
		expect(await said(fetchJson(at('/endless'), reach()))).toMatch(/answers without end/);
		// 50 MB of noughts, never unpacked
		expect(await said(fetchJson(at('/bomb'), reach()))).toMatch(/compressed file/);
		expect(process.memoryUsage().rss - held).toBeLessThan(300_000_000);
		expect(await said(fetchJson(at('/page'), reach()))).toMatch(/no JSON/);
		// what it calls itself does not matter: it is read as what it is
		expect(await fetchJson(at('/typed'), reach())).toEqual({ contents: [] });
		expect(await said(fetchJson(at('/nothing'), reach()))).toMatch(/answered 404/);
		await new Promise((resolve) => setTimeout(resolve, 60));
		expect(dripped - stopped).toBeLessThan(3);
	});

	it('of a million rows is given up after a hundred thousand', async () => {
		let read = 0;
		const all = async () => {
			for await (const rows of byTheHundred(fromFeed(at('/million'), READING, reach())))
				read += rows.length;
		};
		expect(await said(all())).toMatch(/More than 100,000 rows/);
		expect(read).toBe(100_000);
	}, 30_000);
});
