import { error, redirect } from '@sveltejs/kit';
import { calledBy, whoseIs } from '#lib/domain/circle/circle.ts';
import { askErasure as asked } from '#lib/domain/copies/ask.schema.ts';
import { scopeShort } from '#lib/domain/consent/scopes.ts';
import { SCOPES } from '#lib/domain/people/details.ts';
import { fullDate } from '#lib/format/dates.ts';
import { keepsSaid } from '#lib/format/retention.ts';
import { counted, list, sentence } from '#lib/format/words.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readKept } from '#lib/server/db/retention.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { askErasure } from '#lib/server/usecases/ask-erasure.ts';
import { circleMasthead } from '../../shared.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	const kept = await readKept(event.locals.db, person).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	// for the person and whoever has shown that they act for them; nobody else learns that it can be asked
	if (!kept.ledger) error(404, 'We could not find that.');
	const whose = whoseIs(kept.capacity, kept.name);
	const keeps = (id: string) =>
		keepsSaid(kept.rules.find((rule) => rule.id === id) ?? { months: 0, days: 0 });
	const known = SCOPES.filter((scope) => kept.marks[scope]);
	return {
		viewer: circleMasthead(viewer, person, kept.capacity),
		once: newOnce(),
		done: event.url.searchParams.has('asked'),
		asked: kept.asked && {
			on: fullDate(kept.asked.on),
			by: fullDate(kept.asked.dueOn),
			organisation: kept.asked.organisation
		},
		at: `/circle/${person}`,
		self: kept.self,
		about: kept.capacity === 'self' ? 'you' : (calledBy(kept.name) ?? 'the person'),
		died: kept.diedAt !== null,
		known: known.length > 0 ? list(known.map((scope) => scopeShort(scope, whose))) : null,
		circle: kept.circle ?? 0,
		ahead:
			kept.ahead > 0 ? sentence(counted(kept.ahead, 'visit that is', 'visits that are')) : null,
		account: kept.account,
		organisations: kept.organisations,
		stays: {
			ledger: keeps('erased_records'),
			disclosures: keeps('disclosures'),
			concerns: keeps('concerns')
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, asked);
		if (!form.ok) return invalid(form);
		try {
			const { once, organisation, words } = form.data;
			await askErasure(event.locals.db, { once, person, organisation, words });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}/erasure?asked`);
	}
};
