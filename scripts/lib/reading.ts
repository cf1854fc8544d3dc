import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** A module takes an evening's tea, not an evening. */
export const MOST_WORDS = 2000;
/** Everybody who can read a newspaper's front page can read what we teach. */
export const OLDEST = 9;

/**
 * How long a text is, and the age at which it reads easily: the Flesch-Kincaid grade and the five years
 * before school. A line is a sentence, whether it ends with a stop or not.
 */
export function readingOf(text: string): { words: number; age: number } {
	const sentences = text
		.split(/(?<=[.!?]["”’)]?)\s+|\n+/)
		.filter((sentence) => /\p{L}/u.test(sentence)).length;
	const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
	const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
	return {
		words: words.length,
		age: fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables }) + 5
	};
}
