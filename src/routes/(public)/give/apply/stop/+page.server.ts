import { firstOpenStep } from '#lib/domain/volunteers/application.ts';
import { addDays, localDate } from '#lib/domain/time/london.ts';
import { longDate } from '#lib/format/dates.ts';
import { newOnce } from '#lib/server/form.ts';
import { keepOutOfCaches, needApplication, pathOf } from '../applying.server.ts';
import { stopActions } from '../../../stop-here.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	keepOutOfCaches(event);
	const { draft, answers, steps } = await needApplication(event);
	const today = localDate(new Date());
	return {
		quiet: true,
		once: newOnce(),
		next: pathOf(firstOpenStep(steps, 'check') ?? 'check'),
		until: longDate(addDays(today, 14), today),
		email: draft.email ?? answers.email ?? '',
		written: event.url.searchParams.has('written')
	};
};

const stop = stopActions({
	need: needApplication,
	cookie: 'applying',
	at: '/give/apply/stop',
	after: '/give'
});
export const actions: Actions = { link: stop.link, forget: stop.forget };
