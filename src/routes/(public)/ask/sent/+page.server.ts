import { error } from '@sveltejs/kit';
import { readBy } from '#lib/domain/organisations/hours.ts';
import { momentInSentence } from '#lib/format/dates.ts';
import { hoursSaid } from '#lib/format/hours.ts';
import { readSent } from '#lib/server/db/requests-send.ts';
import { readDraftKey } from '#lib/server/draft-cookie.ts';
import { keepOutOfCaches } from '../asking.server.ts';
import type { PageServerLoad } from './$types';

/** When a person reads it, whom to ring until then, and how to follow it. */
export const load: PageServerLoad = async (event) => {
	keepOutOfCaches(event);
	const token = event.url.searchParams.get('token');
	const sending = await readSent(event.locals.db, token, readDraftKey(event));
	if (sending.state !== 'sent') error(404, 'There is nothing here that was sent.');
	const { organisation } = sending;
	const sent = new Date(sending.sentAt ?? Date.now());
	const by = readBy(organisation.hours, sent);
	const now = new Date();
	return {
		quiet: true,
		mode: sending.mode,
		organisation: {
			name: organisation.name,
			phone: organisation.phone,
			hours: hoursSaid(organisation.hours),
			night: organisation.outOfHoursPhone
				? { name: organisation.outOfHoursName, phone: organisation.outOfHoursPhone }
				: null
		},
		by: by && momentInSentence(by, now),
		late: by !== null && by < now,
		waits: sending.waits,
		bereaved: sending.situation === 'bereaved',
		requestId: sending.requestId,
		personId: sending.personId,
		email: event.locals.viewer ? null : sending.email
	};
};
