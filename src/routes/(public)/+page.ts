import type { PageLoad } from './$types';
import { FIRST_KINDS } from '#lib/domain/tasks/kinds.ts';

// Nothing here needs a script: an old phone gets words and links.
export const csr = false;

export const load: PageLoad = () => ({
	wide: true,
	kinds: FIRST_KINDS.map(({ id, title }) => ({ id, title, href: `/ask?kind=${id}` }))
});
