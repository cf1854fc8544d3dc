import { describe, expect, it } from 'vitest';
import { csvCell, refOf } from './guardian.ts';

describe('a person’s reference', () => {
	it('is forgiven its spaces and small letters', () => {
		expect(refOf(' 7f3a 09c2 ')).toBe('7F3A-09C2');
		expect(refOf('7F3A-09C2')).toBe('7F3A-09C2');
	});
	it('is none when it can be none', () => {
		for (const typed of ['', '7F3A', 'Len Hollis', '7F3A-09C2-1', '７F3A-09C2']) {
			expect(refOf(typed)).toBeNull();
		}
	});
});

describe('a cell of a file', () => {
	it('is quoted, and no formula', () => {
		expect(csvCell('Ruth "Ru" Pomeroy')).toBe('"Ruth ""Ru"" Pomeroy"');
		expect(csvCell('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
		expect(csvCell('-1')).toBe(`"'-1"`);
	});
});
