/**
 * What somebody typed as a postcode. Only `postcode` can be looked up; whether its sector exists is the
 * database's to say (public.sectors: Great Britain).
 */
export type ReadPostcode =
	| { kind: 'postcode'; postcode: string; sector: string }
	| { kind: 'missing' }
	/** "PO38": the front half only. */
	| { kind: 'half'; outward: string }
	| { kind: 'northern_ireland' }
	| { kind: 'isle_of_man' }
	| { kind: 'jersey' }
	| { kind: 'guernsey' }
	/** Forces post: no place on the map. */
	| { kind: 'forces' }
	/** It would be one with O for 0, or I for 1: asked about, never guessed. */
	| { kind: 'mistaken'; perhaps: string }
	| { kind: 'not_a_postcode' };

// Some letters are never used where they would be taken for a figure or for one another.
const FULL = /^([A-Z]{1,2}\d[A-HJKMNPR-Y\d]?)(\d)([ABD-HJLNP-UW-Z]{2})$/;
const HALF = /^[A-Z]{1,2}\d[A-HJKMNPR-Y\d]?$/;
const ISLANDS: Record<string, 'northern_ireland' | 'isle_of_man' | 'jersey' | 'guernsey'> = {
	BT: 'northern_ireland',
	IM: 'isle_of_man',
	JE: 'jersey',
	GY: 'guernsey'
};

/** The letters and figures, large: "po38 1zz." → "PO381ZZ". */
function squeezed(typed: string): string {
	return typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^A-Z\d]/g, '');
}

/** Swaps O and 0, I and 1 where the form of a postcode needs the other. */
function mended(text: string): string | null {
	const letter = (c: string) => (c === '0' ? 'O' : c === '1' ? 'I' : c);
	const figure = (c: string) => (c === 'O' ? '0' : c === 'I' || c === 'L' ? '1' : c);
	if (text.length < 5 || text.length > 7) return null;
	const inward = figure(text.at(-3) ?? '') + letter(text.at(-2) ?? '') + letter(text.at(-1) ?? '');
	const outward = text.slice(0, -3);
	const shapes = [
		letter(outward.charAt(0)) + [...outward.slice(1)].map(figure).join(''),
		[...outward.slice(0, 2)].map(letter).join('') + [...outward.slice(2)].map(figure).join('')
	];
	const fits = shapes.map((shape) => shape + inward).find((each) => FULL.test(each));
	return fits === undefined || fits === text ? null : fits;
}

/** "PO381ZZ" → "PO38 1ZZ". */
function spaced(text: string): string {
	return `${text.slice(0, -3)} ${text.slice(-3)}`;
}

/** Reads what was typed, with or without a space, in any case. Says what it is, never throws. */
export function readPostcode(typed: string): ReadPostcode {
	const text = squeezed(typed);
	if (text === '') return { kind: typed.trim() === '' ? 'missing' : 'not_a_postcode' };
	if (text.length > 8) return { kind: 'not_a_postcode' };
	if (/^(BFPO\d{1,4}|BF1[A-Z\d]*)$/.test(text)) return { kind: 'forces' };
	const island = ISLANDS[text.slice(0, 2)];
	if (island && (FULL.test(text) || HALF.test(text))) return { kind: island };
	const [, outward, figure] = FULL.exec(text) ?? [];
	if (outward && figure) {
		return { kind: 'postcode', postcode: spaced(text), sector: `${outward} ${figure}` };
	}
	if (HALF.test(text)) return { kind: 'half', outward: text };
	const perhaps = mended(text);
	return perhaps ? { kind: 'mistaken', perhaps: spaced(perhaps) } : { kind: 'not_a_postcode' };
}

/** What is wrong with it, in a sentence for the screen; null when it can be looked up. */
export function postcodeProblem(read: ReadPostcode): string | null {
	switch (read.kind) {
		case 'postcode':
			return null;
		case 'missing':
			return 'Give the postcode of the home where help is needed.';
		case 'half':
			return `${read.outward} is the first half. Give the whole postcode, such as ${read.outward} 1AA.`;
		case 'northern_ireland':
			return 'That postcode is in Northern Ireland. Alongside does not know the rules there yet, so nobody can arrange help through it. Your GP or community nurse knows who can.';
		case 'isle_of_man':
			return 'That postcode is on the Isle of Man, which Alongside does not reach. Hospice Isle of Man, or your GP, knows who can help there.';
		case 'jersey':
			return 'That postcode is in Jersey, which Alongside does not reach. Jersey Hospice Care, or your GP, knows who can help there.';
		case 'guernsey':
			return 'That postcode is in Guernsey, Alderney or Sark, which Alongside does not reach. Your GP knows who can help there.';
		case 'forces':
			return 'That is a Forces address. Give the postcode of the home where help is needed.';
		case 'mistaken':
			return `Did you mean ${read.perhaps}? If so, type it again like that.`;
		case 'not_a_postcode':
			return 'That is not a postcode. Give one like PO38 1ZZ.';
	}
}

/** For a postcode of the right form whose sector nobody knows. */
export function unknownSector(postcode: string): string {
	return `We do not know ${postcode}. Look at it once more, letter by letter. If it is right and very new, ring the coordinators.`;
}
