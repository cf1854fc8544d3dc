import { describe, expect, it } from 'vitest';
import { nameOf, paintOf, shapeOf, SHAPES } from './style.ts';

describe('shapeOf', () => {
	it.each([
		['land', {}, 'land'],
		['built', { a: 446 }, 'built'],
		['wood', {}, 'wood'],
		['rail', {}, 'rail'],
		['roads', { c: 1, name: 'High Street' }, 'trunk-road'],
		['roads', { c: 4 }, 'street'],
		['roads', { c: 9 }, null],
		['lad', {}, null],
		['outcodes', { name: 'PO38' }, null],
		// Protomaps
		['earth', {}, 'land'],
		['water', { kind: 'river' }, 'water'],
		['landuse', { kind: 'forest' }, 'wood'],
		['landuse', { kind: 'residential' }, 'built'],
		['landuse', { kind: 'aerodrome' }, null],
		['roads', { kind: 'highway' }, 'trunk-road'],
		['roads', { kind: 'minor_road' }, 'street'],
		['roads', { kind: 'ferry' }, null],
		['boundaries', { kind: 'county' }, null]
	])('%s %j is drawn as %s', (layer, properties, shape) =>
		expect(shapeOf(layer, properties)).toBe(shape)
	);
});

describe('paintOf', () => {
	it.each([
		['street', 11, null],
		['street', 12, { line: 'road' }],
		['wood', 8, null],
		['land', 5, { fill: 'land' }]
	] as const)('%s at zoom %i', (shape, zoom, paint) => {
		const found = paintOf(shape, zoom);
		if (paint === null) expect(found).toBeNull();
		else expect(found).toMatchObject(paint);
	});

	it('draws no line thinner closer up, and no core wider than its edge', () => {
		for (const shape of SHAPES) {
			let before = 0;
			for (let zoom = 5; zoom <= 16; zoom++) {
				const paint = paintOf(shape, zoom);
				if (!paint || !('line' in paint)) continue;
				expect(paint.width).toBeGreaterThanOrEqual(before);
				if (paint.core) expect(paint.core.width).toBeLessThan(paint.width);
				before = paint.width;
			}
		}
	});
});

describe('nameOf', () => {
	it.each([
		[{ name: 'Ventnor', w: 159 }, 10, 'Ventnor'],
		[{ name: 'Niton', w: 75 }, 10, undefined],
		[{ name: 'Niton', w: 75 }, 11, 'Niton'],
		[{ name: 'Birmingham', w: 13770 }, 5, 'Birmingham'],
		[{ name: 'Leeds', population_rank: 12 }, 6, 'Leeds'],
		[{ name: '  ', w: 900 }, 14, undefined],
		[{ w: 900 }, 14, undefined],
		[{ name: 'Nowhere', w: 'many' }, 14, undefined]
	])('%j at zoom %i', (properties, zoom, text) =>
		expect(nameOf(properties, zoom)?.text).toBe(text)
	);
});
