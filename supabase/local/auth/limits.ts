import { corrected } from '../corrections.ts';

/** How many attempts of a kind are let through in five minutes, by what they are counted for. */
export interface Limits {
	/** Passwords tried for one address. */
	password: number;
	/** Mails asked for to one address. */
	mail: number;
	/** Codes tried for one address. */
	code: number;
	/** Links and refreshes from one network address. */
	network: number;
}

export const USUAL_LIMITS: Limits = { password: 30, mail: 30, code: 30, network: 1800 };

const WINDOW = 5 * 60_000;

/**
 * Counts attempts in a sliding window. In memory, as there is one embedded backend; hosted Auth
 * keeps its own counts.
 */
export class Counter {
	#limits: Limits;
	#seen = new Map<string, number[]>();

	constructor(limits: Limits) {
		this.#limits = limits;
	}

	/** Counts one attempt; false when there have been too many. */
	allows(kind: keyof Limits, whom: string, now = Date.now()): boolean {
		if (!corrected('rate-limits')) return true;
		const key = `${kind} ${whom.toLowerCase()}`;
		const recent = (this.#seen.get(key) ?? []).filter((time) => now - time < WINDOW);
		recent.push(now);
		this.#seen.set(key, recent.slice(-this.#limits[kind] - 1));
		if (this.#seen.size > 10_000) this.#forget(now);
		return recent.length <= this.#limits[kind];
	}

	#forget(now: number): void {
		for (const [key, times] of this.#seen) {
			if (now - (times.at(-1) ?? 0) >= WINDOW) this.#seen.delete(key);
		}
	}
}
