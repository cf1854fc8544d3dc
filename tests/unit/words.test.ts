import { expect, test } from 'vitest';
import { MODULES } from '#lib/domain/learning/modules.ts';
import { minutesOf, wordsOf } from '#lib/domain/learning/module.ts';
import { MOST_WORDS, OLDEST, readingOf } from '../../scripts/lib/reading.ts';

test('every reading is short, and reads easily', () => {
	for (const module of MODULES) {
		const { words, age } = readingOf(wordsOf(module));
		expect([module.id, words <= MOST_WORDS, age <= OLDEST]).toEqual([module.id, true, true]);
		expect(minutesOf(module)).toBeLessThanOrEqual(20);
	}
});

test('every question has three answers with a reply each, one of them right, and names of its own', () => {
	for (const { questions } of MODULES) {
		expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
		for (const { choices, right } of questions) {
			expect(choices.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
			expect(choices.every(({ reply }) => reply.length > 0)).toBe(true);
			expect(choices.find(({ id }) => id === right)?.reply).toMatch(/^Yes\./);
		}
	}
});

test('none uses a word that the glossary leaves out', () => {
	const wrong =
		/\b(passed away|patients?|clients?|service users?|lost (his|her|their) battle|deceased)\b/i;
	for (const module of MODULES) expect(wordsOf(module)).not.toMatch(wrong);
	// R13
	expect('The patient passed away.').toMatch(wrong);
});

test('R13: a text that is hard to read is found', () => {
	const hard =
		'Notwithstanding organisational responsibilities concerning multidisciplinary safeguarding arrangements, volunteers undertaking unsupervised domiciliary visitation necessarily demonstrate appropriate accountability.';
	expect(readingOf(hard).age).toBeGreaterThan(OLDEST + 5);
});
