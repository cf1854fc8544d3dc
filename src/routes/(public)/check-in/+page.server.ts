import { error, redirect } from '@sveltejs/kit';
import { linkForm } from '#lib/domain/tasks/watch.ts';
import { tel } from '#lib/format/phones.ts';
import { onMoment } from '#lib/format/dates.ts';
import { watchSaid } from '#lib/format/watches.ts';
import { readVisitLink } from '#lib/server/db/watches.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { sayByVisitLink } from '#lib/server/usecases/say-by-visit-link.ts';
import type { Actions, PageServerLoad } from './$types';

const GONE =
	'This link has done its work, or has run out. If you are on a visit, sign in to check in or out. If somebody is in danger, ring 999.';

/** Shows buttons and changes nothing: mail scanners fetch links. */
export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const key = linkForm.shape.token.safeParse(event.url.searchParams.get('token'));
	if (!key.success) error(404, GONE);
	const link = await readVisitLink(event.locals.db, key.data);
	if (link.holder === 'gone') error(404, GONE);
	const shared = {
		quiet: true,
		token: key.data,
		ask: link.ask,
		coordinator: link.ask.coordinator ?? `a coordinator at ${link.ask.organisation}`,
		keys: { in: newOnce(), out: newOnce(), fine: newOnce(), help: newOnce() }
	};
	if (link.holder === 'volunteer') {
		const { watch } = link;
		return {
			...shared,
			contact: null,
			noted: event.url.searchParams.has('noted'),
			state: watch.out
				? ('out' as const)
				: watch.mayCheckIn
					? ('before' as const)
					: ('nothing' as const),
			said: watchSaid(watch, link.now),
			asked: watch.asked
		};
	}
	return {
		...shared,
		noted: false,
		contact: {
			name: link.volunteer,
			phone: link.phone ? { number: link.phone, href: tel(link.phone) } : null,
			help: link.helpAt ? onMoment(link.helpAt, link.now) : null,
			since: onMoment(link.inAt, link.now),
			due: onMoment(link.dueAt, link.now),
			left: link.outAt ? onMoment(link.outAt, link.now) : null,
			desk: `/desk/visits/${link.matchId}`
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, linkForm);
		if (!form.ok) return invalid(form);
		try {
			await sayByVisitLink(event.locals.db, form.data);
		} catch (caught) {
			return refuse(caught, form.values);
		}
		const { token, what } = form.data;
		if (what === 'spoken') redirect(303, '/check-in/settled');
		redirect(303, `/check-in?token=${encodeURIComponent(token)}&noted`);
	}
};
