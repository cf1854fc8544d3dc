import { error, redirect } from '@sveltejs/kit';
import { CHECK_WORDS } from '#lib/domain/organisations/organisation.ts';
import { checkDates, checkWord, lookSaid } from '#lib/format/checks.ts';
import { fullDate } from '#lib/format/dates.ts';
import { shownHow, shownWhen } from '#lib/format/identity.ts';
import { localDate } from '#lib/format/london.ts';
import {
	updateConsent,
	updateWording,
	withdrawConsent
} from '#lib/domain/volunteers/shared-record.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readMyChecks } from '#lib/server/db/own-record.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { giveUpdateConsent } from '#lib/server/usecases/give-update-consent.ts';
import { withdrawVolunteerConsent } from '#lib/server/usecases/withdraw-volunteer-consent.ts';
import type { Actions, PageServerLoad } from './$types';

const SAVED: Record<string, string> = {
	agreed: 'It is kept. A coordinator may look now; you see here when.',
	withdrawn: 'Withdrawn. From this minute nobody may look.'
};

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { organisations } = await readMyChecks(event.locals.db).catch(refusePage);
	return {
		once: newOnce(),
		saved: SAVED[event.url.searchParams.get('saved') ?? ''] ?? null,
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
			agreed: one.agreed && {
				id: one.agreed.id,
				said: `You agreed on ${fullDate(localDate(one.agreed.givenAt))}.`,
				wording: one.agreed.wording.split('\n'),
				version: one.agreed.version
			},
			// whoever has left is asked nothing more
			asked: one.here && !one.agreed ? updateWording(one.name) : null,
			checks: one.checks.map((check) => ({
				id: check.id,
				level: CHECK_WORDS[check.level],
				counts: check.counts,
				word: checkWord(check),
				dates: checkDates(check),
				looks: check.looks.map(lookSaid),
				by: `Recorded by ${check.by ?? 'a coordinator'} on ${fullDate(localDate(check.recordedAt))}.`
			}))
		}))
	};
};

export const actions: Actions = {
	agree: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, updateConsent);
		if (!form.ok) return invalid(form);
		try {
			const { organisations } = await readMyChecks(event.locals.db);
			const organisation = organisations.find(({ id }) => id === form.data.organisation);
			if (!organisation) error(404, 'We could not find that.');
			await giveUpdateConsent(event.locals.db, { once: form.data.once, organisation });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering/checks?saved=agreed');
	},
	withdraw: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, withdrawConsent);
		if (!form.ok) return invalid(form);
		try {
			await withdrawVolunteerConsent(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering/checks?saved=withdrawn');
	}
};
