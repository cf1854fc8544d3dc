import { createHash } from 'node:crypto';

/** The same name, the same id, in every seeded database: a name-based UUID (RFC 9562, version 5). */
export function idOf(name: string): string {
	const hash = createHash('sha1').update(`alongside:seed:${name}`).digest();
	hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
	hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
	const hex = hash.toString('hex').slice(0, 32);
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A whole number from `from` up to, not including, `to`: always the same for the same name. */
export function pick(name: string, from: number, to: number): number {
	return from + (createHash('sha1').update(`pick:${name}`).digest().readUInt32BE(0) % (to - from));
}
