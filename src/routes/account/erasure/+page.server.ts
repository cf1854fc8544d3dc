import { redirect } from '@sveltejs/kit';
import { askErasure as asked } from '#lib/domain/copies/ask.schema.ts';
import { fullDate } from '#lib/format/dates.ts';
import { keepsSaid } from '#lib/format/retention.ts';
import { counted, list, sentence } from '#lib/format/words.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readOwnErasure } from '#lib/server/db/retention.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { askErasure } from '#lib/server/usecases/ask-erasure.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const found = await readOwnErasure(event.locals.db).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const keeps = (id: string) =>
		keepsSaid(found.rules.find((rule) => rule.id === id) ?? { months: 0, days: 0 });
	const only = found.members.filter((one) => one.onlyAdministrator);
	return {
		once: newOnce(),
		done: event.url.searchParams.has('asked'),
		email: found.email,
		asked: found.asked && {
			on: fullDate(found.asked.on),
			by: fullDate(found.asked.dueOn),
			organisation: found.asked.organisation
		},
		only: only.length > 0 ? list(only.map(({ organisation }) => organisation)) : null,
		member: found.members.length > 0,
		volunteers: found.volunteers,
		circle: found.circle,
		ahead:
			found.visitsAhead > 0
				? sentence(counted(found.visitsAhead, 'visit that you', 'visits that you'))
				: null,
		ownRecord: found.ownRecord,
		organisations: found.organisations,
		stays: {
			disclosures: keeps('disclosures'),
			concerns: keeps('concerns'),
			complaints: keeps('data_complaints'),
			requests: keeps('subject_requests'),
			mail: keeps('mail'),
			accounts: keeps('closed_accounts')
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const form = await parseForm(event, asked);
		if (!form.ok) return invalid(form);
		try {
			const { once, organisation, words } = form.data;
			await askErasure(event.locals.db, { once, person: null, organisation, words });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/account/erasure?asked');
	}
};
