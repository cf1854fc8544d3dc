import { error, redirect } from '@sveltejs/kit';
import { calledBy } from '#lib/domain/circle/circle.ts';
import { no } from '#lib/domain/consent/sharing.schema.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readSharing } from '#lib/server/db/sharing.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { sayNo } from '#lib/server/usecases/say-no.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { person } = event.params;
	const to = event.url.searchParams.get('to') ?? '';
	const ledger = await readSharing(event.locals.db, person, {
		only: null,
		reader: null,
		before: null
	}).catch((refused) => refusePage(refused, event.url.pathname));
	const organisations = ledger.organisations.map((one) => ({
		value: `organisation:${one.id}`,
		label: one.name,
		more: 'Everybody who belongs to it, in whatever they do, also those who pause.'
	}));
	const volunteers = ledger.matched.map((one) => ({
		value: `account:${one.volunteerId}`,
		label: one.volunteer,
		more: `Volunteer with ${one.organisation}. They alone.`
	}));
	const seen = new Set<string>();
	const readers = [...volunteers, ...organisations].filter(
		({ value }) => !seen.has(value) && seen.add(value)
	);
	if (readers.length === 0) error(404, 'We could not find that.');
	return {
		quiet: true,
		once: newOnce(),
		back: `/circle/${person}/sharing`,
		self: ledger.self,
		called: calledBy(ledger.name) ?? 'the person',
		readers,
		chosen: readers.some(({ value }) => value === to) ? to : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, no);
		if (!form.ok) return invalid(form);
		try {
			const { once, reader } = form.data;
			await sayNo(event.locals.db, { once, person, ...reader, scopes: null });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}/sharing?done=no`);
	}
};
