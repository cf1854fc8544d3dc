import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alongLine, boxOf, collide, place, type Wanted } from './labels.ts';

const view = { width: 400, height: 300 };
const name = (text: string, x: number, y: number, rank = 1): Wanted<null> => ({
	text,
	x,
	y,
	rank,
	width: 60,
	height: 16,
	item: null
});
const texts = (wanted: Wanted<null>[], taken = [] as ReturnType<typeof boxOf>[]) =>
	place(wanted, view, taken).map(({ text }) => text);

describe('place', () => {
	it('sets the larger town where two are in each other’s way', () =>
		expect(texts([name('Lake', 100, 100), name('Sandown', 110, 104, 9)])).toEqual(['Sandown']));

	it('sets a name once, though two tiles tell it', () =>
		expect(texts([name('Ryde', 100, 100), name('Ryde', 200, 100)])).toEqual(['Ryde']));

	it('sets nothing that would be cut at the edge', () =>
		expect(texts([name('Cowes', 10, 100), name('Totland', 200, 296)])).toEqual([]));

	it('sets a town below its marker, or above', () => {
		const marker = { left: 80, right: 120, top: 80, bottom: 120 };
		const ventnor = { ...name('Ventnor', 100, 100), beside: 32 };
		expect(place([name('Ventnor', 100, 100)], view, [marker])).toEqual([]);
		expect(place([ventnor], view, [marker])[0]).toMatchObject({ x: 100, y: 132 });
		const below = { left: 80, right: 120, top: 120, bottom: 160 };
		expect(place([ventnor], view, [marker, below])[0]).toMatchObject({ x: 100, y: 68 });
	});

	it('comes out the same however the names arrive, and none covers another', () => {
		const towns = fc.array(
			fc.record({
				text: fc.string({ minLength: 1, maxLength: 6 }),
				x: fc.integer({ min: 0, max: 400 }),
				y: fc.integer({ min: 0, max: 300 }),
				rank: fc.integer({ min: 0, max: 5 })
			}),
			{ maxLength: 40 }
		);
		fc.assert(
			fc.property(towns, (found) => {
				const wanted = found.map(({ text, x, y, rank }) => name(text, x, y, rank));
				const set = place(wanted, view);
				for (const [index, one] of set.entries()) {
					for (const other of set.slice(index + 1)) {
						expect(collide(boxOf(one), boxOf(other))).toBe(false);
					}
				}
				// names that are equal in all that is asked may change places with each other
				const ranks = (those: Wanted<null>[]) => those.map(({ rank, text }) => `${rank} ${text}`);
				if (new Set(ranks(wanted)).size === wanted.length) {
					expect(place([...wanted].reverse(), view)).toEqual(set);
				}
			})
		);
	});
});

describe('alongLine', () => {
	it('lies along the longest straight run, the right way up', () => {
		const street = [
			{ x: 200, y: 100 },
			{ x: 100, y: 0 },
			{ x: 100, y: -30 }
		];
		const found = alongLine(street, 80);
		expect(found).toMatchObject({ x: 150, y: 50 });
		expect(found?.turn).toBeCloseTo(Math.PI / 4);
	});
	it('is nowhere on a street that is shorter than its name', () =>
		expect(
			alongLine(
				[
					{ x: 0, y: 0 },
					{ x: 50, y: 0 }
				],
				80
			)
		).toBeNull());
	it('is nowhere on a bend', () =>
		expect(
			alongLine(
				[0, 1, 2, 3, 4, 5, 6].map((step) => ({
					x: 40 * Math.cos(step / 2),
					y: 40 * Math.sin(step / 2)
				})),
				70
			)
		).toBeNull());
});
