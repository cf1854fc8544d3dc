import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/server/respond.ts';
import { forgetSession } from '#lib/server/supabase/client.ts';
import { signOut } from '#lib/server/usecases/sign-out.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (!locals.viewer && !locals.halfway && !locals.unreachable) redirect(303, '/signed-out');
	return { quiet: true };
};

async function leave(event: RequestEvent, where: 'here' | 'everywhere') {
	// Whoever is signed out already stays so; a form sent twice is answered alike.
	const { viewer, halfway } = event.locals;
	if (viewer || halfway) {
		try {
			// Halfway through signing in, other sessions are not yet theirs to end.
			await signOut(event.locals.db, viewer ? where : 'here');
		} catch (refused) {
			return refuse(refused);
		}
	}
	forgetSession(event);
	redirect(303, '/signed-out');
}

export const actions: Actions = {
	here: (event) => leave(event, 'here'),
	everywhere: (event) => leave(event, 'everywhere')
};
