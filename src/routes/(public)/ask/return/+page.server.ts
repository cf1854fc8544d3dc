import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readReturn } from '#lib/server/db/drafts.ts';
import { keepDraftKey, readDraftKey, type Writing } from '#lib/server/draft-cookie.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { askForCode } from '#lib/server/usecases/ask-for-code.ts';
import { returnToDraft } from '#lib/server/usecases/return-to-draft.ts';
import { keepOutOfCaches } from '../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

const GONE =
	'This link has run out. What is typed is kept for 14 days; a newer link takes the place of an older one.';
const token = z.string().min(16).max(200);

export const load: PageServerLoad = async (event) => {
	keepOutOfCaches(event);
	const key = token.safeParse(event.url.searchParams.get('token'));
	if (!key.success) error(404, GONE);
	const look = (writing: Writing) =>
		readReturn(event.locals.db, key.data, readDraftKey(event, writing));
	const { state, sent } = await look('asking');
	if (state === 'gone') error(404, GONE);
	if (state === 'here') redirect(303, '/ask');
	// the same link brings back an application to volunteer, which another cookie of this browser holds
	if (readDraftKey(event, 'applying') && (await look('applying')).state === 'here') {
		redirect(303, '/give/apply');
	}
	return { quiet: true, once: newOnce(), token: key.data, sent };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(
			event,
			z.object({ once, token, go: z.enum(['send', 'enter']), digits: z.string().default('') })
		);
		if (!form.ok) return invalid(form);
		const { go, digits } = form.data;
		const asked = { token: form.data.token, network: networkOf(event) };
		const here = `/ask/return?token=${encodeURIComponent(asked.token)}`;
		const again = (status: number, digitsError: string) =>
			fail(status, { errors: { digits: digitsError }, values: { digits } });
		try {
			if (go === 'send') {
				const { state } = await askForCode(event.locals.db, { ...asked, once: form.data.once });
				if (state === 'gone') error(404, GONE);
			} else {
				const code = digits.replace(/\D/g, '');
				if (code.length !== 6)
					return again(400, 'The code has six figures. Look in the mail again.');
				const answer = await returnToDraft(event.locals.db, { ...asked, code });
				if (answer.state === 'gone') error(404, GONE);
				if (answer.state === 'spent') {
					return again(400, 'That code has run out. Ask for a fresh one below.');
				}
				if (answer.state === 'wrong') {
					return again(
						400,
						answer.left > 0
							? `That is not the code. You can try ${answer.left === 1 ? 'once' : `${answer.left} times`} more.`
							: 'That is not the code, and it has run out. Ask for a fresh one below.'
					);
				}
				keepDraftKey(event, answer.key, answer.writing);
				redirect(303, answer.writing === 'applying' ? '/give/apply' : '/ask');
			}
		} catch (caught) {
			return refuse(caught, { digits });
		}
		redirect(303, here);
	}
};
