import { describe, expect, it } from 'vitest';
import {
	question,
	questionV1,
	questionV2,
	WORDING_VERSION,
	wordingKept,
	type Asking
} from './wording.ts';

const asking = (extra: Partial<Asking> = {}): Asking => ({
	scope: 'name',
	recipient: 'coordinators',
	organisation: 'Culver Hospice',
	whose: { self: false, called: 'Len' },
	months: 6,
	area: 'Ventnor (PO38 1/9)',
	...extra
});

describe('the words in which consent is asked', () => {
	it('name the recipient, the purpose, the period and the way to stop it', () =>
		expect(wordingKept(question(asking()))).toBe(
			'May coordinators at Culver Hospice see Len’s name? They use it to arrange the help that was asked for. A yes counts for six months from the day this is sent. Each reading is written down, and Len can see it. Len, or you, can stop it at any time, and need not say why. Answer: Yes.'
		));

	it('say what the pool sees, and what it does not', () =>
		expect(question(asking({ scope: 'summary', recipient: 'pool' }))).toMatchObject({
			question:
				'May volunteers with Culver Hospice who might come see the kind of help, the days and times, what a helper should be ready for, and the area “Ventnor (PO38 1/9)”?',
			terms: expect.stringContaining('They see no name, no address, and nothing that you wrote.')
		}));

	it('say when the volunteer who comes can read an address (C16)', () => {
		expect(question(asking({ scope: 'address', recipient: 'matched' })).terms).toContain(
			'from a day before a visit until two hours after'
		);
		expect(question(asking({ scope: 'about', recipient: 'matched' })).terms).toContain(
			'until a day after their last visit'
		);
	});

	it('speak to somebody who asks for themselves', () => {
		const self = question(
			asking({ scope: 'support', recipient: 'matched', whose: { self: true } })
		);
		expect(self.question).toBe(
			'May the volunteer who comes from Culver Hospice see what is written about how you manage?'
		);
		expect(self.terms).toContain('You can stop it at any time');
	});

	it('refuse a length that is not offered (C1)', () =>
		expect(() => question(asking({ months: 24 }))).toThrow(RangeError));

	it('are never edited: version 1 is as it was', () =>
		expect(wordingKept(questionV1(asking({ scope: 'faith', whose: { self: true } })))).toBe(
			'May coordinators at Culver Hospice see your faith or belief? They use it to arrange the help that was asked for. A yes counts for six months from the day this is sent. You can stop it at any time, and need not say why. Answer: Yes.'
		));

	it('version 2 says what is special about faith, and that each reading is written down', () => {
		const faith = question(asking({ scope: 'faith', whose: { self: true } })).terms;
		expect(faith).toContain(
			'Faith or belief is protected by law more than most things: this yes is for that alone. Each reading is written down, and you can see it. You can stop it'
		);
		// nobody who might come reads more than a summary: that is not written down
		expect(question(asking({ scope: 'summary', recipient: 'pool' })).terms).not.toContain(
			'written'
		);
	});

	it('are the current version', () => {
		expect(question).toBe(questionV2);
		expect(question(asking())).toMatchObject({
			version: WORDING_VERSION,
			purpose: 'To arrange the help that was asked for'
		});
	});
});
