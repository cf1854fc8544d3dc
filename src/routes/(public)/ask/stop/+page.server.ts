import { firstOpen } from '#lib/domain/requests/assemble.ts';
import { pathOf } from '#lib/domain/requests/steps.ts';
import { longDate } from '#lib/format/dates.ts';
import { addDays, localDate } from '#lib/domain/time/london.ts';
import { newOnce } from '#lib/server/form.ts';
import { assembleHeld, needDraft, shared } from '../asking.server.ts';
import { stopActions } from '../../stop-here.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { draft, context, whole } = await assembleHeld(event);
	const today = localDate(new Date());
	return {
		quiet: true,
		once: newOnce(),
		next: pathOf(firstOpen(whole, 'check') ?? 'check'),
		until: longDate(addDays(today, 14), today),
		email: draft.email ?? '',
		written: event.url.searchParams.has('written'),
		ask: shared(draft, whole, context)
	};
};

const stop = stopActions({
	need: needDraft,
	at: '/ask/stop',
	after: '/ask?forgotten'
});
export const actions: Actions = { link: stop.link, forget: stop.forget };
