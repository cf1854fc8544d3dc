import { redirect } from '@sveltejs/kit';
import { comeBack as comeBackForm } from '#lib/domain/volunteers/profile.schema.ts';
import { isJoining } from '#lib/domain/volunteers/acceptance.state.ts';
import type { Standing } from '#lib/domain/volunteers/standing.ts';
import { progressSaid } from '#lib/format/application.ts';
import { localDate } from '#lib/format/london.ts';
import { whereSaid } from '#lib/format/tasks.ts';
import {
	coveredSaid,
	exceptionSaid,
	homesLine,
	kindsLines,
	lapsesSaid,
	missingSaid,
	provenSaid,
	standingSaid,
	travelSaid,
	weeklySaid,
	weekLines
} from '#lib/format/volunteering.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteering } from '#lib/server/db/volunteering.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { comeBack } from '#lib/server/usecases/come-back.ts';
import type { Actions, PageServerLoad } from './$types';

const SAVED: Record<string, string> = {
	'': 'Saved.',
	back: 'Good to have you back. You may be asked again.',
	off: 'Nobody asks you while you are away.',
	'off-1': 'Nobody asks you while you are away. One visit went back to the coordinator.',
	'off-many': 'Nobody asks you while you are away. Your visits went back to the coordinators.',
	referee: 'We have written to them. Where it stands is below.',
	stopped:
		'You have stopped volunteering there. Thank you for the time you gave. Your passport, below, stays yours.'
};

function worded(standing: Standing, now: string) {
	const here = standing.state === 'accepted' || standing.state === 'paused';
	return {
		id: standing.organisationId,
		name: standing.organisation,
		state: standing.state,
		version: standing.version,
		said: standingSaid(standing, now),
		progress: progressSaid(standing, now),
		elseWanted:
			standing.state === 'references'
				? (standing.application?.referees ?? []).filter(
						({ state }) => state === 'declined' || state === 'expired'
					)
				: [],
		phone: standing.phone,
		covered: here ? coveredSaid(standing) : null,
		missing: here ? missingSaid(standing) : [],
		proven: provenSaid(standing),
		lapsed: standing.state === 'accepted' && !standing.inStanding && !standing.restUntil,
		lapses: here ? lapsesSaid(standing, now) : [],
		from:
			standing.state === 'paused' && standing.pausedByMe
				? 'pause'
				: standing.state === 'accepted' && standing.restUntil && standing.restByMe
					? 'rest'
					: null,
		mayTakeTimeOff: standing.state === 'accepted',
		joining: isJoining(standing.state),
		mayStop: here || isJoining(standing.state)
	} as const;
}

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { now, profile, week, exceptions, organisations } = await readVolunteering(
		event.locals.db
	).catch(refusePage);
	const today = localDate(now);
	return {
		once: newOnce(),
		applied: event.url.searchParams.has('applied'),
		saved: SAVED[event.url.searchParams.get('saved') ?? '-'] ?? null,
		profile: profile && {
			where: whereSaid(profile),
			travel: travelSaid(profile),
			languages: profile.languages,
			kinds: kindsLines(profile),
			faith: profile.faith,
			homes: homesLine(profile),
			weekly: weeklySaid(profile.weeklyMinutes)
		},
		week: weekLines(week),
		exceptions: exceptions.map((one) => exceptionSaid(one, today)),
		organisations: organisations.map((standing) => worded(standing, now))
	};
};

export const actions: Actions = {
	back: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, comeBackForm);
		if (!form.ok) return invalid(form);
		try {
			await comeBack(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, '/volunteering');
		}
		redirect(303, '/volunteering?saved=back');
	}
};
