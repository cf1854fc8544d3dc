import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postcodeProblem, readPostcode } from './postcode.ts';

describe('readPostcode', () => {
	it.each([
		['PO38 1ZZ', 'PO38 1ZZ', 'PO38 1'],
		['po381zz', 'PO38 1ZZ', 'PO38 1'],
		['  p o 3 8 1 z z ', 'PO38 1ZZ', 'PO38 1'],
		['PO38-1ZZ.', 'PO38 1ZZ', 'PO38 1'],
		['M1 1AE', 'M1 1AE', 'M1 1'],
		['EC1A 1BB', 'EC1A 1BB', 'EC1A 1'],
		['W1A0AX', 'W1A 0AX', 'W1A 0'],
		['PO38 1ZZ', 'PO38 1ZZ', 'PO38 1']
	])('%j is %s in sector %s', (typed, postcode, sector) =>
		expect(readPostcode(typed)).toEqual({ kind: 'postcode', postcode, sector })
	);

	it.each([
		['', 'missing'],
		['   ', 'missing'],
		['PO38', 'half'],
		['BT1 1AA', 'northern_ireland'],
		['bt9', 'northern_ireland'],
		['IM1 1AA', 'isle_of_man'],
		['JE2 3AB', 'jersey'],
		['GY1 1AA', 'guernsey'],
		['GY9 3UF', 'guernsey'],
		['BFPO 57', 'forces'],
		['BF1 2AT', 'forces'],
		['Ventnor', 'not_a_postcode'],
		['12345', 'not_a_postcode'],
		['💐', 'not_a_postcode'],
		['بو38', 'not_a_postcode'],
		["PO38 1ZZ'; drop table", 'not_a_postcode']
	])('%j is %s', (typed, kind) => expect(readPostcode(typed).kind).toBe(kind));

	it.each([
		['P038 1ZZ', 'PO38 1ZZ'],
		['PO38 IZZ', 'PO38 1ZZ'],
		['M1 IAE', 'M1 1AE'],
		['PO3O 1AA', 'PO30 1AA']
	])('asks about %j instead of guessing', (typed, perhaps) =>
		expect(readPostcode(typed)).toEqual({ kind: 'mistaken', perhaps })
	);

	it('answers whatever is typed, in a sentence or by reading it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
				const read = readPostcode(typed);
				const problem = postcodeProblem(read);
				expect(read.kind === 'postcode').toBe(problem === null);
			})
		);
	});

	it('keeps ten thousand characters away from the expressions', () =>
		expect(readPostcode('A1'.repeat(5000)).kind).toBe('not_a_postcode'));
});
