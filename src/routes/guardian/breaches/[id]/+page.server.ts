import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { dateAndTime } from '#lib/format/dates.ts';
import { hourClock, RISK_SAID, stepSaid } from '#lib/format/guardian.ts';
import { count } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readBreach } from '#lib/server/db/guardian.ts';
import { newOnce } from '#lib/server/form.ts';
import { refusePage } from '#lib/server/respond.ts';
import { takeStep } from '../../steps.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	if (!z.uuid().safeParse(event.params.id).success) error(404, 'We could not find that.');
	const found = await readBreach(event.locals.db, event.params.id).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const { breach, now } = found;
	return {
		once: newOnce(),
		saved: event.url.searchParams.has('saved'),
		organisation: found.organisation.name,
		version: breach.version,
		title: breach.title,
		aware: dateAndTime(breach.aware_at, now),
		happened: breach.happened,
		whose: breach.whose,
		people: breach.people_count === null ? null : count(breach.people_count, 'person', 'people'),
		risk: RISK_SAID[breach.risk] ?? '',
		clock:
			breach.regulator_told_at || breach.regulator_why_not ? null : hourClock(breach.due_at, now),
		regulator: breach.regulator_told_at
			? `Told, ${dateAndTime(breach.regulator_told_at, now)}`
			: breach.regulator_why_not,
		told: breach.people_told_at
			? `Told, ${dateAndTime(breach.people_told_at, now)}`
			: breach.people_why_not,
		closed: breach.closed_at ? dateAndTime(breach.closed_at, now) : null,
		steps: found.steps.map((step) => stepSaid(step, now))
	};
};

export const actions: Actions = { default: takeStep('breach') };
