import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { kindTitle } from '#lib/format/desk.ts';
import { tel } from '#lib/format/phones.ts';
import { momentInTable } from '#lib/format/dates.ts';
import { needsSomebody, outSaid, stepSaid } from '#lib/format/watches.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readWatch } from '#lib/server/db/watches.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { settleWatch } from '#lib/server/usecases/settle-watch.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who is out, and how to reach them. No reading about the person: the task's own page is that. */
export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const out = await readWatch(event.locals.db, event.params.match).catch(refusePage);
	const { now } = out;
	return {
		once: newOnce(),
		name: out.volunteer,
		open: out.endedAt === null,
		needs: needsSomebody(out),
		help: out.helpAt !== null,
		own: out.own,
		said: outSaid(out, now),
		phone: out.phone ? { number: out.phone, href: tel(out.phone) } : null,
		visit: `${kindTitle(out.kindId)}, ${out.area}`,
		task: out.taskId,
		steps: out.steps.map(({ step, at }) => ({
			title: stepSaid(step),
			at,
			atWords: momentInTable(at, now)
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		try {
			await settleWatch(event.locals.db, { once: form.data.once, match: event.params.match });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, event.url.pathname);
	}
};
