import { mastheadOf } from '#lib/domain/accounts/viewer.ts';
import { whoseSite } from '#lib/server/usecases/whose-site.ts';
import type { LayoutServerLoad } from './$types';

/**
 * For every page: who is signed in, the pages that are theirs, and whose site this is. The last is kept
 * by the process, so that a page costs no data call for it.
 */
export const load: LayoutServerLoad = async ({ locals }) => ({
	viewer: locals.viewer ? mastheadOf(locals.viewer) : null,
	local: await whoseSite(locals.db)
});
