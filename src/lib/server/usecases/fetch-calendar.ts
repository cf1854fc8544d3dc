import { calendarFeed } from '#lib/server/calendar/feed.ts';
import { readCalendarFeed } from '#lib/server/db/calendar.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * A calendar as a text, or null for an address that is nobody's. Tries that find nothing are counted by
 * network, and fetches by address: many calendars come from one network, a provider's.
 */
export async function fetchCalendar(
	db: Db,
	{ token, network, origin }: { token: string; network: string; origin: string }
): Promise<string | null> {
	const found = await readCalendarFeed(db, token);
	await knock(db, found ? 'form' : 'link', { network: found ? `calendar ${token}` : network });
	return found && calendarFeed(found.events, found.meetings, found.now, origin);
}
