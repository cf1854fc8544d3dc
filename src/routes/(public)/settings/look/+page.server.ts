import { redirect } from '@sveltejs/kit';
import { LOOK, readLook, writeLook } from '#lib/domain/look.ts';
import { cookieName, cookieOptions } from '#lib/server/cookie.ts';
import type { Actions, PageServerLoad } from './$types';

/** A year, in seconds. */
const YEAR = 365 * 24 * 60 * 60;

export const load: PageServerLoad = ({ cookies, url }) => ({
	look: readLook(cookies.get(cookieName(url, LOOK))),
	saved: url.searchParams.has('saved')
});

// No key against sending it twice: the second time changes nothing.
export const actions: Actions = {
	default: async ({ request, cookies, url }) => {
		const form = await request.formData();
		const look = readLook(`${form.get('theme')}.${form.get('size')}`);
		cookies.set(cookieName(url, LOOK), writeLook(look), {
			...cookieOptions(url),
			maxAge: YEAR
		});
		redirect(303, '/settings/look?saved');
	}
};
