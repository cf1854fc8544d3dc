import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits past the next five minutes of the clock when they are nearer than `seconds`. Limits count
 * in windows that end there, and a test that fills one must not fall half into the next.
 */
export async function wellInsideAWindow(seconds = 20): Promise<void> {
	const span = 5 * 60_000;
	const left = span - (Date.now() % span);
	if (left < seconds * 1000) await wait(left + 500);
}
