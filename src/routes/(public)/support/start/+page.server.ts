import { startFor, STARTS } from '#lib/domain/directory/starting.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const first = startFor(url.searchParams.get('kind'));
	return { first, others: STARTS.filter((start) => start !== first) };
};
