/**
 * `npm run check:words`: for each module of learning its standard, its length, how long it takes and the
 * age at which it reads easily. Fails where one is longer or harder than it may be.
 */
import { MODULES } from '#lib/domain/learning/modules.ts';
import { minutesOf, wordsOf } from '#lib/domain/learning/module.ts';
import { MOST_WORDS, OLDEST, readingOf } from './lib/reading.ts';

let failed = false;
console.log('standard  words  minutes  reading age  module');
for (const module of MODULES) {
	const { words, age } = readingOf(wordsOf(module));
	const wrong = words > MOST_WORDS || age > OLDEST;
	failed ||= wrong;
	console.log(
		[
			String(module.standard).padStart(8),
			String(words).padStart(5),
			String(minutesOf(module)).padStart(7),
			age.toFixed(1).padStart(11),
			`${module.title}${wrong ? '  <- too long, or too hard' : ''}`
		].join('  ')
	);
}
console.log(`At most ${MOST_WORDS} words, and an age of ${OLDEST}.`);
if (failed) process.exitCode = 1;
