import { error, redirect } from '@sveltejs/kit';
import { requireCapture } from '#lib/server/dev.ts';
import { signInAsDemo } from '#lib/server/usecases/sign-in-as-demo.ts';
import type { RequestHandler } from './$types';

/** A link that signs in, which no real site may have: the demo prints these. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	requireCapture();
	if (!(await signInAsDemo(locals.db, params.key))) error(404, 'We could not find that.');
	const next = url.searchParams.get('next') ?? '/';
	redirect(303, /^\/(?![/\\])/.test(next) ? next : '/');
};
