import {
	ACCESS_NEEDS,
	HOW,
	OPEN_AT,
	OPEN_ON,
	SPOKEN,
	SUPPORT_FOR,
	SUPPORT_KINDS
} from '#lib/domain/directory/directory.ts';

/** What is asked for, as it stands in the address: nothing in it says where anybody lives. */
export interface Asked {
	near: string;
	q: string;
	kind: string;
	for: string;
	day: string;
	access: string;
	language: string;
	how: string;
	free: string;
	page: string;
}
type Name = keyof Asked;
const NAMES: readonly Name[] = [
	'near',
	'q',
	'kind',
	'for',
	'day',
	'access',
	'language',
	'how',
	'free',
	'page'
];

const known = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
const at: ReadonlySet<string> = known(OPEN_AT);
const ALLOWED: Partial<Record<Name, Set<string>>> = {
	kind: known(SUPPORT_KINDS),
	for: known(SUPPORT_FOR),
	day: known([...OPEN_AT, ...OPEN_ON]),
	access: known(ACCESS_NEEDS),
	language: known(SPOKEN),
	how: known(HOW),
	free: new Set(['yes'])
};

/** A whole postcode among other words, with the second half close or apart. */
const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/gi;

/** The words without a postcode, and the postcode if there was one. */
export function withoutPostcode(words: string): { words: string; postcode: string | null } {
	const [postcode] = words.match(POSTCODE) ?? [];
	return {
		words: words.replace(POSTCODE, ' ').replace(/\s+/g, ' ').trim(),
		postcode: postcode ?? null
	};
}

/** Whether there is anything in it to look for: private.plain leaves letters and figures alone. */
export const hasWord = (words: string): boolean => /[a-z0-9]/i.test(words.normalize('NFD'));

/** Reads an address. What it does not know it leaves out. */
export function readAsked(params: URLSearchParams): Asked {
	const asked = {} as Asked;
	for (const name of NAMES) {
		const given = (params.get(name) ?? '').trim().slice(0, 200);
		asked[name] = ALLOWED[name]?.has(given) === false ? '' : given;
	}
	if (!/^[A-Za-z0-9-]{2,80}$/.test(asked.near)) asked.near = '';
	if (!/^[1-9]\d?$/.test(asked.page)) asked.page = '';
	return asked;
}

/** The address for what is asked, with some of it changed; a change goes back to the first page. */
export function addressOf(asked: Partial<Asked>, change: Partial<Asked> = {}): string {
	const next = { ...asked, ...(Object.keys(change).length > 0 && { page: '' }), ...change };
	const params = new URLSearchParams();
	for (const name of NAMES) {
		const value = next[name];
		if (value) params.set(name, value);
	}
	const query = params.toString();
	return query ? `/support?${query}` : '/support';
}

/** As the database takes it: tokens. */
export function filtersOf(asked: Asked): string[] {
	return [
		asked.kind && `k:${asked.kind}`,
		asked.for && `f:${asked.for}`,
		asked.day && (at.has(asked.day) ? `o:${asked.day}` : `d:${asked.day}`),
		asked.access && `a:${asked.access}`,
		asked.language && `l:${asked.language}`,
		asked.how && `h:${asked.how}`,
		asked.free && 'c:free'
	].filter(Boolean);
}
