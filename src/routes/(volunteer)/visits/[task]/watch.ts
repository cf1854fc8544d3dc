const EVERY_MS = 60_000;

interface Watched {
	/** Where the stamp is asked for. */
	url: string;
	/** The stamp of what the page shows now. */
	stamp: () => string;
	/** Something that may be seen here has changed. */
	changed: () => void;
	/** It may not be seen here any more: signed out, or not theirs. */
	gone: () => void;
}

/**
 * Takes away what the server wrote into the page for starting its scripts: the data stands there a second
 * time, and would stay in the page after it has let go of what it shows.
 */
export function forgetStart(): void {
	for (const script of document.body.querySelectorAll('script:not([src])')) script.remove();
}

/**
 * Looks again whenever somebody comes back to the page, and every minute while it is in view. No network
 * says nothing, so the page stays as it is; only an answer makes it let go. Returns how to stop.
 */
export function watch({ url, stamp, changed, gone }: Watched): () => void {
	let asking = false;

	async function look(): Promise<void> {
		if (asking || document.visibilityState === 'hidden') return;
		asking = true;
		try {
			const answer = await fetch(url, { cache: 'no-store', redirect: 'manual' });
			// a redirect, which is not followed, leads to signing in
			if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 404) {
				gone();
			} else if (answer.ok) {
				const said = (await answer.json()) as { stamp?: string };
				if (said.stamp !== undefined && said.stamp !== stamp()) changed();
			}
		} catch {
			// no network: nothing is known to have changed
		} finally {
			asking = false;
		}
	}

	const soon = () => void look();
	const timer = setInterval(soon, EVERY_MS);
	window.addEventListener('focus', soon);
	// also when the browser brings the page back from its own memory
	window.addEventListener('pageshow', soon);
	document.addEventListener('visibilitychange', soon);
	return () => {
		clearInterval(timer);
		window.removeEventListener('focus', soon);
		window.removeEventListener('pageshow', soon);
		document.removeEventListener('visibilitychange', soon);
	};
}
