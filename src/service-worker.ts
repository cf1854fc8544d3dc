/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * One page works without a signal: /now. It is fetched without cookies, so that what is kept is the
 * page as a stranger sees it; nothing else is ever kept, and every other request passes by untouched.
 */
import { version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `now-${version}`;
const PAGE = '/now';
/** How long a poor signal is waited for before the kept page is shown, in milliseconds. */
const PATIENCE = 4000;

/** The page, its styles, and the faces those styles name. */
async function keep(): Promise<void> {
	const cache = await caches.open(CACHE);
	const page = await fetch(PAGE, { credentials: 'omit', cache: 'reload' });
	if (!page.ok || page.redirected) throw new Error('The page could not be kept');
	const html = await page.clone().text();
	await cache.put(PAGE, page);
	const styles = [...html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(
		(found) => found[1] ?? ''
	);
	const faces: string[] = [];
	for (const style of styles) {
		const address = new URL(style, new URL(PAGE, worker.location.origin));
		const answer = await fetch(address, { credentials: 'omit' });
		if (!answer.ok) continue;
		const css = await answer.clone().text();
		await cache.put(address, answer);
		for (const [, face] of css.matchAll(/url\(["']?([^"')]+-normal[^"')]*\.woff2)["']?\)/g)) {
			if (face) faces.push(new URL(face, address).href);
		}
	}
	await cache.addAll([...new Set(faces)]);
}

worker.addEventListener('install', (event) => {
	event.waitUntil(keep().then(() => worker.skipWaiting()));
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
async function pageOrKept(event: FetchEvent): Promise<Response> {
	const kept = await caches.match(PAGE, { cacheName: CACHE });
	const fresh = fetch(event.request);
	// a number may have changed since it was kept
	event.waitUntil(fresh.then(() => keep()).catch(() => undefined));
	if (!kept) return fresh;
	const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
	return Promise.race([fresh.catch(() => kept), late]);
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (request.mode === 'navigate' && url.pathname === PAGE) {
		event.respondWith(pageOrKept(event));
	} else if (/\.(css|woff2)$/.test(url.pathname)) {
		// their names change with what is in them
		event.respondWith(
			caches.match(url.href, { cacheName: CACHE }).then((kept) => kept ?? fetch(request))
		);
	}
});
