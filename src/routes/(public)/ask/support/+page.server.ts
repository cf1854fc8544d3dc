import { loadStep, saveStep } from '../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { ask } = await loadStep(event, 'support');
	return { quiet: true, ask };
};

export const actions: Actions = { default: (event) => saveStep(event, 'support') };
