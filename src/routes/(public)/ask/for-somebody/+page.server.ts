import { rolesAs } from '#lib/domain/accounts/viewer.ts';
import { text } from '#lib/domain/requests/raw.ts';
import { requireRole } from '#lib/server/auth.ts';
import { again, heldDraft, loadStep, readForm, saveStep } from '../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
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
			? rolesAs(viewer, 'coordinator').map(({ organisationId, organisationName }) => ({
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
		const viewer = requireRole(event, 'coordinator');
		const mine = rolesAs(viewer, 'coordinator').map(({ organisationId }) => organisationId);
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
