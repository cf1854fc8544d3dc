import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { eventFeed } from '#lib/server/calendar/event-feed.ts';
import { readEvent } from '#lib/server/db/events.ts';
import { refusePage } from '#lib/server/respond.ts';
import { settings } from '#lib/server/settings.ts';
import type { RequestHandler } from './$types';

/** One event, all of its dates, for somebody's own calendar. Anybody's. */
export const GET: RequestHandler = async ({ locals, params }) => {
	if (!z.guid().safeParse(params.event).success) error(404, 'We could not find that.');
	const { event, entry } = await readEvent(locals.db, params.event).catch(refusePage);
	const { origin } = settings();
	const text = eventFeed([event], { name: event.title, today: entry.today, origin });
	return new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="event.ics"'
		}
	});
};
