import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, overlap, partOf } from './tiles.ts';

describe('partOf', () => {
	it('is the tile itself up to the last zoom of the archive', () =>
		expect(partOf({ z: 10, x: 508, y: 344 }, 10)).toEqual({
			tile: { z: 10, x: 508, y: 344 },
			scale: 1,
			left: 0,
			top: 0
		}));

	it('is the right quarter of the last one beyond it', () =>
		expect(partOf({ z: 12, x: 2035, y: 1378 }, 10)).toEqual({
			tile: { z: 10, x: 508, y: 344 },
			scale: 4,
			left: 3,
			top: 2
		}));

	it('shows the same part of the earth, whatever is asked', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 15 }).chain((z) =>
					fc.record({
						z: fc.constant(z),
						x: fc.integer({ min: 0, max: 2 ** z - 1 }),
						y: fc.integer({ min: 0, max: 2 ** z - 1 })
					})
				),
				fc.integer({ min: 0, max: 13 }),
				(wanted, lastZoom) => {
					const { tile, scale, left, top } = partOf(wanted, lastZoom);
					expect(tile.z).toBeLessThanOrEqual(Math.max(lastZoom, 0));
					const [whole, part] = [boundsOf(tile), boundsOf(wanted)];
					const wide = (whole.east - whole.west) / scale;
					expect(whole.west + left * wide).toBeCloseTo(part.west, 9);
					expect(boundsOf({ z: tile.z, x: tile.x, y: tile.y }).north).toBeGreaterThanOrEqual(
						part.north - 1e-9
					);
					expect(left).toBeLessThan(scale);
					expect(top).toBeLessThan(scale);
				}
			)
		);
	});
});

describe('overlap', () => {
	const wight = { west: -1.62, south: 50.55, east: -1.04, north: 50.79 };
	it('holds Ventnor', () =>
		expect(overlap(wight, boundsOf({ z: 13, x: 4068, y: 2757 }))).toBe(true));
	it('does not hold London', () =>
		expect(overlap(wight, boundsOf({ z: 10, x: 511, y: 340 }))).toBe(false));
	it('is more than an edge', () =>
		expect(overlap(wight, { ...wight, west: wight.east, east: 0 })).toBe(false));
});
