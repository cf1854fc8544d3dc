import { redirect } from '@sveltejs/kit';
import { calledBy } from '#lib/domain/circle/circle.ts';
import { death, justOnce, report } from '#lib/domain/circle/circle.schema.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { longDate, momentInSentence } from '#lib/format/dates.ts';
import { contactSaid, whoIsTold } from '#lib/format/week.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readDeath } from '#lib/server/db/circle-death.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { recordDeath } from '#lib/server/usecases/record-death.ts';
import { reportDeath } from '#lib/server/usecases/report-death.ts';
import { undoDeath } from '#lib/server/usecases/undo-death.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { person } = event.params;
	const page = await readDeath(event.locals.db, person).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const { died, now } = page;
	return {
		quiet: true,
		once: newOnce(),
		at: `/circle/${person}`,
		may: page.may,
		helper: page.capacity === 'helper',
		called: page.capacity === 'self' ? null : calledBy(page.name),
		told: whoIsTold(page.contacts),
		died: died && {
			when: died.diedOn ? longDate(died.diedOn, localDate(now)) : null,
			undoUntil: momentInSentence(died.undoUntil, now)
		},
		contacts: page.contacts.map(contactSaid)
	};
};

export const actions: Actions = {
	record: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, death);
		if (!form.ok) return invalid(form);
		try {
			await recordDeath(event.locals.db, { person, ...form.data });
		} catch (refused) {
			const failed = refuse(refused, form.values, event.url.pathname);
			// The day's fields are one question, under one name.
			if (failed.data.errors.died_on) failed.data.errors = { died: failed.data.errors.died_on };
			return failed;
		}
		redirect(303, `/circle/${person}`);
	},
	undo: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, justOnce);
		if (!form.ok) return invalid(form);
		try {
			await undoDeath(event.locals.db, { once: form.data.once, person });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}?done=undone`);
	},
	report: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, report);
		if (!form.ok) return invalid(form);
		try {
			await reportDeath(event.locals.db, { person, ...form.data });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}?done=reported`);
	}
};
