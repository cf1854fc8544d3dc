import { redirect } from '@sveltejs/kit';
import { settle } from '#lib/domain/circle/circle.schema.ts';
import { moment } from '#lib/format/dates.ts';
import { waitSaid } from '#lib/format/guardian.ts';
import { lookedSaid } from '#lib/format/sharing.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGuardian } from '#lib/server/db/guardian.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { settleCircleNote } from '#lib/server/usecases/settle-circle-note.ts';
import { asked, headOf } from './shared.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'data_guardian');
	const found = await readGuardian(event.locals.db, asked(event.url).organisation).catch(
		(refused) => refusePage(refused, event.url.pathname)
	);
	const { notes, now } = found;
	const since = found.waits.flatMap(({ since }) => (since ? [new Date(since).getTime()] : []));
	return {
		now,
		head: headOf(event.url, found),
		longest: new Date(now).getTime() - Math.min(new Date(now).getTime(), ...since),
		waits: found.waits.map((wait) => ({ ...waitSaid(wait, now), since: wait.since })),
		settled: event.url.searchParams.has('settled'),
		notes: notes.map((note) => ({
			id: note.id,
			once: newOnce(),
			words: note.words,
			from: `${note.from}${note.relation ? `, ${note.relation}` : ''}`,
			reach: [note.phone, note.email].filter(Boolean).join(', '),
			organisation: note.organisation,
			when: moment(note.at, now),
			settled: note.settledAt
				? `Dealt with by ${note.settledBy ?? 'somebody'}, ${moment(note.settledAt, now)}`
				: null,
			reading: lookedSaid(note.reading, { self: false, called: 'the person' }, now, viewer.id)
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'data_guardian');
		const form = await parseForm(event, settle);
		if (!form.ok) return invalid(form);
		try {
			await settleCircleNote(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, '/guardian');
		}
		redirect(303, '/guardian?settled');
	}
};
