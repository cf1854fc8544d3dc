import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { localDate } from '#lib/domain/time/london.ts';
import { fullDate } from '#lib/format/dates.ts';
import { readReference } from '#lib/server/db/references.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { answerReference } from '#lib/server/usecases/answer-reference.ts';
import type { Actions, PageServerLoad } from './$types';

const GONE =
	'This link has run out, or it is no longer needed. If you would still like to say something, ring the organisation that wrote to you.';
const token = z.string().min(16).max(200);

/** Shows a form and changes nothing: mail scanners fetch links. */
export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const key = token.safeParse(event.url.searchParams.get('token'));
	if (!key.success) error(404, GONE);
	const found = await readReference(event.locals.db, key.data);
	if (found.state === 'gone') error(404, GONE);
	return {
		quiet: true,
		once: newOnce(),
		token: key.data,
		state: found.state,
		about:
			found.state === 'ready'
				? {
						organisation: found.organisation,
						phone: found.phone,
						name: found.name,
						until: fullDate(localDate(found.expires_at))
					}
				: null
	};
};

const answer = z.object({
	once,
	token,
	go: z.enum(['answer', 'decline']).default('answer'),
	known: z.string().default(''),
	trust: z.string().default(''),
	words: z.string().default('')
});

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, answer);
		if (!form.ok) return invalid(form);
		const { go, ...said } = form.data;
		const errors: Record<string, string> = {};
		if (go === 'answer') {
			if (!said.known) errors['known'] = 'Say how long you have known them.';
			if (!said.trust) errors['trust'] = 'Choose one.';
			if (said.trust && said.trust !== 'yes' && !said.words) {
				errors['words'] = 'Say what makes you hesitate. Only the coordinators read it.';
			}
			if (said.words.length > 2000) errors['words'] = 'Make it 2,000 characters or fewer.';
		}
		if (Object.keys(errors).length > 0) {
			return invalid({ errors, values: form.values });
		}
		try {
			const trust = go === 'decline' ? 'decline' : said.trust;
			await answerReference(event.locals.db, { ...said, trust });
		} catch (caught) {
			return refuse(caught, form.values);
		}
		redirect(303, `/reference?token=${encodeURIComponent(said.token)}`);
	}
};
