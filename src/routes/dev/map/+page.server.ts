import { ownMap } from '#lib/server/map-archive.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ map: ownMap() });
