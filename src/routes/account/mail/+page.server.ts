import { redirect } from '@sveltejs/kit';
import { mailWishes } from '#lib/domain/accounts/mail-wishes.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readMailWishes } from '#lib/server/db/mail-wishes.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { saveMailWishes } from '#lib/server/usecases/save-mail-wishes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const wishes = await readMailWishes(event.locals.db).catch((caught) =>
		refusePage(caught, '/account/mail')
	);
	const typed = (hour: number | null) => (hour === null ? '' : String(hour));
	return {
		once: newOnce(),
		saved: event.url.searchParams.has('saved'),
		comes: wishes.hour === null ? 'each' : 'daily',
		hour: typed(wishes.hour),
		quiet_from: typed(wishes.quietFrom),
		quiet_to: typed(wishes.quietTo)
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const form = await parseForm(event, mailWishes);
		if (!form.ok) return invalid(form);
		try {
			await saveMailWishes(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, '/account/mail');
		}
		redirect(303, '/account/mail?saved');
	}
};
