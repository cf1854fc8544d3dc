import { demoSignIns, requireCapture } from '#lib/server/dev.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	requireCapture();
	return { people: demoSignIns().map(({ key, name, who }) => ({ key, name, who })) };
};
