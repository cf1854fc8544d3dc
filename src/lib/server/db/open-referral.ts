import { z } from 'zod';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

// The database writes the standard's own words; what it says is passed on as it stands.
const one = z.record(z.string(), z.unknown()).nullable();
const page = z.object({ contents: z.array(z.unknown()) }).loose();

/** Lists of the feed, and the function each is. */
const LISTS = {
	services: 'open_referral_services',
	service_at_locations: 'open_referral_service_at_locations',
	taxonomies: 'open_referral_taxonomies',
	taxonomy_terms: 'open_referral_taxonomy_terms'
} as const;
const ONES = {
	services: ['open_referral_service', 'p_service'],
	service_at_locations: ['open_referral_service_at_location', 'p_service_at_location'],
	taxonomies: ['open_referral_taxonomy', 'p_taxonomy'],
	taxonomy_terms: ['open_referral_taxonomy_term', 'p_term']
} as const;
export type FeedList = keyof typeof LISTS;

/** A page of one of the feed's lists. */
export function readFeed(
	db: Db,
	list: FeedList,
	query: Record<string, string>,
	{ number, size }: { number: number; size: number }
) {
	const asked = list === 'taxonomies' ? {} : { p_query: query };
	return call(db, LISTS[list], { ...asked, p_page: number, p_size: size }, page);
}

/** One thing of the feed; null where there is none. */
export function readFeedItem(db: Db, list: FeedList, id: string) {
	const [fn, parameter] = ONES[list];
	return call(db, fn, { [parameter]: id }, one);
}
