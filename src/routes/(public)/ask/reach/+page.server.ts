import { redirect } from '@sveltejs/kit';
import { before, firstOpen } from '#lib/domain/requests/assemble.ts';
import type { Raw } from '#lib/domain/requests/raw.ts';
import { pathOf, progressOf } from '#lib/domain/requests/steps.ts';
import { newOnce } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { askToConfirm } from '#lib/server/usecases/ask-to-confirm.ts';
import { sendRequest } from '#lib/server/usecases/send-request.ts';
import {
	againAfter,
	assembleHeld,
	keepStep,
	needDraft,
	saveStep,
	shared
} from '../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { draft, context, whole } = await assembleHeld(event);
	const open = firstOpen(whole, context.mode === 'open' ? 'check' : 'reach');
	if (open || context.mode === 'more') redirect(303, open ? pathOf(open) : '/ask/check');
	const raw = draft.stored['reach']?.v ?? {};
	const previous = context.mode === 'open' ? null : before('reach', whole);
	const { person } = whole.answers;
	return {
		quiet: true,
		// Whoever is signed in has shown already that this address is theirs.
		email: context.mode === 'open' ? (event.locals.viewer?.email ?? null) : null,
		ask: {
			...shared(draft, whole, context),
			step: 'reach' as const,
			raw: {
				email: draft.email ?? '',
				...(context.mode === 'open' && whole.answers.who?.relation === 'self' && person
					? { phone: person.phone, note: person.note }
					: {}),
				...raw
			},
			was: draft.stored['reach']?.k ?? '',
			once: newOnce(),
			back: previous ? pathOf(previous) : '/ask/check',
			progress: progressOf('check', whole.answers, context.mode),
			optional: false
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { draft } = await needDraft(event);
		if (draft.mode !== 'open') return saveStep(event, 'reach');
		const { viewer } = event.locals;
		const known: Raw = viewer ? { email: viewer.email } : {};
		const kept = await keepStep(event, 'reach', { mode: 'open' }, known);
		if (!kept.done) return kept.answer;
		if (kept.go === 'stop') redirect(303, '/ask/stop');
		if (firstOpen(kept.whole, 'check')) redirect(303, '/ask/check');
		const { key, once, context } = kept;
		try {
			if (viewer) await sendRequest(event.locals.db, key, kept.draft, context, { once });
			else {
				const network = networkOf(event);
				await askToConfirm(event.locals.db, key, kept.draft, context, { once, network });
			}
		} catch (caught) {
			return againAfter(caught, 'reach', kept);
		}
		redirect(303, viewer ? '/ask/sent' : '/ask/mail');
	}
};
