import { redirect } from '@sveltejs/kit';
import { stopPassportLink as stopForm } from '#lib/domain/volunteers/passport.ts';
import { fullDate, onMoment } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { passportSections, SHOWN_WORDS } from '#lib/format/passport.ts';

import { list } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readPassport } from '#lib/server/db/passport.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { stopPassportLink } from '#lib/server/usecases/stop-passport-link.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { now, passport, stopped, links } = await readPassport(event.locals.db).catch(refusePage);
	return {
		once: newOnce(),
		name: passport.name,
		today: fullDate(localDate(now)),
		sections: passportSections(passport),
		suspended: stopped,
		stopped: event.url.searchParams.has('stopped'),
		links: links.map((link) => ({
			id: link.id,
			shows: list(link.parts.map((part) => SHOWN_WORDS[part])),
			made: onMoment(link.madeAt, now),
			until: onMoment(link.expiresAt, now),
			opened: link.openedAt && onMoment(link.openedAt, now)
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, stopForm);
		if (!form.ok) return invalid(form);
		try {
			await stopPassportLink(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering/passport?stopped');
	}
};
