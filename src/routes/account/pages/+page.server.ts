import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dateAndTime, longDate, moment } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { checkedSaid } from '#lib/format/support.ts';
import { requireMember } from '#lib/server/auth.ts';
import { confirmKeptPage, readKeptPages } from '#lib/server/db/claims.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['left', 'kept', 'mailed', 'asked', 'confirmed', 'offered', 'back', 'ended'] as const;

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { pages, today, now } = await readKeptPages(event.locals.db).catch(refusePage);
	const all = pages.map((page) => ({
		...page,
		checked: checkedSaid(page.assuredDate, page.age, today),
		since: longDate(localDate(page.keptFrom ?? page.askedAt), today),
		ended: page.endedAt === null ? null : longDate(localDate(page.endedAt), today),
		until: page.offered && dateAndTime(page.offered.until),
		suggestions: page.suggestions.map((one) => ({
			id: one.id,
			what: one.event ? `An event, “${one.event}”` : 'The page',
			added: one.added,
			when: moment(one.at, now),
			theirs: one.theirs
		}))
	}));
	return {
		once: newOnce(),
		done: DONE.find((what) => event.url.searchParams.has(what)) ?? null,
		kept: all.filter((page) => page.ended === null && page.keptFrom !== null),
		asked: all.filter((page) => page.ended === null && page.keptFrom === null),
		over: all.filter((page) => page.ended !== null)
	};
};

const confirming = z.object({ once, service: z.guid(), version: z.coerce.number().int() });

export const actions: Actions = {
	confirm: async (event) => {
		requireMember(event);
		const form = await parseForm(event, confirming);
		if (!form.ok) return invalid(form);
		try {
			await confirmKeptPage(event.locals.db, form.data);
		} catch (caught) {
			return refuse(caught, form.values, '/account/pages');
		}
		redirect(303, '/account/pages?confirmed');
	}
};
