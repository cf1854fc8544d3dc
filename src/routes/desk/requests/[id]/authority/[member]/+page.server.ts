import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readDay } from '#lib/domain/requests/when.ts';
import { paperNote } from '#lib/format/desk-request.ts';
import { addDays, localDate } from '#lib/format/london.ts';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { recordAuthority } from '#lib/server/usecases/record-authority.ts';
import { doneAt, formAbout } from '../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

const fields = (date: string | null) => {
	const [year = '', month = '', day = ''] = date?.split('-') ?? [];
	return { day, month, year };
};

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event, 'authority');
	const member = card.circle?.find(({ id }) => id === event.params.member);
	if (!member || member.role === 'self') error(404, 'We could not find that.');
	return {
		...page,
		own: card.ofTheCircle,
		lacking: card.capacity?.lacking === true,
		name: member.name,
		basis: member.basis === 'family' ? null : member.basis,
		paper: member.paper,
		note: paperNote(member, card.now),
		seen: fields(localDate(card.now)),
		// the end is kept as the instant after its last day
		ends: fields(member.endsAt ? addDays(localDate(member.endsAt), -1) : null)
	};
};

const part = z.string().default('');
const typed = z.object({
	once,
	basis: z.enum(['own', 'attorney', 'deputy'], { error: 'Say what lets them act.' }),
	paper: z
		.string({ error: 'Say what you saw or heard.' })
		.min(1, 'Say what you saw or heard.')
		.max(500, 'Make it 500 characters or fewer.'),
	'seen-day': part,
	'seen-month': part,
	'seen-year': part,
	'ends-day': part,
	'ends-month': part,
	'ends-year': part
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		const seenOn = readDay(form.data, 'seen');
		const noEnd = [form.data['ends-day'], form.data['ends-month'], form.data['ends-year']].every(
			(each) => each === ''
		);
		const endsOn = noEnd ? null : readDay(form.data, 'ends');
		const errors: Record<string, string> = {};
		if (!seenOn) errors['seen'] = 'Give the day you saw it, as day, month and year.';
		if (!noEnd && !endsOn)
			errors['ends'] = 'No calendar has that day. Leave it empty if there is none.';
		if (!seenOn || (!noEnd && !endsOn)) return invalid({ errors, values: form.values });
		try {
			await recordAuthority(event.locals.db, {
				once: form.data.once,
				request: event.params.id,
				member: event.params.member,
				basis: form.data.basis,
				paper: form.data.paper,
				seenOn,
				endsOn
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, 'paper'));
	}
};
