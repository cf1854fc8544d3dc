import { redirect } from '@sveltejs/kit';
import { removeVisit } from '#lib/domain/circle/circle.schema.ts';
import { dateParts } from '#lib/domain/time/london.ts';
import { requireMember } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { readWeek } from '#lib/server/usecases/read-week.ts';
import { removeFamilyVisit } from '#lib/server/usecases/remove-family-visit.ts';
import { circleMasthead, doneSaid } from '../shared.ts';
import type { Actions, PageServerLoad } from './$types';

/** The first day asked for; anything that is no day is today. */
function fromOf(url: URL): string | null {
	const from = url.searchParams.get('from') ?? '';
	try {
		dateParts(from);
		return from;
	} catch {
		return null;
	}
}

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	const from = fromOf(event.url);
	const said = await readWeek(event.locals.db, person, from).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	return {
		said,
		done: doneSaid(event.url),
		// One for each row: two taken out from one page are two.
		onces: Object.fromEntries(
			said.days.flatMap((day) => day.visits.map((visit) => [visit.key, newOnce()]))
		),
		stampHref: `/circle/${person}/stamp${from ? `?from=${from}` : ''}`,
		viewer: circleMasthead(viewer, person, said.kind === 'rota' ? 'helper' : said.capacity)
	};
};

export const actions: Actions = {
	remove: async (event) => {
		requireMember(event);
		const form = await parseForm(event, removeVisit);
		if (!form.ok) return invalid(form);
		try {
			await removeFamilyVisit(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${event.params.person}?done=removed`);
	}
};
