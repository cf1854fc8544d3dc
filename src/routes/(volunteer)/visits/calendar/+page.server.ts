import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { onMoment } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readCalendarPage } from '#lib/server/db/calendar.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { settings } from '#lib/server/settings.ts';
import { makeCalendar } from '#lib/server/usecases/make-calendar.ts';
import { stopCalendar } from '#lib/server/usecases/stop-calendar.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { now, madeAt, fetchedAt } = await readCalendarPage(event.locals.db).catch(refusePage);
	return {
		quiet: true,
		once: newOnce(),
		stop: newOnce(),
		made: madeAt ? onMoment(madeAt, now) : null,
		fetched: fetchedAt ? onMoment(fetchedAt, now) : null,
		stopped: event.url.searchParams.has('stopped')
	};
};

export const actions: Actions = {
	make: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		try {
			const token = await makeCalendar(event.locals.db, form.data.once);
			const address = token && `${settings().origin}/calendar/${token}.ics`;
			// the only time that it is shown: no redirect, or it would have to stand in an address
			return { address, subscribe: address && address.replace(/^https?:/, 'webcal:') };
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
	},
	stop: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		try {
			await stopCalendar(event.locals.db, form.data.once);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/visits/calendar?stopped');
	}
};
