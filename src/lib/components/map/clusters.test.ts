import { describe, expect, it } from 'vitest';
import { CLOSEST, Clusters, drawable, join } from './clusters.ts';
import type { MapEntry } from './types.ts';

const entry = (number: number, around: string, latitude: number, longitude: number): MapEntry => ({
	id: `place-${number}`,
	number,
	name: `Group ${number}`,
	kind: 'Company',
	around,
	latitude,
	longitude,
	href: `/support/${number}`
});
const WORLD = { west: -180, south: -85, east: 180, north: 85 };
const newport = (number: number) => entry(number, 'Newport', 50.7 + number / 1000, -1.29);
const entries = [
	...[3, 1, 2].map(newport),
	entry(4, 'Ventnor', 50.595, -1.206),
	entry(5, 'Newport', 50.7, -1.291),
	entry(6, 'Newport', 50.7, -1.291)
];

describe('Clusters', () => {
	it('heaps what is near together, in the order of the list, and says where', () => {
		const clusters = new Clusters(entries);
		const marks = clusters.within(WORLD, 10);
		expect(marks.map((mark) => clusters.nameOf(mark))).toEqual([
			'5 places around Newport',
			'4, Group 4. Company'
		]);
		expect(marks.map((mark) => mark.first)).toEqual([1, 4]);
		expect(clusters.entriesOf(marks[0]?.heap ?? -1).map((one) => one.number)).toEqual([
			1, 2, 3, 5, 6
		]);
	});

	it('loses no place and shows none twice, at any zoom', () => {
		const clusters = new Clusters(entries);
		for (let zoom = 0; zoom <= CLOSEST; zoom++) {
			const numbers = clusters
				.within(WORLD, zoom)
				.flatMap((mark) => (mark.entry ? [mark.entry] : clusters.entriesOf(mark.heap ?? -1)))
				.map((one) => one.number);
			expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6]);
		}
	});

	it('keeps places at one address together for good, and says so', () => {
		const clusters = new Clusters(entries);
		const hall = clusters.within(WORLD, CLOSEST).find((mark) => mark.heap !== null);
		expect(clusters.entriesOf(hall?.heap ?? -1).map((one) => one.number)).toEqual([5, 6]);
		expect(clusters.fallsApartAt(hall?.heap ?? -1)).toBeNull();
		const all = clusters.within(WORLD, 8)[0];
		expect(clusters.fallsApartAt(all?.heap ?? -1)).toBeGreaterThan(8);
	});

	it('leaves out what has no place: nothing stands at 0,0', () => {
		const broken = [entry(7, '', 0, 0), entry(8, '', NaN, 1), entry(9, '', 91, 1)];
		expect(new Clusters(broken).within(WORLD, 3)).toEqual([]);
		expect(broken.map(drawable)).toEqual([false, false, false]);
	});
});

describe('join', () => {
	it.each([
		[['Ryde', 'Newport', 'Newport'], 'Newport'],
		[['Newport', 'Newport', 'Ryde', 'Cowes', 'Newport'], 'Newport'],
		[['Ryde', 'Cowes', 'Cowes', 'Ryde', 'Cowes'], 'Cowes'],
		[['', ''], '']
	])('%j is around %j', (names, town) => {
		const [heap, ...others] = names.map((around, index) => ({ first: index, around, lead: 1 }));
		for (const other of others) if (heap) join(heap, other);
		expect(heap).toMatchObject({ around: town, first: 0 });
	});
});
