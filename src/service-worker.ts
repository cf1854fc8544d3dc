/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * What works without a signal: /now, always; and what volunteers learn, each reading once it was opened.
 * They are fetched without cookies, so that what is kept is the page as a stranger sees it; nothing else
 * is ever kept, and every other request passes by untouched.
 */
import { version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `now-${version}`;
const PAGE = '/now';
const READING = /^\/learn(\/[a-z-]+)?$/;
/** How long a poor signal is waited for before the kept page is shown, in milliseconds. */
const PATIENCE = 4000;

/** What reads a reading aloud; the same address after a change, so it is asked for anew. */
const ALOUD = '/read-aloud.js';

/** A page, its styles, the faces those styles name, and what reads it aloud. */
async function keep(path: string): Promise<void> {
	const cache = await caches.open(CACHE);
	const page = await fetch(path, { credentials: 'omit', cache: 'reload' });
	if (!page.ok || page.redirected) throw new Error('The page could not be kept');
	const html = await page.clone().text();
	await cache.put(path, page);
	const styles = [...html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(
		(found) => found[1] ?? ''
	);
	const faces: string[] = [];
	for (const style of styles) {
		const address = new URL(style, new URL(path, worker.location.origin));
		// their names change with what is in them
		if (await cache.match(address)) continue;
		const answer = await fetch(address, { credentials: 'omit' });
		if (!answer.ok) continue;
		const css = await answer.clone().text();
		await cache.put(address, answer);
		for (const [, face] of css.matchAll(/url\(["']?([^"')]+-normal[^"')]*\.woff2)["']?\)/g)) {
			if (face) faces.push(new URL(face, address).href);
		}
	}
	await cache.addAll([...new Set(faces), ...(html.includes(`"${ALOUD}"`) ? [ALOUD] : [])]);
}

/** The readings that an older version kept: whoever is without a signal after a change still has them. */
async function keepReadings(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name === CACHE) continue;
		for (const { url } of await (await caches.open(name)).keys()) {
			const { pathname } = new URL(url);
			// one that is no longer taught is not kept
			if (READING.test(pathname)) await keep(pathname).catch(() => undefined);
		}
	}
}

worker.addEventListener('install', (event) => {
	event.waitUntil(
		keep(PAGE)
			.then(keepReadings)
			.then(() => worker.skipWaiting())
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.filter((n) => n !== CACHE).map((n) => caches.delete(n))))
			.then(() => worker.clients.claim())
	);
});

/** The page as it is now, or the kept one where there is no signal or a poor one. */
async function pageOrKept(event: FetchEvent, path: string): Promise<Response> {
	const kept = await caches.match(path, { cacheName: CACHE });
	const fresh = fetch(event.request);
	// a number or a word may have changed since it was kept
	event.waitUntil(fresh.then(() => keep(path)).catch(() => undefined));
	if (!kept) return fresh;
	const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
	return Promise.race([fresh.catch(() => kept), late]);
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (request.mode === 'navigate' && (url.pathname === PAGE || READING.test(url.pathname))) {
		event.respondWith(pageOrKept(event, url.pathname));
	} else if (url.pathname === ALOUD) {
		event.respondWith(
			fetch(request).catch(async (gone: unknown) => {
				const kept = await caches.match(ALOUD, { cacheName: CACHE });
				if (kept) return kept;
				throw gone;
			})
		);
	} else if (/\.(css|woff2)$/.test(url.pathname)) {
		// their names change with what is in them
		event.respondWith(
			caches.match(url.href, { cacheName: CACHE }).then((kept) => kept ?? fetch(request))
		);
	}
});
