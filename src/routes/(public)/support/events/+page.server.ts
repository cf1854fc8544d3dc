import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Dated } from '#lib/domain/directory/event.ts';
import { addDays, weekday } from '#lib/domain/time/london.ts';
import { comingDays, diary } from '#lib/server/calendar/occurrences.ts';
import { findPlace } from '#lib/server/db/directory.ts';
import { findEvents } from '#lib/server/db/events.ts';
import { parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { addMonths, addressOf, readAsked, withinReach } from './asked.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** So many days are listed where no month was asked for. */
const SOON = 35;

const byDay = (dated: readonly Dated[]) => {
	const days = new Map<string, Dated[]>();
	for (const one of dated) days.set(one.day, [...(days.get(one.day) ?? []), one]);
	return [...days].map(([day, items]) => ({ day, items }));
};

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = readAsked(url.searchParams);
	const aDay = /^\d/.test(asked.when);
	const found = await findEvents(locals.db, {
		...asked,
		free: asked.free === 'yes',
		from: aDay ? asked.when : asked.month && `${asked.month}-01`
	}).catch(refusePage);
	const { today } = found;
	// a day that is past, or years ahead: what comes next is shown
	if (aDay && (asked.when < today || !withinReach(asked.when.slice(0, 7), today)))
		redirect(303, addressOf(asked, { when: '' }));
	if (asked.month && !withinReach(asked.month, today))
		redirect(303, addressOf(asked, { month: '' }));
	const month = asked.month || today.slice(0, 7);
	const first = `${month}-01`;
	const last = addDays(`${addMonths(month, 1)}-01`, -1);
	const table = asked.view === 'month';
	// a table is of a month: what was asked of days holds for the list
	const when = table || asked.month !== '' ? '' : asked.when;
	const soon = !table && asked.month === '' && when === '';
	const from = aDay && when ? when : table || first > today ? first : today;
	const to = soon
		? addDays(today, SOON - 1)
		: when === 'week'
			? addDays(today, (7 - weekday(today)) % 7)
			: aDay && when
				? when
				: last;
	const dated = diary(found.events, from, to);
	const days = byDay(dated);
	const of = new Map(days.map((each) => [each.day, each.items]));
	const weeks: { day: string; inside: boolean; items: Dated[] }[][] = [];
	if (table) {
		const start = addDays(first, -((weekday(first) + 6) % 7));
		for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
			weeks.push(
				Array.from({ length: 7 }, (_, n) => {
					const day = addDays(monday, n);
					return { day, inside: day >= first && day <= last, items: of.get(day) ?? [] };
				})
			);
		}
	}
	const [next] = found.events
		.filter(({ calledOff }) => !calledOff)
		.flatMap((event) => comingDays(event, addDays(to, 1), 1).map((one) => ({ ...one, event })))
		.sort((a, b) => (a.day < b.day ? -1 : 1));
	const turn = (by: number) => {
		const other = addMonths(month, by);
		return withinReach(other, today)
			? { month: other, href: addressOf(asked, { month: other }) }
			: null;
	};
	return {
		asked,
		today,
		near: found.near,
		others: (found.near?.others ?? []).map(({ id, county }) => ({
			county,
			href: addressOf(asked, { near: id })
		})),
		more: found.more,
		month,
		when,
		from,
		soon,
		to,
		days,
		weeks,
		next: next ?? null,
		before: turn(-1),
		after: turn(1),
		views: [
			{ label: 'List', href: addressOf(asked, { view: '' }), current: !table },
			{ label: 'Month', href: addressOf(asked, { view: 'month' }), current: table }
		],
		feed: addressOf({ ...asked, view: '', month: '', when: '' }, {}, '/support/events/events.ics'),
		all: addressOf(asked, { near: '', kind: '', free: '', how: '', language: '', when: '' })
	};
};

const short = z.string().max(200, 'Make it 200 letters or fewer.').default('');

export const actions: Actions = {
	// By post, so that a postcode is in no address, history or log; what is left of it is an area.
	default: async (event) => {
		const form = await parseForm(
			event,
			z.object({
				...{ where: short, kind: short, view: short, month: short, when: short, day: short },
				...{ free: short, how: short, language: short }
			})
		);
		if (!form.ok) return invalid(form);
		const { where, day, when: which, ...rest } = form.data;
		const when = which === 'day' ? day.trim() : which;
		if (which === 'day' && readAsked(new URLSearchParams({ when })).when === '') {
			return invalid({
				errors: { day: 'Give the day, like 14 December 2026.' },
				values: form.values
			});
		}
		try {
			const place = where ? await findPlace(event.locals.db, where) : null;
			if (where && !place) {
				const unknown =
					'We do not know that place. Try the next town, or the first half of the postcode.';
				return invalid({ errors: { where: unknown }, values: form.values });
			}
			// days were asked for: the month that was turned to before is left
			const month = when ? '' : rest.month;
			const params = new URLSearchParams({ ...rest, month, when, near: place?.id ?? '' });
			redirect(303, addressOf(readAsked(params)));
		} catch (caught) {
			return refuse(caught, form.values);
		}
	}
};
