import { redirect } from '@sveltejs/kit';
import { lookedAt } from '#lib/domain/guardian/guardian.schema.ts';
import { moment } from '#lib/format/dates.ts';
import { RULE_SAID } from '#lib/format/guardian.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readUnusual } from '#lib/server/db/guardian.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { lookAtUnusual } from '#lib/server/usecases/look-at-unusual.ts';
import { asked, headOf, PAGE, pager } from '../shared.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const looked = event.url.searchParams.get('show') === 'looked';
	const found = await readUnusual(event.locals.db, { ...asked(event.url), looked }).catch(
		(refused) => refusePage(refused, event.url.pathname)
	);
	const { now } = found;
	return {
		head: headOf(event.url, found),
		looked,
		saved: event.url.searchParams.has('saved'),
		readings: found.readings.slice(0, PAGE).map((reading) => ({
			id: reading.id,
			once: newOnce(),
			...RULE_SAID[reading.rule],
			at: reading.at,
			when: moment(reading.at, now),
			who: reading.mine ? 'You' : reading.reader,
			mine: reading.mine,
			whose:
				reading.rule === 'many_people'
					? `${reading.times} people within the hour`
					: `Person ${reading.person ?? ''}`,
			found: reading.looked_at
				? `${reading.looked_by ?? 'Somebody'}, ${moment(reading.looked_at, now)}: ${reading.words ?? ''}`
				: null
		})),
		links: pager(event.url, found.page, found.readings.length > PAGE)
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'data_guardian');
		const form = await parseForm(event, lookedAt);
		if (!form.ok) return invalid(form);
		try {
			await lookAtUnusual(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `${event.url.pathname}?saved`);
	}
};
