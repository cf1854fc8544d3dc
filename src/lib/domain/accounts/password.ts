import { COMMON } from './common-passwords.ts';

/** Auth hashes with bcrypt, which reads 72 bytes; more would be a promise not kept. */
export const MOST_BYTES = 72;
export const FEWEST = 8;

const LEET: Record<string, string> = {
	'0': 'o',
	'1': 'l',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'8': 'b',
	'9': 'g',
	'@': 'a',
	$: 's',
	'!': 'i',
	'|': 'l',
	'+': 't'
};

/** Rows that fingers walk along, and what children learn in order. */
const WALKS = [
	'abcdefghijklmnopqrstuvwxyz',
	'01234567890',
	'qwertyuiop',
	'asdfghjkl',
	'zxcvbnm',
	'qwertzuiop',
	'azertyuiop',
	'1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
	'1q2w3e4r5t6y7u8i9o0p',
	'q1w2e3r4t5y6u7i8o9p0',
	'qazwsxedcrfvtgbyhnujmikolp'
];
const WALKED = [...WALKS, ...WALKS.map((row) => [...row].reverse().join(''))];

const unleet = (text: string) => [...text].map((sign) => LEET[sign] ?? sign).join('');
const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '');

/** Made of one short piece again and again: "aaaaaaaa", "abcabcabc", "12121212". */
const repeats = (text: string) => /^(.{1,4})\1+.{0,3}$/.test(text);

/** Whether nearly all of it is a walk along the keys or the alphabet, one or two together. */
function walks(text: string): boolean {
	let rest = text;
	for (let length = rest.length; length >= 4; length--) {
		for (let at = 0; at + length <= rest.length; at++) {
			const piece = rest.slice(at, at + length);
			if (WALKED.some((row) => row.includes(piece))) {
				rest = rest.slice(0, at) + rest.slice(at + length);
				length = Math.min(length, rest.length) + 1;
				break;
			}
		}
	}
	return rest.length <= 2;
}

/** Whether it is a well-known word with what people add to one: a year, digits, signs, both ends. */
function common(lower: string): boolean {
	if (COMMON.has(lower)) return true;
	// digits and signs alone: a date, a telephone number
	if (lettersOf(lower) === '') return lower.length < 12;
	const core = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
	const bare = lower.replace(/[\d\s!?.,*#@$&_+-]+$/, '').replace(/^[\d\s!?.,*#@$&_+-]+/, '');
	const readings = [
		core,
		bare,
		unleet(bare),
		unleet(lower),
		lettersOf(unleet(bare)),
		lettersOf(lower)
	];
	return readings.some((reading) => {
		if (COMMON.has(reading)) return true;
		const half = reading.slice(0, reading.length / 2);
		if (half.length >= 3 && half + half === reading && COMMON.has(half)) return true;
		// two well-known words and nothing else: "summersunshine"
		for (let at = 3; at <= reading.length - 3; at++) {
			if (COMMON.has(reading.slice(0, at)) && COMMON.has(reading.slice(at)) && reading.length < 16)
				return true;
		}
		return false;
	});
}

/**
 * What is wrong with a password, in a sentence, or null. At least 8 characters, at most 72 bytes; any
 * characters, no composition rules. Not one of those tried first (lists of leaked passwords are made of
 * a few hundred words, names and key walks with a year or an exclamation mark after them, which is what
 * this looks for), nor the person's own name or address.
 */
export function passwordFault(
	password: string,
	own: { email: string; name: string } = { email: '', name: '' }
): string | null {
	const length = [...password].length;
	if (length < FEWEST) return `Choose a password of at least ${FEWEST} characters.`;
	if (new TextEncoder().encode(password).length > MOST_BYTES) {
		return `That is longer than Alongside can keep: use up to ${MOST_BYTES} characters.`;
	}
	const lower = password.toLowerCase();
	if (repeats(lower) || walks(lower) || common(lower)) {
		return 'That password is one of those tried first. Three or four words that do not belong together are hard to guess and easy to remember.';
	}
	const pieces = [own.email.split('@')[0] ?? '', ...own.name.split(/\s+/)]
		.map((piece) => lettersOf(piece.toLowerCase()))
		.filter((piece) => piece.length >= 3);
	const left = pieces
		.sort((a, b) => b.length - a.length)
		.reduce((rest, piece) => rest.replaceAll(piece, ''), lettersOf(lower));
	if (pieces.length > 0 && left.length < 4 && left.length < lettersOf(lower).length) {
		return 'That password is made of your own name or address. Choose other words.';
	}
	return null;
}
