/** "Len" → "Len’s", "James" → "James’s", as it is said. */
export function possessive(name: string): string {
	return `${name}’s`;
}

/** The letter on a pebble: the first letter of the name, whole even when it is no Latin one. */
export function initial(name: string): string {
	const letter = [...name.normalize('NFC')].find((c) => /\p{L}|\p{N}/u.test(c));
	return letter ? letter.toLocaleUpperCase('en-GB') : '?';
}

/** "Ruth Pomeroy" → "Ruth". */
export function firstName(name: string): string {
	return name.trim().split(/\s+/)[0] ?? '';
}
