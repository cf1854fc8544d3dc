import { error } from '@sveltejs/kit';
import { AFTER } from '#lib/domain/directory/after.ts';
import { SITUATIONS } from '#lib/domain/support-lines.ts';
import { findSupport } from '#lib/server/db/directory.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const after = AFTER.find(({ slug }) => slug === params.what);
	const situation = SITUATIONS.find(({ id }) => id === after?.situation);
	if (!after || !situation) error(404, 'There is nothing at this address.');
	const found = await findSupport(locals.db, {
		near: '',
		words: '',
		filters: [`f:${after.term}`],
		page: 1
	}).catch(refusePage);
	return { after, situation, found };
};
