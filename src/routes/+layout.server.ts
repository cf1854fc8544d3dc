import { mastheadOf } from '#lib/domain/accounts/viewer.ts';
import type { LayoutServerLoad } from './$types';

/** For the masthead of every page: who is signed in, and the pages that are theirs. No data call. */
export const load: LayoutServerLoad = ({ locals }) => ({
	viewer: locals.viewer ? mastheadOf(locals.viewer) : null
});
