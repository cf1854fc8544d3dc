import { aboutData, aboutDataActions } from '#lib/server/about-data.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readMySubjectRequests } from '#lib/server/db/guardian.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const found = await readMySubjectRequests(event.locals.db, null).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	return { ...aboutData(found), asked: event.url.searchParams.has('asked') };
};

const { ask, takeBack } = aboutDataActions(() => null);

export const actions: Actions = { ask, takeBack };
