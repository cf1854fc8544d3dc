import { error, redirect } from '@sveltejs/kit';
import { calledBy, whoseIs } from '#lib/domain/circle/circle.ts';
import { consentQuestion } from '#lib/domain/consent/question.ts';
import { yes } from '#lib/domain/consent/sharing.schema.ts';
import { MONTHS, USUAL_MONTHS } from '#lib/domain/consent/wording.ts';
import { toChoose } from '#lib/format/sharing.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readSharing } from '#lib/server/db/sharing.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { giveConsent, readerOf } from '#lib/server/usecases/give-consent.ts';
import type { Actions, PageServerLoad } from './$types';

const SAID: Record<number, string> = { 3: 'Three months', 6: 'Six months', 12: 'Twelve months' };

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { person } = event.params;
	const query = event.url.searchParams;
	const ledger = await readSharing(event.locals.db, person, {
		only: null,
		reader: null,
		before: null
	}).catch((refused) => refusePage(refused, event.url.pathname));
	const to = query.get('to') ?? '';
	const reader = readerOf(ledger, to);
	if (!reader || ledger.giving === 'none') error(404, 'We could not find that.');
	const months = MONTHS.find((each) => String(each) === query.get('months')) ?? USUAL_MONTHS;
	const whose = whoseIs(ledger.capacity, ledger.name);
	const back = `/circle/${person}/sharing`;
	return {
		quiet: true,
		once: newOnce(),
		back,
		to,
		months,
		self: ledger.self,
		wish: ledger.giving === 'family',
		called: calledBy(ledger.name) ?? 'the person',
		selfHasAccount: ledger.selfHasAccount,
		// The length is part of the words: choosing another shows the words anew.
		lengths: MONTHS.map((each) => ({
			href: `${back}/yes?to=${encodeURIComponent(to)}&months=${each}`,
			label: SAID[each] ?? '',
			current: each === months
		})),
		// What is shared already needs no wish.
		questions: toChoose(ledger, reader, whose)
			.filter(({ shared, again }) => !shared || again || ledger.giving !== 'family')
			.map(({ scope, shared, denied, again }) => {
				const asked = consentQuestion({
					recipient: reader.recipient,
					name: reader.name,
					scope,
					whose,
					months,
					area: ledger.place
				});
				return {
					scope,
					question: asked.question,
					terms: `${asked.terms}${denied ? ' A no stands against it: until that is taken back, this changes nothing.' : again ? ' These words have changed: the old yes stops unless you say yes again.' : shared ? ' Shared now: a new yes takes the place of the old one.' : ''}`
				};
			})
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, yes);
		if (!form.ok) return invalid(form);
		let wish: boolean;
		try {
			({ wish } = await giveConsent(event.locals.db, { person, ...form.data }));
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}/sharing?done=${wish ? 'wished' : 'shared'}`);
	}
};
