import { error, redirect } from '@sveltejs/kit';
import { circleSaid } from '#lib/domain/volunteers/together.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readPeerCircles } from '#lib/server/db/together.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { savePeerCircle } from '#lib/server/usecases/save-peer-circle.ts';
import { deskHref, openDesk } from '../../../frame.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/desk/volunteers/circles';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const found = await readPeerCircles(event.locals.db, open.id).catch(refusePage);
	const asked = event.url.searchParams.get('circle');
	const circle = found.circles.find(({ id }) => id === asked) ?? null;
	if (asked !== null && !circle) error(404, 'We could not find that.');
	return {
		quiet: true,
		once: newOnce(),
		back: deskHref(HERE, open),
		title: circle?.title ?? null,
		people: found.people.map(({ id, name }) => ({ value: id, label: name ?? 'Somebody' })),
		values: {
			version: String(circle?.version ?? ''),
			title: circle?.title ?? '',
			description: circle?.description ?? '',
			place: circle?.place ?? '',
			online: circle?.online ? 'yes' : '',
			first_day: circle?.firstDay ?? '',
			starts: circle?.starts ?? '',
			ends: circle?.ends ?? '',
			repeats: circle?.repeats ?? 'month-nth',
			until: circle?.repeats === 'once' ? '' : (circle?.lastDay ?? ''),
			places: String(circle?.places ?? 10),
			facilitator: circle?.facilitatorId ?? ''
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const open = openDesk(viewer, event.url);
		const form = await parseForm(event, circleSaid);
		if (!form.ok) return invalid(form);
		const circle = event.url.searchParams.get('circle');
		try {
			await savePeerCircle(event.locals.db, form.data, open.id, circle);
		} catch (refused) {
			return refuse(refused, form.values, HERE);
		}
		redirect(303, deskHref(HERE, open, { saved: 'yes' }));
	}
};
