import { redirect } from '@sveltejs/kit';
import { takesRequests } from '#lib/domain/accounts/viewer.ts';
import { assemble, firstOpen } from '#lib/domain/requests/assemble.ts';
import { pathOf } from '#lib/domain/requests/steps.ts';
import { isKind } from './kinds.ts';
import { contextOf, heldDraft, keepOutOfCaches } from './asking.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const person = searchParams.get('person');
	if (person !== null) redirect(303, `/ask/help?person=${encodeURIComponent(person)}`);
	keepOutOfCaches(event);
	const kind = searchParams.get('kind');
	const held = await heldDraft(event);
	const draft = held && !held.draft.sent ? held.draft : null;
	const context = draft && contextOf(draft);
	const open = draft && context ? firstOpen(assemble(draft.stored, context), 'check') : null;
	return {
		quiet: true,
		begin: kind !== null && isKind(kind) ? `/ask/help?kind=${kind}` : '/ask/help',
		unsent: draft && { next: pathOf(open ?? 'check'), waiting: draft.waiting, mode: draft.mode },
		nothing: searchParams.has('nothing'),
		forgotten: searchParams.has('forgotten'),
		coordinator: event.locals.viewer !== null && takesRequests(event.locals.viewer).length > 0
	};
};
