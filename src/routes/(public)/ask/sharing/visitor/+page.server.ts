import { questionsFor } from '#lib/domain/requests/read.ts';
import { loadStep, saveStep } from '../../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { ask, whole, context } = await loadStep(event, 'visitor');
	return { quiet: true, ask, questions: questionsFor('matched', whole.answers, context) };
};

export const actions: Actions = { default: (event) => saveStep(event, 'visitor') };
