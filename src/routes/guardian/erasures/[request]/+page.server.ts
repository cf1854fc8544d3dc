import { redirect } from '@sveltejs/kit';
import { carryOut } from '#lib/domain/copies/ask.schema.ts';
import { fullDate } from '#lib/format/dates.ts';
import { counted, list, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readErasure } from '#lib/server/db/retention.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { carryOutErasure } from '#lib/server/usecases/carry-out-erasure.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const erasure = await readErasure(event.locals.db, event.params.request).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	return {
		once: newOnce(),
		version: erasure.version,
		about: erasure.about,
		ref: erasure.ref,
		words: erasure.words,
		by: fullDate(erasure.dueOn),
		settled: !['received', 'acting'].includes(erasure.state),
		fresh: erasure.fresh,
		again: `/account/again?next=${encodeURIComponent(event.url.pathname)}`,
		others: list(erasure.others),
		ahead:
			erasure.ahead > 0
				? sentence(counted(erasure.ahead, 'visit ahead is', 'visits ahead are'))
				: null
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'data_guardian');
		const form = await parseForm(event, carryOut);
		if (!form.ok) return invalid(form);
		try {
			const { once, version } = form.data;
			await carryOutErasure(event.locals.db, { once, version, request: event.params.request });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/guardian/retention?erased');
	}
};
