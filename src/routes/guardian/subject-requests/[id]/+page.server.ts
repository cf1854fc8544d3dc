import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { fullDate } from '#lib/format/dates.ts';
import { HOW_SAID, REQUEST_SAID, REQUEST_STATE, dayClock, stepSaid } from '#lib/format/guardian.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readSubjectRequest } from '#lib/server/db/guardian.ts';
import { newOnce } from '#lib/server/form.ts';
import { refusePage } from '#lib/server/respond.ts';
import { takeStep } from '../../steps.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'data_guardian');
	if (!z.uuid().safeParse(event.params.id).success) error(404, 'We could not find that.');
	const found = await readSubjectRequest(event.locals.db, event.params.id).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const { request, now } = found;
	return {
		once: newOnce(),
		saved: event.url.searchParams.has('saved'),
		organisation: found.organisation.name,
		version: request.version,
		kind: request.kind,
		title: REQUEST_SAID[request.kind].title,
		state: REQUEST_STATE[request.state] ?? { word: request.state, look: 'plain' as const },
		open: request.settled_at === null,
		mine: request.taken_by !== null && request.taken_by === viewer.name,
		takenBy: request.taken_by,
		asker: request.asker,
		reach: request.reach,
		about:
			request.about === 'person'
				? `Person ${request.person ?? ''}`
				: request.about === 'account'
					? `The account of ${request.account ?? 'somebody'}`
					: request.about_name || 'Not said yet',
		words: request.words,
		received: `${fullDate(request.received_on)}, ${HOW_SAID[request.how] ?? ''}`,
		clock: dayClock(request.due_on, now),
		extension: request.extension_reason,
		mayExtend:
			request.extended_at === null && !dayClock(request.due_on, now).late
				? fullDate(request.may_extend_to)
				: null,
		outcome: request.outcome,
		steps: found.steps.map((step) => stepSaid(step, now))
	};
};

export const actions: Actions = { default: takeStep('subject_request') };
