import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readArchive } from '#lib/server/map-archive.ts';
import { GET } from '../../src/routes/(public)/map/[version]/+server.ts';

const archive = readArchive(
	join(import.meta.dirname, '../../src/lib/components/map/archives/iow13.pmtiles')
);
vi.mock('#lib/server/map-archive.ts', async (whole) => ({
	...(await whole<typeof import('#lib/server/map-archive.ts')>()),
	ownArchive: () => archive
}));

/** What the address of the operator's own map answers. */
async function ask(version: string, range?: string): Promise<Response> {
	const headers: HeadersInit = range ? { range } : {};
	const event = { params: { version }, request: new Request('http://localhost/', { headers }) };
	return GET(event as unknown as Parameters<typeof GET>[0]);
}

it('gives the part of the operator’s own map that is asked for, to be kept', async () => {
	const part = await ask(archive.version, 'bytes=0-6');
	expect(part.status).toBe(206);
	expect(await part.text()).toBe('PMTiles');
	expect(part.headers.get('content-range')).toBe(`bytes 0-6/${archive.bytes}`);
	expect(part.headers.get('cache-control')).toContain('immutable');
});

it('gives the end of it where more is asked for than there is', async () => {
	const part = await ask(archive.version, `bytes=${archive.bytes - 3}-${archive.bytes + 99}`);
	expect(part.status).toBe(206);
	expect((await part.arrayBuffer()).byteLength).toBe(3);
});

it.each([undefined, 'bytes=99999999999-', 'bytes=4-3', 'pages=1-2'])(
	'gives no whole file, nor what there is not: %s',
	async (range) => {
		const answer = await ask(archive.version, range);
		expect(answer.status).toBe(416);
		expect(answer.headers.get('content-range')).toBe(`bytes */${archive.bytes}`);
	}
);

it('knows no other version', async () => {
	await expect(ask('another', 'bytes=0-6')).rejects.toMatchObject({ status: 404 });
});
