import { error, redirect } from '@sveltejs/kit';
import { CHECK_WORDS } from '#lib/domain/organisations/organisation.ts';
import { takeOver } from '#lib/domain/volunteers/keeping.schema.ts';
import { TAKEN_ITEMS } from '#lib/domain/volunteers/shared-record.ts';
import { checkDates, lastDay } from '#lib/format/checks.ts';
import { fullDate } from '#lib/format/dates.ts';
import { shownHow } from '#lib/format/identity.ts';
import { localDate } from '#lib/format/london.ts';
import { whyNotTaken } from '#lib/format/shared-record.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readCarried, type Carried } from '#lib/server/db/shared-record.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { takeOverRecord } from '#lib/server/usecases/take-over-record.ts';
import { readToKeep, savedOf, whereOf } from '../../../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is taken over, in words; null where there is nothing to take. */
function found(one: Carried, item: string, source: string): { what: string; until: string } | null {
	if (item === 'identity') {
		const { identity } = one;
		if (identity?.id !== source || !identity.counts || identity.here) return null;
		return {
			what: `${shownHow(identity)} Shown on ${fullDate(identity.shownOn)}.`,
			until: identity.reviewAt
				? `No later than ${lastDay(identity.reviewAt)}, until when it counts there.`
				: 'Within five years.'
		};
	}
	if (item === 'check') {
		const check = one.checks?.find(({ id }) => id === source);
		if (!check || whyNotTaken(check)) return null;
		return {
			what: `${CHECK_WORDS[check.level]}. ${checkDates(check)}`,
			until: `No later than ${fullDate(localDate(check.expiresAt))}, until when it counts there.`
		};
	}
	const training = one.trainings?.find(({ id }) => id === source);
	if (!training?.counts || training.here) return null;
	return {
		what: `${training.title}, passed on ${fullDate(localDate(training.passedAt))}.`,
		until: `No later than ${fullDate(localDate(training.expiresAt))}, until when it counts there.`
	};
}

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { where, found: kept } = await readToKeep(event, viewer, { here: true });
	const carried = await readCarried(event.locals.db, where.organisation, event.params.id).catch(
		refusePage
	);
	const { item, source } = event.params;
	for (const one of carried.found) {
		const taken = found(one, item, source);
		if (!taken) continue;
		return {
			quiet: true,
			once: newOnce(),
			back: `/desk/volunteers/${event.params.id}/elsewhere${where.query}`,
			name: kept.volunteer.name,
			from: one.from,
			...taken
		};
	}
	error(404, 'We could not find that.');
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const item = TAKEN_ITEMS.find((one) => one === event.params.item);
		if (!item) error(404, 'We could not find that.');
		const form = await parseForm(event, takeOver);
		if (!form.ok) return invalid(form);
		try {
			await takeOverRecord(event.locals.db, {
				...form.data,
				item,
				source: event.params.source,
				organisation: where.organisation,
				volunteer: event.params.id
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
