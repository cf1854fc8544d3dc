import { error, redirect } from '@sveltejs/kit';
import { Refusal } from '#lib/domain/refusal.ts';
import type { CopyFile } from '#lib/server/usecases/take-copy.ts';

/** A file for whoever asked and nobody else: kept by no cache, opened by no page of ours. */
export function handOut({ name, type, body }: CopyFile): Response {
	return new Response(body, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store',
			'x-content-type-options': 'nosniff'
		}
	});
}

/** What cannot be handed out: to sign in again and back to `page`, or a sentence. */
export function notHandedOut(caught: unknown, page: string): never {
	if (!(caught instanceof Refusal)) throw caught;
	if (caught.status === 401) redirect(303, `/sign-in?next=${encodeURIComponent(page)}`);
	if (caught.code === 'sign_in_again') {
		redirect(303, `/account/again?next=${encodeURIComponent(page)}`);
	}
	error(caught.status, caught.message);
}
