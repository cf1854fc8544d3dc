import { error } from '@sveltejs/kit';
import { Refusal } from '#lib/domain/refusal.ts';
import { networkOf } from '#lib/server/network.ts';
import { settings } from '#lib/server/settings.ts';
import { fetchCalendar } from '#lib/server/usecases/fetch-calendar.ts';
import type { RequestHandler } from './$types';

/** A volunteer's visits for their own calendar, at a secret address. A made-up one is not found. */
export const GET: RequestHandler = async (event) => {
	const token = event.params.token.replace(/\.ics$/, '');
	let text: string | null;
	try {
		text = await fetchCalendar(event.locals.db, {
			token,
			network: networkOf(event),
			origin: settings().origin
		});
	} catch (caught) {
		if (caught instanceof Refusal) error(caught.status, caught.message);
		throw caught;
	}
	if (text === null) error(404, 'We could not find that.');
	return new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="alongside.ics"',
			'cache-control': 'private, no-store'
		}
	});
};
