import { redirect } from '@sveltejs/kit';
import { readLook, writeLook } from '#lib/domain/look.ts';
import type { Actions, PageServerLoad } from './$types';

/** A year, in seconds. */
const YEAR = 365 * 24 * 60 * 60;

export const load: PageServerLoad = ({ cookies, url }) => ({
	look: readLook(cookies.get('look')),
	saved: url.searchParams.has('saved')
});

// No key against sending it twice: the second time changes nothing.
export const actions: Actions = {
	default: async ({ request, cookies, url }) => {
		const form = await request.formData();
		const look = readLook(`${form.get('theme')}.${form.get('size')}`);
		cookies.set('look', writeLook(look), {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: url.protocol === 'https:',
			maxAge: YEAR
		});
		redirect(303, '/settings/look?saved');
	}
};
