import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ closed: url.searchParams.has('closed') });
