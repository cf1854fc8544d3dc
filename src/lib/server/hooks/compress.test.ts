import { gunzipSync } from 'node:zlib';
import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { compress } from './compress.ts';

const PAGE = '<html lang="en-GB">' + 'Somebody near you. '.repeat(200);

async function answer({
	method = 'GET',
	accept = 'gzip, br',
	cookies = [] as string[],
	type = 'text/html',
	changed = false,
	at = 'http://localhost/'
}) {
	const event = {
		request: new Request(at, { method, headers: { 'accept-encoding': accept } }),
		url: new URL(at),
		locals: { sessionChanged: changed },
		cookies: { getAll: () => cookies.map((name) => ({ name, value: 'x' })) }
	} as unknown as RequestEvent;
	return compress({
		event,
		resolve: () => new Response(PAGE, { headers: { 'content-type': type } })
	});
}

describe('what is compressed', () => {
	it('is a page for a browser that we know nothing of, whole', async () => {
		const response = await answer({ cookies: ['look'] });
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(response.headers.get('vary')).toBe('accept-encoding');
		const bytes = Buffer.from(await response.arrayBuffer());
		expect(bytes.length).toBeLessThan(PAGE.length / 4);
		expect(gunzipSync(bytes).toString()).toBe(PAGE);
	});

	it('knows the cookie of the reader’s look by its name on https alone', async () => {
		const secure = await answer({ at: 'https://localhost/', cookies: ['__Host-look'] });
		expect(secure.headers.get('content-encoding')).toBe('gzip');
		const other = await answer({ at: 'https://localhost/', cookies: ['look'] });
		expect(other.headers.get('content-encoding')).toBe(null);
	});

	it.each([
		['a page of somebody signed in', { cookies: ['look', 'alongside.0'] }],
		['a page of somebody who began to ask', { cookies: ['draft'] }],
		['a page that signs somebody in', { changed: true }],
		['an answer to a form', { method: 'POST' }],
		['what is no page', { type: 'application/json' }],
		['a browser that cannot read it', { accept: 'br' }],
		['a browser that does not want it', { accept: 'gzip;q=0, br' }]
	])('is not: %s', async (_, given) => {
		const response = await answer(given);
		expect(response.headers.get('content-encoding')).toBe(null);
		expect(await response.text()).toBe(PAGE);
	});
});
