import { error } from '@sveltejs/kit';
import { heldDraft, loadStep, saveStep } from '../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { requireMember } from '#lib/server/auth.ts';

/** Something more for a person known already: only for somebody signed in. */
function personAsked({ url }: { url: URL }): string | null {
	const person = url.searchParams.get('person');
	if (person !== null && !/^[0-9a-f-]{36}$/.test(person)) error(404, 'We could not find that.');
	return person;
}

export const load: PageServerLoad = async (event) => {
	const person = personAsked(event);
	if (person !== null) {
		const viewer = requireMember(event);
		if (!viewer.circle.some(({ personId }) => personId === person)) {
			error(404, 'We could not find that.');
		}
		const held = await heldDraft(event);
		const going = held && !held.draft.sent ? held.draft : null;
		if (going?.personId !== person) {
			const { ask } = await loadStep(event, 'help');
			return {
				quiet: true,
				ask: {
					...ask,
					mode: 'more' as const,
					raw: {},
					was: '',
					soFar: null,
					back: `/circle/${person}`
				},
				kind: null,
				gone: false,
				// beginning this one leaves behind what is unsent here
				leaves: going !== null
			};
		}
	}
	const { ask } = await loadStep(event, 'help');
	return {
		quiet: true,
		ask,
		kind: event.url.searchParams.get('kind'),
		gone: event.url.searchParams.has('gone'),
		leaves: false
	};
};

export const actions: Actions = {
	default: (event) => {
		const person = personAsked(event);
		if (person === null) return saveStep(event, 'help');
		requireMember(event);
		return saveStep(event, 'help', { mode: 'more', personId: person });
	}
};
