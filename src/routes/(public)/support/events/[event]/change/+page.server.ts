import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { changeEventForm, editingEvent } from '../../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

const id = z.guid();

export const load: PageServerLoad = (event) => {
	if (!id.safeParse(event.params.event).success) error(404, 'We could not find that.');
	return editingEvent(event, null, event.params.event);
};

export const actions: Actions = {
	default: (event) => {
		if (!id.safeParse(event.params.event).success) error(404, 'We could not find that.');
		return changeEventForm(event, { service: null, event: event.params.event });
	}
};
