import { error, redirect } from '@sveltejs/kit';
import { localDate } from '#lib/domain/time/london.ts';
import { ACCEPTANCE_STATES, needsSecond } from '#lib/domain/volunteers/acceptance.state.ts';
import { step } from '#lib/domain/volunteers/keeping.schema.ts';
import { fullDate } from '#lib/format/dates.ts';
import { stateSaid } from '#lib/format/states.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { moveAcceptance } from '#lib/server/usecases/move-acceptance.ts';
import { readToKeep, savedOf, whereOf } from '../../../kept.server.ts';
import { proposing, stepSaid } from '../../../steps.ts';
import type { Actions, PageServerLoad } from './$types';

function stateOf(name: string) {
	const found = ACCEPTANCE_STATES.find((state) => state === name);
	if (!found) error(404, 'We could not find that.');
	return found;
}

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const to = stateOf(event.params.to);
	const { found, back } = await readToKeep(event, viewer);
	const { acceptance, volunteer } = found;
	const second = found.secondEyes && needsSecond(acceptance.state, to);
	const said = stepSaid(acceptance.state, to, volunteer.name);
	return {
		quiet: true,
		once: newOnce(),
		back,
		name: volunteer.name,
		version: acceptance.version,
		now: {
			state: `${stateSaid('acceptance', acceptance.state).word} since ${fullDate(localDate(acceptance.since))}`,
			reason: acceptance.reason ?? ''
		},
		visits: found.visits.length,
		// Somebody may have taken this very step, or another, since the link was shown.
		possible:
			acceptance.next.includes(to) &&
			!(second && found.proposals.some(({ endedAt }) => endedAt === null)),
		second,
		said: second ? proposing(said) : said
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const state = stateOf(event.params.to);
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, step);
		if (!form.ok) return invalid(form);
		let proposed: string | null;
		try {
			proposed = await moveAcceptance(event.locals.db, {
				...form.data,
				organisation: where.organisation,
				volunteer: event.params.id,
				state
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, proposed ? `/desk/second/${proposed}` : savedOf(where, event.params.id));
	}
};
