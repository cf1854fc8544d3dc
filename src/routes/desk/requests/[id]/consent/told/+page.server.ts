import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { scopeShort } from '#lib/domain/consent/scopes.ts';
import { fullDate, momentInSentence } from '#lib/format/dates.ts';
import { requestEventSaid } from '#lib/format/desk-request.ts';
import { localDate } from '#lib/format/london.ts';
import { list } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { recordTelling } from '#lib/server/usecases/record-telling.ts';
import { doneAt, formAbout } from '../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

const TO = {
	pool: 'volunteers who might come',
	coordinators: 'the coordinators here',
	matched: 'the volunteer who comes'
} as const;
const HOW: Record<string, string> = {
	phone: 'by phone',
	in_person: 'in person',
	paper: 'on paper'
};

/**
 * What a coordinator wrote down, in words to say or to post: for somebody whom no mail reaches. It says no
 * more than this coordinator may read here already.
 */
export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event, 'consent');
	const heard = (card.consents ?? []).filter(
		({ state, how, basis }) => state === 'active' && how !== 'online' && basis !== 'family'
	);
	const said = (['pool', 'coordinators', 'matched'] as const).flatMap((recipient) => {
		const scopes = heard.filter((one) => one.recipient === recipient).map(({ scope }) => scope);
		return scopes.length > 0
			? [
					{
						to: TO[recipient],
						what: list(scopes.map((scope) => scopeShort(scope, { self: true })))
					}
				]
			: [];
	});
	const last = heard
		.map(({ givenAt }) => givenAt)
		.sort()
		.at(-1);
	const until = heard
		.flatMap(({ endsAt }) => endsAt ?? [])
		.sort()
		.at(-1);
	const how = [...new Set(heard.map((one) => HOW[one.how] ?? ''))];
	return {
		quiet: true,
		once: page.once,
		back: page.back,
		over: page.over,
		done: event.url.searchParams.get('done') === 'heard',
		reached: card.reached === true,
		// what is still to be told, and who told them last
		waits: card.telling?.since ? momentInSentence(card.telling.since, card.now) : null,
		last: card.telling?.last
			? `${requestEventSaid(card.telling.last)}, ${momentInSentence(card.telling.last.at, card.now)}.`
			: null,
		organisation: card.organisation.name,
		phone: card.organisation.phone,
		dear: card.name?.knownAs || card.name?.full.split(' ')[0] || null,
		decided: heard.some(({ basis }) => basis !== 'own'),
		said,
		how: list(how),
		on: last ? fullDate(localDate(last)) : null,
		until: until ? fullDate(localDate(until)) : null
	};
};

const typed = z.object({
	once,
	how: z.enum(['phone', 'letter', 'in_person'], { error: 'Say how you told them.' })
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await recordTelling(event.locals.db, { ...form.data, request: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, 'told'));
	}
};
