import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { onMoment } from '#lib/format/dates.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readSessions } from '#lib/server/db/accounts.ts';
import { parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { endSession } from '#lib/server/usecases/end-session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const sessions = await readSessions(event.locals.db).catch(refusePage);
	const now = new Date();
	return {
		ended: event.url.searchParams.has('ended'),
		sessions: sessions.map(({ id, here, browser, beganAt, usedAt }) => ({
			id,
			here,
			browser,
			began: onMoment(beganAt, now),
			used: onMoment(usedAt, now)
		}))
	};
};

const which = z.object({ session: z.union([z.literal('others'), z.uuid()]) });

// No key against sending it twice: an ended session is ended.
export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const form = await parseForm(event, which);
		if (!form.ok) return invalid(form);
		try {
			await endSession(event.locals.db, form.data.session);
		} catch (refused) {
			return refuse(refused, {}, '/account/sessions');
		}
		redirect(303, '/account/sessions?ended');
	}
};
