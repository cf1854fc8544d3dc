import { redirect } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/domain/tasks/requirements.ts';
import { CONDITIONS, profile } from '#lib/domain/volunteers/keeping.schema.ts';
import { milesOf, TRAVEL_MILES, WEEKLY_MINUTES } from '#lib/domain/volunteers/profile.ts';
import { length } from '#lib/format/durations.ts';
import { count, list, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteer } from '#lib/server/db/volunteers.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { keepProfile } from '#lib/server/usecases/keep-profile.ts';
import { readToKeep, savedOf, whereOf } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

const LABELS: Record<(typeof CONDITIONS)[number], string> = {
	dogs: 'A dog in the home',
	cats: 'A cat in the home',
	smoke: 'Somebody who smokes indoors',
	stairs: 'Stairs or steep steps',
	strong: 'Pushing a wheelchair, carrying heavy things'
};

/** The choice nearest to what is kept: somebody else's form may offer others. */
function nearest(minutes: number): number {
	return WEEKLY_MINUTES.reduce<number>(
		(best, one) => (Math.abs(one - minutes) < Math.abs(best - minutes) ? one : best),
		WEEKLY_MINUTES[0]
	);
}

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer, { here: true });
	const kept = found.profile;
	if (!kept) redirect(303, back);
	const feelings = Object.fromEntries(
		CONDITIONS.map((one) => [
			one,
			kept.happyWith.includes(one) ? 'happy' : kept.avoid.includes(one) ? 'avoid' : ''
		])
	);
	return {
		quiet: true,
		once: newOnce(),
		back,
		name: found.volunteer.name,
		version: kept.version,
		area: kept.area,
		travel: String(milesOf(kept.travelM)),
		weekly: String(nearest(kept.weeklyMinutes)),
		drives: kept.drives,
		spoken: kept.languages,
		feelings,
		saved: [
			{ term: 'Sets out from', value: kept.area },
			{ term: 'How far', value: count(milesOf(kept.travelM), 'mile') },
			{ term: 'How much time', value: `${length(kept.weeklyMinutes)} a week` },
			{ term: 'Drives', value: kept.drives ? 'Yes' : 'No' },
			{ term: 'Languages', value: list(kept.languages) },
			{
				term: 'Fine with',
				value: CONDITIONS.filter((one) => kept.happyWith.includes(one)).map((one) => LABELS[one])
			},
			{
				term: 'Would rather not',
				value: CONDITIONS.filter((one) => kept.avoid.includes(one)).map((one) => LABELS[one])
			}
		],
		miles: TRAVEL_MILES.map((miles) => ({
			value: String(miles),
			label: `Up to ${count(miles, 'mile')}`
		})),
		hours: WEEKLY_MINUTES.map((minutes) => ({
			value: String(minutes),
			label: sentence(length(minutes))
		})),
		languages: [...new Set(['English', ...kept.languages])],
		others: LANGUAGES.filter((one) => one !== 'English' && !kept.languages.includes(one)).map(
			(one) => ({ value: one, label: one })
		),
		conditions: CONDITIONS.map((one) => ({ name: one, label: LABELS[one] }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, profile);
		if (!form.ok) return invalid(form);
		try {
			const now = await readVolunteer(event.locals.db, where.organisation, event.params.id);
			await keepProfile(event.locals.db, {
				...form.data,
				organisation: where.organisation,
				volunteer: event.params.id,
				// without a postcode the area stays; the version refuses it when it has moved meanwhile
				area: now.profile?.areaId ?? ''
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
