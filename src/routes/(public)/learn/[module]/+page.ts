import { error } from '@sveltejs/kit';
import { minutesOf } from '#lib/domain/learning/module.ts';
import { moduleAt, slugOf } from '#lib/domain/learning/modules.ts';
import type { PageLoad } from './$types';

// The same for everybody and without a script, so that it can be kept and read without a signal.
export const csr = false;

export const load: PageLoad = ({ params }) => {
	const module = moduleAt(params.module);
	if (!module) error(404, 'We could not find that.');
	return { module, minutes: minutesOf(module), slug: slugOf(module) };
};
