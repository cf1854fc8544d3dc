import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { change, editing } from '../../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

const id = z.guid();

export const load: PageServerLoad = (event) => {
	if (!id.safeParse(event.params.id).success) error(404, 'We could not find that.');
	return editing(event, event.params.id);
};

export const actions: Actions = {
	default: (event) => {
		if (!id.safeParse(event.params.id).success) error(404, 'We could not find that.');
		return change(event, event.params.id);
	}
};
