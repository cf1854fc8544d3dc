import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { requireRole } from '#lib/server/auth.ts';
import { readRequest } from '#lib/server/db/desk-requests.ts';
import { newOnce, once, parseForm, ticked } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { openRequest } from '#lib/server/usecases/open-request.ts';
import { pauseRequest } from '#lib/server/usecases/pause-request.ts';
import { settleOnDesk } from '#lib/server/usecases/settle-on-desk.ts';
import { takeOnRequest } from '#lib/server/usecases/take-on-request.ts';
import { doneSaid } from './done.ts';
import { requestSaid } from './say.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A disclosure: what coordinators may know of the person is read here, and recorded. */
export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const page = await readRequest(event.locals.db, event.params.id).catch(refusePage);
	return {
		once: newOnce(),
		done: doneSaid(event.url.searchParams.get('done')),
		...requestSaid(page)
	};
};

const versioned = z.object({ once, version: z.coerce.number().int(), over: ticked });
const settled = z.object({
	once,
	what: z.enum(['question', 'feedback', 'note', 'report']),
	id: z.uuid()
});

type Versioned = { once: string; request: string; version: number; over: boolean };

/** An action that changes the request as it stands: the version it was opened at goes with it. */
function step(done: string, act: (event: RequestEvent, typed: Versioned) => Promise<void>) {
	return async (event: RequestEvent<{ id: string }>) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, versioned);
		if (!form.ok) return invalid(form);
		try {
			await act(event, { ...form.data, request: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/requests/${event.params.id}?done=${done}`);
	};
}

export const actions: Actions = {
	take: step('taken', (event, typed) => takeOnRequest(event.locals.db, typed)),
	open: step('opened', (event, typed) => openRequest(event.locals.db, typed)),
	pause: step('paused', (event, typed) => pauseRequest(event.locals.db, typed)),
	settle: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, settled);
		if (!form.ok) return invalid(form);
		try {
			await settleOnDesk(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/requests/${event.params.id}?done=settled`);
	}
};
