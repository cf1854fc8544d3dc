import { redirect } from '@sveltejs/kit';
import { buddyAsk, buddyEnd } from '#lib/domain/volunteers/together.ts';
import { fullDate } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { count } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readBuddyDesk } from '#lib/server/db/together.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { askBuddies } from '#lib/server/usecases/ask-buddies.ts';
import { endBuddy } from '#lib/server/usecases/end-buddy.ts';
import { pageOf, whereOf, type Where } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

type Pair = Awaited<ReturnType<typeof readBuddyDesk>>['pairs'][number];
const on = (at: string) => fullDate(localDate(at));
const ENDED = {
	no: 'It did not come about: one of them would rather not',
	ended: 'Over: one of them ended it',
	taken_back: 'Over: a coordinator took it back',
	standing: 'Over: one of them left, or is suspended'
} as const;

function pairSaid(pair: Pair): string {
	if (pair.endedAt && pair.endedHow) return `${ENDED[pair.endedHow]}, ${on(pair.endedAt)}.`;
	if (pair.agreed) return `Both said yes, by ${on(pair.agreedAt ?? pair.askedAt)}.`;
	return `Asked ${on(pair.askedAt)}. ${pair.saidYes === 1 ? 'One of them has said yes; neither is named to the other before both have.' : 'Neither has answered so far.'}`;
}

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const where = whereOf(viewer, event.url);
	const found = await readBuddyDesk(event.locals.db, where.organisation, event.params.id).catch(
		refusePage
	);
	const pairs = found.pairs.map((pair) => ({
		id: pair.id,
		with: pair.with ?? 'Somebody',
		as: pair.newer ? 'the experienced one' : 'the new one',
		said: pairSaid(pair),
		live: pair.endedAt === null,
		newer: pair.newer
	}));
	return {
		quiet: true,
		once: newOnce(),
		back: pageOf(where, event.params.id),
		name: found.name ?? 'Somebody',
		organisation: found.organisation,
		saved: event.url.searchParams.has('saved'),
		mayAsk: found.may && !pairs.some(({ live, newer }) => live && newer),
		pairs,
		people: found.people.map(({ id, name, visits }) => ({
			value: id,
			label: `${name ?? 'Somebody'}: ${visits === 0 ? 'no visit done so far' : `${count(visits, 'visit')} done`}`
		}))
	};
};

const here = (where: Where, id: string) =>
	`/desk/volunteers/${id}/buddy${where.query || '?'}${where.query && '&'}saved`;

export const actions: Actions = {
	ask: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, buddyAsk);
		if (!form.ok) return invalid(form);
		const { organisation } = where;
		try {
			await askBuddies(event.locals.db, { ...form.data, organisation, newer: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, here(where, event.params.id));
	},
	end: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, buddyEnd);
		if (!form.ok) return invalid(form);
		try {
			await endBuddy(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, here(where, event.params.id));
	}
};
