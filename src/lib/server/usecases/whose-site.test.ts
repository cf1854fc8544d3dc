import { describe, expect, it, vi } from 'vitest';
import { NOBODY, type Local } from '#lib/domain/local.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { createWhoseSite } from './whose-site.ts';

const db = {} as Db;
const culver: Local = { ...NOBODY, organisation: 'Culver Hospice' };

describe('whose site this is', () => {
	it('is asked once for many pages, and again after five minutes', async () => {
		let now = 1_000_000;
		const read = vi.fn(() => Promise.resolve(culver));
		const whose = createWhoseSite(read, () => now);
		expect(await Promise.all([whose(db), whose(db), whose(db)])).toEqual([culver, culver, culver]);
		expect(read).toHaveBeenCalledTimes(1);
		now += 299_000;
		await whose(db);
		expect(read).toHaveBeenCalledTimes(1);
		now += 2000;
		await whose(db);
		expect(read).toHaveBeenCalledTimes(2);
	});

	it('is nobody without the records, and soon tried again', async () => {
		let now = 1_000_000;
		let up = false;
		const whose = createWhoseSite(
			() => (up ? Promise.resolve(culver) : Promise.reject(new Error('down'))),
			() => now
		);
		expect(await whose(db)).toEqual(NOBODY);
		up = true;
		expect(await whose(db)).toEqual(NOBODY);
		now += 31_000;
		expect(await whose(db)).toEqual(culver);
		up = false;
		now += 301_000;
		// what was last known is better than nothing
		expect(await whose(db)).toEqual(culver);
	});

	it('does not keep a page waiting', async () => {
		vi.useFakeTimers();
		const whose = createWhoseSite(
			() => new Promise<Local>(() => {}),
			() => 1_000_000
		);
		const page = whose(db);
		await vi.advanceTimersByTimeAsync(2000);
		expect(await page).toEqual(NOBODY);
		vi.useRealTimers();
	});
});
