import { error, redirect } from '@sveltejs/kit';
import { justOnce } from '#lib/domain/circle/circle.schema.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readCirclePeople } from '#lib/server/db/circle-places.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { endPlace } from '#lib/server/usecases/end-place.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { person, member } = event.params;
	const page = await readCirclePeople(event.locals.db, person).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const place = page.members.find(({ id }) => id === member);
	if (!place?.mayEnd) error(404, 'We could not find that.');
	return {
		quiet: true,
		once: newOnce(),
		back: `/circle/${person}/people`,
		name: place.name,
		me: place.me,
		manager: place.role === 'manager',
		attorney: place.basis === 'attorney' || place.basis === 'deputy'
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { person, member } = event.params;
		const form = await parseForm(event, justOnce);
		if (!form.ok) return invalid(form);
		let own = false;
		try {
			const { members } = await readCirclePeople(event.locals.db, person);
			own = members.some(({ id, me }) => id === member && me);
			await endPlace(event.locals.db, { once: form.data.once, member });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, own ? '/circle' : `/circle/${person}/people?done=ended`);
	}
};
