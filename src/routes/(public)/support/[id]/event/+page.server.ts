import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { changeEventForm, editingEvent } from '../../events/change.server.ts';
import type { Actions, PageServerLoad } from './$types';

const id = z.guid();

export const load: PageServerLoad = (event) => {
	if (!id.safeParse(event.params.id).success) error(404, 'We could not find that.');
	return editingEvent(event, event.params.id, null);
};

export const actions: Actions = {
	default: (event) => {
		if (!id.safeParse(event.params.id).success) error(404, 'We could not find that.');
		return changeEventForm(event, { service: event.params.id, event: null });
	}
};
