import { loadStep, nearby, saveStep } from '../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { ask, whole, context } = await loadStep(event, 'near');
	return { quiet: true, ask, near: nearby(whole, context) };
};

export const actions: Actions = { default: (event) => saveStep(event, 'near') };
