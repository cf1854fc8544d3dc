import { error, redirect } from '@sveltejs/kit';
import { whoseIs } from '#lib/domain/circle/circle.ts';
import { looksWrong } from '#lib/domain/consent/sharing.schema.ts';
import { lookedSaid } from '#lib/format/sharing.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readSharing } from '#lib/server/db/sharing.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { questionReading } from '#lib/server/usecases/question-reading.ts';
import type { Actions, PageServerLoad } from './$types';

/** Enough to choose from; an older one is found with the filters first. */
const TO_CHOOSE = 20;

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	const ledger = await readSharing(event.locals.db, person, {
		only: null,
		reader: null,
		before: null
	}).catch((refused) => refusePage(refused, event.url.pathname));
	if (!ledger.ledger) error(404, 'We could not find that.');
	const whose = whoseIs(ledger.capacity, ledger.name);
	return {
		quiet: true,
		once: newOnce(),
		back: `/circle/${person}/sharing#looked`,
		readings: ledger.looked
			.filter(({ readerId }) => readerId !== viewer.id)
			.slice(0, TO_CHOOSE)
			.map((reading) => lookedSaid(reading, whose, ledger.now, viewer.id))
			.map(({ ref, who, what, when, why }) => ({
				value: ref,
				label: `${who} read ${what}`,
				more: `${when}. ${why}`
			}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, looksWrong);
		if (!form.ok) return invalid(form);
		try {
			await questionReading(event.locals.db, { person, ...form.data });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}/sharing?done=asked`);
	}
};
