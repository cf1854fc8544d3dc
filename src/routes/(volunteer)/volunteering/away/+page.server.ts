import { redirect } from '@sveltejs/kit';
import { exception, removal } from '#lib/domain/volunteers/profile.schema.ts';
import { localDate } from '#lib/format/london.ts';
import { exceptionSaid } from '#lib/format/volunteering.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteering } from '#lib/server/db/volunteering.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import {
	forgetDaysThatDiffer,
	noteDaysThatDiffer
} from '#lib/server/usecases/note-days-that-differ.ts';
import type { Actions, PageServerLoad } from './$types';

const PAGE = '/volunteering/away';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { now, profile, exceptions } = await readVolunteering(event.locals.db).catch(refusePage);
	if (!profile) redirect(303, '/volunteering/place');
	const said = event.url.searchParams.get('saved');
	return {
		quiet: true,
		once: newOnce(),
		saved: said !== null,
		promised: said === 'promised',
		exceptions: exceptions.map((one) => ({
			id: one.id,
			said: exceptionSaid(one, localDate(now)),
			once: newOnce()
		}))
	};
};

export const actions: Actions = {
	add: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, exception);
		if (!form.ok) return invalid(form);
		let visits: number;
		try {
			visits = await noteDaysThatDiffer(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, PAGE);
		}
		redirect(303, `${PAGE}?saved=${visits > 0 ? 'promised' : ''}`);
	},
	remove: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, removal);
		if (!form.ok) return invalid(form);
		try {
			await forgetDaysThatDiffer(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, PAGE);
		}
		redirect(303, `${PAGE}?saved`);
	}
};
