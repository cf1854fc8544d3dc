import { change, editing } from '../change.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await editing(event, null)),
	told: event.url.searchParams.has('told')
});

export const actions: Actions = { default: (event) => change(event, null) };
