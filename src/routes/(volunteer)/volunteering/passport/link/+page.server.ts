import { passportLink } from '#lib/domain/volunteers/passport.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readPassport } from '#lib/server/db/passport.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { settings } from '#lib/server/settings.ts';
import { makePassportLink } from '#lib/server/usecases/make-passport-link.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { passport } = await readPassport(event.locals.db).catch(refusePage);
	return { quiet: true, once: newOnce(), name: passport.name };
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, passportLink);
		if (!form.ok) return invalid(form);
		try {
			const token = await makePassportLink(event.locals.db, form.data);
			// the only time that it is shown: no redirect, or it would have to stand in an address
			return { address: token && `${settings().origin}/passport/${token}` };
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
	}
};
