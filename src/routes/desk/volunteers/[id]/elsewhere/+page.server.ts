import {
	CHECK_LEVELS,
	CHECK_WORDS,
	type CheckLevel
} from '#lib/domain/organisations/organisation.ts';
import { KIND_CHECKS } from '#lib/domain/tasks/kind-checks.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import type { VolunteerPage } from '#lib/server/db/volunteers.ts';
import { checkDates, checkWord, lastDay } from '#lib/format/checks.ts';
import { fullDate } from '#lib/format/dates.ts';
import { shownHow, shownWhen } from '#lib/format/identity.ts';
import { localDate } from '#lib/format/london.ts';
import { WORKFORCE_WORDS, whyNotTaken } from '#lib/format/shared-record.ts';
import { counted, list } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readCarried, type Carried } from '#lib/server/db/shared-record.ts';
import { refusePage } from '#lib/server/respond.ts';
import { readToKeep } from '../../kept.server.ts';
import type { PageServerLoad } from './$types';

const day = (at: string) => fullDate(localDate(at));

/** What a check of this level would cover of what the organisation arranges, and what not. */
function coversSaid(level: CheckLevel, kinds: VolunteerPage['kinds']) {
	const at = CHECK_LEVELS.indexOf(level);
	const short = kinds
		.map(({ id }) => kindOf(id))
		.filter((kind) => kind !== undefined)
		.filter(({ id }) => CHECK_LEVELS.indexOf(KIND_CHECKS[id].level) > at)
		.map((kind) => kind.short);
	return short.length > 0 ? `Its level does not cover: ${list(short)}.` : null;
}

function worded(one: Carried, kinds: VolunteerPage['kinds']) {
	return {
		from: one.from,
		given: `Agreed to on ${day(one.givenAt)}, until ${day(one.endsAt)} at the longest.`,
		accepted:
			one.accepted?.map(({ since, until }) =>
				until ? `From ${day(since)} to ${day(until)}` : `Since ${day(since)}`
			) ?? null,
		identity: one.items.includes('identity')
			? [one.identity]
					.filter((shown) => shown !== null)
					.map((shown) => ({
						id: shown.id,
						how: shownHow(shown),
						when: shownWhen(shown),
						why: shown.here
							? 'It is on your record already.'
							: shown.counts
								? null
								: 'It is to be looked at again there, so it cannot count with you.'
					}))
			: null,
		checks:
			one.checks?.map((check) => ({
				id: check.id,
				level: CHECK_WORDS[check.level],
				workforce: WORKFORCE_WORDS[check.workforce],
				dates: checkDates(check),
				by: `Looked at by ${check.by ?? 'a coordinator'} of theirs on ${day(check.recordedAt)}.`,
				word: checkWord(check),
				counts: check.counts,
				why: whyNotTaken(check),
				short: check.counts ? coversSaid(check.level, kinds) : null
			})) ?? null,
		trainings:
			one.trainings?.map((training) => ({
				id: training.id,
				title: training.title,
				said: `Passed ${day(training.passedAt)}${training.passedHere ? ', on Alongside' : ''}. ${training.counts ? 'Counts until the end of' : 'It ran until the end of'} ${lastDay(training.expiresAt)}.`,
				counts: training.counts,
				why: training.here
					? 'It is on your record already.'
					: training.counts
						? null
						: 'It has run out there, so it cannot count with you.'
			})) ?? null,
		references: one.references && {
			said:
				one.references.named === 0
					? 'Nothing of it is kept any more.'
					: `${one.references.answered.length} of ${counted(one.references.named, 'person', 'people')} answered${one.references.answered.length > 0 ? `: on ${list(one.references.answered.map(day))}` : ''}.`
		}
	};
}

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { where, found, back } = await readToKeep(event, viewer, { here: true });
	const carried = await readCarried(event.locals.db, where.organisation, event.params.id).catch(
		refusePage
	);
	return {
		name: found.volunteer.name,
		back,
		query: where.query,
		here: `/desk/volunteers/${event.params.id}/elsewhere`,
		found: carried.found.map((one) => worded(one, found.kinds))
	};
};
