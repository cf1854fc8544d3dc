import { z } from 'zod';
import type { FeedList } from '#lib/server/db/open-referral.ts';

/** Anybody's pages may read this, without a key. */
const OPEN = {
	'access-control-allow-origin': '*',
	'cache-control': 'public, max-age=300',
	'content-type': 'application/json; charset=utf-8'
};

export function answer(body: unknown, status = 200): Response {
	return new Response(JSON.stringify(body), { status, headers: OPEN });
}

export const nothing = () => answer({ message: 'There is nothing at this address.' }, 404);

const LISTS: readonly string[] = [
	'services',
	'service_at_locations',
	'taxonomies',
	'taxonomy_terms'
];
export const isList = (name: string): name is FeedList => LISTS.includes(name);

const DAYS: Record<string, string> = {
	monday: 'MO',
	tuesday: 'TU',
	wednesday: 'WE',
	thursday: 'TH',
	friday: 'FR',
	saturday: 'SA',
	sunday: 'SU'
};
const whole = z.coerce.number().int().min(1).max(100_000);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/);
const age = z.coerce.number().min(0).max(130);

/** What a reader of the feed may ask, each with its form. An empty one is as if it were not there. */
const ASKED = {
	page: whole,
	per_page: whole,
	search: z.string().max(200),
	taxonomy_term_id: z.guid(),
	taxonomy_id: z.guid(),
	minimum_age: age,
	maximum_age: age,
	modified_after: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
	start_time: time,
	end_time: time,
	day: z
		.string()
		.transform((day) => DAYS[day.toLowerCase()] ?? day.toUpperCase())
		.pipe(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])),
	postcode: z.string().max(12),
	proximity: z.coerce.number().min(0).max(1_000_000)
} as const;

export type AskedOfFeed =
	| { ok: true; query: Record<string, string>; number: number; size: number }
	| { ok: false; wrong: string };

/** Reads the address of a list; says which parameter is wrong. */
export function readAddress(params: URLSearchParams): AskedOfFeed {
	const query: Record<string, string> = {};
	for (const [name, shape] of Object.entries(ASKED)) {
		const given = params.get(name);
		if (given === null || given.trim() === '') continue;
		const read = shape.safeParse(given.trim());
		if (!read.success) return { ok: false, wrong: name };
		query[name] = String(read.data);
	}
	const { page = '1', per_page: size = '50', ...rest } = query;
	return { ok: true, query: rest, number: Number(page), size: Math.min(Number(size), 500) };
}
