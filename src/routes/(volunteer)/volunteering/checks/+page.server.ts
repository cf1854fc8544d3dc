import { CHECK_WORDS } from '#lib/domain/organisations/organisation.ts';
import { checkDates, checkWord } from '#lib/format/checks.ts';
import { fullDate } from '#lib/format/dates.ts';
import { shownHow, shownWhen } from '#lib/format/identity.ts';
import { localDate } from '#lib/format/london.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readMyChecks } from '#lib/server/db/own-record.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { organisations } = await readMyChecks(event.locals.db).catch(refusePage);
	return {
		organisations: organisations.map((one) => ({
			id: one.id,
			name: one.name,
			phone: one.phone,
			state: one.state,
			identity: one.identity && {
				how: shownHow(one.identity),
				when: shownWhen(one.identity),
				counts: one.identity.counts
			},
			checks: one.checks.map((check) => ({
				id: check.id,
				level: CHECK_WORDS[check.level],
				counts: check.counts,
				word: checkWord(check),
				dates: checkDates(check),
				by: `Recorded by ${check.by ?? 'a coordinator'} on ${fullDate(localDate(check.recordedAt))}.`
			}))
		}))
	};
};
