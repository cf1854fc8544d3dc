import { redirect } from '@sveltejs/kit';
import { calledBy } from '#lib/domain/circle/circle.ts';
import { justOnce } from '#lib/domain/circle/circle.schema.ts';
import { firstName } from '#lib/format/names.ts';
import { list } from '#lib/format/words.ts';
import { whoIsTold } from '#lib/format/week.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readSharing } from '#lib/server/db/sharing.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { withdrawAll } from '#lib/server/usecases/withdraw-all.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { person } = event.params;
	const ledger = await readSharing(event.locals.db, person, {
		only: null,
		reader: null,
		before: null
	}).catch((refused) => refusePage(refused, event.url.pathname));
	return {
		quiet: true,
		once: newOnce(),
		back: `/circle/${person}/sharing`,
		self: ledger.self,
		called: calledBy(ledger.name) ?? 'the person',
		coming: list(ledger.matched.map(({ volunteer }) => firstName(volunteer))),
		told: whoIsTold(ledger.organisations)
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, justOnce);
		if (!form.ok) return invalid(form);
		try {
			await withdrawAll(event.locals.db, { once: form.data.once, person });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}/sharing?done=stopped-all`);
	}
};
