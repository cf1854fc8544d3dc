import { eventFeed } from '#lib/server/calendar/event-feed.ts';
import { findEvents } from '#lib/server/db/events.ts';
import { refusePage } from '#lib/server/respond.ts';
import { settings } from '#lib/server/settings.ts';
import { readAsked } from '../asked.server.ts';
import type { RequestHandler } from './$types';

/** The events of a list as a calendar that others can subscribe to. Anybody's. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { near, kind, free, how, language } = readAsked(url.searchParams);
	const asked = { near, kind, how, language, free: free === 'yes', from: '' };
	const found = await findEvents(locals.db, asked).catch(refusePage);
	const name = found.near ? `Events near ${found.near.name}` : 'Events';
	const text = eventFeed(found.events, { name, today: found.today, origin: settings().origin });
	return new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="events.ics"'
		}
	});
};
