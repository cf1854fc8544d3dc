import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_KEPT, readKept, withKept, writeKept } from './kept.ts';

const id = fc.uuid();

describe('what is kept in a browser', () => {
	it('comes back as it went, each once', () =>
		fc.assert(
			fc.property(fc.uniqueArray(id, { maxLength: MOST_KEPT }), (ids) => {
				expect(readKept(writeKept(ids))).toEqual(ids);
				expect(readKept(writeKept([...ids, ...ids].slice(0, MOST_KEPT)))).toEqual(ids);
			})
		));
	it('makes nothing of what is no list, and never more than it holds', () =>
		fc.assert(
			fc.property(fc.oneof(fc.string({ maxLength: 3000 }), fc.constant(undefined)), (text) => {
				for (const each of readKept(text)) expect(each).toMatch(/^[0-9a-f-]{36}$/);
				expect(readKept(text).length).toBeLessThanOrEqual(MOST_KEPT);
			})
		));
	it('is refused, not cut, where there is no room', () => {
		const many = Array.from({ length: MOST_KEPT }, (_, i) => `${i}`);
		expect(withKept(many, ['0'])).toEqual(many);
		expect(withKept(many, ['new'])).toBeNull();
	});
	it('fits its cookie', () =>
		expect(
			writeKept(Array.from({ length: MOST_KEPT }, () => crypto.randomUUID())).length
		).toBeLessThan(1000));
});
