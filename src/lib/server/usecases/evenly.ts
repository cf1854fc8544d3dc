import { setTimeout as sleep } from 'node:timers/promises';

/** Answers come at whole steps of this many milliseconds. */
const STEP = 500;

/**
 * Does the work and answers at the next whole half second, so that how long it took does not tell
 * whether an address exists (a hash compared, a mail made). A refusal waits as well.
 */
export async function evenly<T>(work: () => Promise<T>, step = STEP): Promise<T> {
	const began = performance.now();
	try {
		return await work();
	} finally {
		const took = performance.now() - began;
		await sleep(Math.ceil((took + 1) / step) * step - took);
	}
}
