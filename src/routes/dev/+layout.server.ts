import { requireCapture } from '#lib/server/dev.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
	requireCapture();
};
