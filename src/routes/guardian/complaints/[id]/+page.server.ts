import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { dateAndTime } from '#lib/format/dates.ts';
import { dayClock, stepSaid } from '#lib/format/guardian.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readComplaint } from '#lib/server/db/guardian.ts';
import { newOnce } from '#lib/server/form.ts';
import { refusePage } from '#lib/server/respond.ts';
import { takeStep } from '../../steps.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	if (!z.uuid().safeParse(event.params.id).success) error(404, 'We could not find that.');
	const found = await readComplaint(event.locals.db, event.params.id).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const { complaint, now } = found;
	return {
		once: newOnce(),
		saved: event.url.searchParams.has('saved'),
		organisation: found.organisation.name,
		version: complaint.version,
		state: complaint.state,
		words: complaint.words,
		reach: complaint.reach,
		received: dateAndTime(complaint.received_at, now),
		clock: complaint.state === 'received' ? dayClock(complaint.acknowledge_by, now) : null,
		acknowledged: complaint.acknowledged_at
			? `${complaint.by ?? 'Somebody'}, ${dateAndTime(complaint.acknowledged_at, now)}`
			: null,
		outcome: complaint.outcome,
		toldHow: complaint.told_how,
		steps: found.steps.map((step) => stepSaid(step, now))
	};
};

export const actions: Actions = { default: takeStep('complaint') };
