import { redirect } from '@sveltejs/kit';
import { assembleApplication, firstOpenStep } from '#lib/domain/volunteers/application.ts';
import { heldApplication, keepOutOfCaches, pathOf } from './applying.server.ts';
import type { RequestHandler } from './$types';

/** To where somebody stopped, or to the first page. */
export const GET: RequestHandler = async (event) => {
	keepOutOfCaches(event);
	const held = await heldApplication(event);
	if (!held) redirect(303, pathOf('where'));
	const { steps } = assembleApplication(held.draft.stored, held.draft.place);
	redirect(303, pathOf(firstOpenStep(steps, 'check') ?? 'check'));
};
