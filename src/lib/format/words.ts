const NUMBERS = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten'
];

/** 1, 'hour' → "1 hour"; 3, 'person', 'people' → "3 people". */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** 0 to 10 in letters, the rest in figures: "no", "one", "ten", "11". */
export function number(n: number): string {
	return NUMBERS[n] ?? n.toLocaleString('en-GB');
}

/** In letters with its noun: "one thing", "three things", "12 things". */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${number(n)} ${n === 1 ? one : many}`;
}

/** The first letter large, the rest left alone. */
export function sentence(words: string): string {
	return words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], last: 'and' | 'or' = 'and'): string {
	if (items.length < 2) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
