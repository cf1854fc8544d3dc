import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { moment } from '#lib/format/dates.ts';
import { FIELD, fieldSaid } from '#lib/format/entry-draft.ts';
import { EVENT_FIELD, eventFieldSaid } from '#lib/format/events.ts';
import { actsAs } from '#lib/domain/accounts/viewer.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readSuggestion, settleSuggestion } from '#lib/server/db/directory-editing.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

const id = z.guid();

// whoever keeps the page, by a claim too: the database says for whom it is there
export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	if (!id.safeParse(event.params.suggestion).success) error(404, 'We could not find that.');
	const page = await readSuggestion(event.locals.db, event.params.suggestion).catch(refusePage);
	return {
		once: newOnce(),
		desk: actsAs(viewer, 'coordinator'),
		version: page.version,
		serviceId: page.service_id,
		name: page.name,
		taken: page.taken,
		when: moment(page.at, page.now),
		theirs: page.theirs,
		ofEvent: page.of_event,
		isNew: page.of_event ? page.event_id === null : page.service_id === null,
		changes: page.changes.map((change) => ({
			field: change.field as string,
			moved: change.moved,
			...(change.of === 'event'
				? {
						label: EVENT_FIELD[change.field],
						now: eventFieldSaid(change.field, change.now),
						to: eventFieldSaid(change.field, change.to)
					}
				: {
						label: FIELD[change.field],
						now: fieldSaid(change.field, change.now),
						to: fieldSaid(change.field, change.to)
					})
		}))
	};
};

const typed = z.object({
	once,
	version: z.preprocess((said) => (said === '' ? null : said), z.coerce.number().int().nullable()),
	do: z.enum(['take', 'leave'], { error: 'Choose one of the two.' })
});

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireMember(event);
		if (!id.safeParse(event.params.suggestion).success) error(404, 'We could not find that.');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		const take = form.data.do === 'take';
		let shows: Awaited<ReturnType<typeof settleSuggestion>>;
		try {
			shows = await settleSuggestion(event.locals.db, {
				once: form.data.once,
				suggestion: event.params.suggestion,
				version: form.data.version,
				take
			});
		} catch (caught) {
			return refuse(caught, form.values);
		}
		if (take && shows.event) redirect(303, `/support/events/${shows.event}?changed`);
		redirect(
			303,
			take && shows.service
				? `/support/${shows.service}?changed`
				: actsAs(viewer, 'coordinator')
					? '/desk/directory?done'
					: '/account/pages?left'
		);
	}
};
