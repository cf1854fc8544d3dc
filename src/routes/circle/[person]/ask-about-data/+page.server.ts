import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { calledBy } from '#lib/domain/circle/circle.ts';
import { aboutData, aboutDataActions } from '#lib/server/about-data.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readMySubjectRequests } from '#lib/server/db/guardian.ts';
import { refusePage } from '#lib/server/respond.ts';
import { circleMasthead } from '../../shared.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	if (!z.uuid().safeParse(person).success) error(404, 'We could not find that.');
	const found = await readMySubjectRequests(event.locals.db, person).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	return {
		...aboutData(found),
		viewer: circleMasthead(viewer, person, found.self ? 'self' : 'manager'),
		back: `/circle/${person}/sharing`,
		about: found.self ? 'you' : (calledBy(found.name) ?? 'the person'),
		ref: found.ref,
		asked: event.url.searchParams.has('asked')
	};
};

const { ask, takeBack } = aboutDataActions((event) => event.params.person ?? null);

export const actions: Actions = { ask, takeBack };
