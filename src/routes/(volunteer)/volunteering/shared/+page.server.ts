import { redirect } from '@sveltejs/kit';
import { withdrawConsent } from '#lib/domain/volunteers/shared-record.ts';
import { fullDate, onMoment } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { ownItemsSaid } from '#lib/format/shared-record.ts';
import { counted, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readSharedRecord, type SharedRecord } from '#lib/server/db/shared-record.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { withdrawVolunteerConsent } from '#lib/server/usecases/withdraw-volunteer-consent.ts';
import type { Actions, PageServerLoad } from './$types';

const SAVED: Record<string, string> = {
	shared: 'It is kept. They can read it from now on.',
	withdrawn: 'Withdrawn. From this minute they read no more.'
};

function worded(one: SharedRecord['given'][number], now: string) {
	const day = (at: string) => fullDate(localDate(at));
	return {
		id: one.id,
		from: one.from,
		to: one.to,
		change: `/volunteering/shared/${one.fromId}/${one.toId}`,
		items: ownItemsSaid(one.items),
		when:
			one.endedAt === null
				? `Agreed on ${day(one.givenAt)}. It lasts until ${day(one.endsAt)} at the longest.`
				: `Agreed on ${day(one.givenAt)}; ${{ withdrawn: 'you withdrew it', superseded: 'you changed it', left: 'it ended when you were no longer with them' }[one.endedHow ?? 'withdrawn']} on ${day(one.endedAt)}.`,
		wording: one.wording.split('\n'),
		version: one.version,
		readings: one.readings.map(
			({ by, at, times }) =>
				`${by ?? 'Somebody'} of ${one.to}, ${onMoment(at, now)}${times > 1 ? `, ${counted(times, 'time', 'times')} within a quarter of an hour` : ''}`
		),
		taken: one.taken.map(({ item, at }) => `${sentence(ownItemsSaid([item]))}, on ${day(at)}`)
	};
}

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { now, may, given } = await readSharedRecord(event.locals.db).catch(refusePage);
	return {
		once: newOnce(),
		saved: SAVED[event.url.searchParams.get('saved') ?? ''] ?? null,
		given: given.filter(({ stands }) => stands).map((one) => worded(one, now)),
		over: given.filter(({ stands }) => !stands).map((one) => worded(one, now)),
		may: may
			.filter(({ standing }) => standing === null)
			.map(({ from, to, fromId, toId }) => ({
				href: `/volunteering/shared/${fromId}/${toId}`,
				label: `Let ${to} read what ${from} has on record`
			}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, withdrawConsent);
		if (!form.ok) return invalid(form);
		try {
			await withdrawVolunteerConsent(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering/shared?saved=withdrawn');
	}
};
