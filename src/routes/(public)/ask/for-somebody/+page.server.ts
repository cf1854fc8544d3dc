import { error } from '@sveltejs/kit';
import { takesRequests } from '#lib/domain/accounts/viewer.ts';
import { text } from '#lib/domain/requests/raw.ts';
import { requireRole } from '#lib/server/auth.ts';
import { again, heldDraft, loadStep, readForm, saveStep } from '../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The organisations whoever asks may enter a request for; without one the page does not exist for them. */
function takers(event: Parameters<typeof requireRole>[0]) {
	const mine = takesRequests(requireRole(event, 'coordinator'));
	if (mine.length === 0) error(404, 'We could not find that.');
	return mine;
}

export const load: PageServerLoad = async (event) => {
	const mine = takers(event);
	const held = await heldDraft(event);
	const going = held && !held.draft.sent ? held.draft : null;
	const { ask } = await loadStep(event, 'route');
	const fresh = going?.mode !== 'somebody';
	return {
		quiet: true,
		ask: fresh
			? { ...ask, mode: 'somebody' as const, raw: {}, was: '', soFar: null, back: '/desk' }
			: { ...ask, back: '/desk' },
		organisations: fresh
			? mine.map(({ organisationId, organisationName }) => ({
					value: organisationId,
					label: organisationName
				}))
			: [],
		// beginning this one leaves behind what is unsent here
		leaves: going !== null && fresh
	};
};

export const actions: Actions = {
	default: async (event) => {
		const mine = takers(event).map(({ organisationId }) => organisationId);
		const held = await heldDraft(event);
		const begun =
			held?.draft.mode === 'somebody' && !held.draft.sent
				? held.draft.place?.organisations[0]?.id
				: undefined;
		const form = await readForm(event);
		const chosen = mine.find((id) => id === text(form.raw, 'organisation'));
		const organisationId = chosen ?? begun ?? (mine.length === 1 ? mine[0] : undefined);
		if (!organisationId) {
			return again(400, form, { errors: { organisation: 'Say for which organisation it is.' } });
		}
		return saveStep(event, 'route', { mode: 'somebody', organisationId }, form);
	}
};
