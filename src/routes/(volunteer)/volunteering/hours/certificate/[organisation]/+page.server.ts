import { error } from '@sveltejs/kit';
import { fullDate } from '#lib/format/dates.ts';
import { length } from '#lib/format/durations.ts';
import { localDate } from '#lib/format/london.ts';
import { count } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readHours } from '#lib/server/db/hours.ts';
import { readPassport } from '#lib/server/db/passport.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const [hours, { now, passport }] = await Promise.all([
		readHours(event.locals.db),
		readPassport(event.locals.db)
	]).catch(refusePage);
	const organisation = hours.organisations.find(({ id }) => id === event.params.organisation)?.name;
	const given = passport.hours?.find((one) => one.organisation === organisation);
	if (organisation === undefined || !given) error(404, 'We could not find that.');
	return {
		name: passport.name,
		organisation,
		today: fullDate(localDate(now)),
		since: (passport.accepted ?? [])
			.filter((one) => one.organisation === organisation)
			.map(({ since, until }) =>
				until
					? `from ${fullDate(localDate(since))} to ${fullDate(localDate(until))}`
					: `since ${fullDate(localDate(since))}`
			),
		given: `${length(given.minutes) || 'no time'} in ${count(given.visits, 'visit')}`,
		between: `between ${fullDate(given.first)} and ${fullDate(given.last)}`,
		learnt: (passport.training ?? [])
			.filter((one) => one.organisation === organisation)
			.map((one) => ({
				title: one.title,
				passed: fullDate(localDate(one.passedAt))
			}))
	};
};
