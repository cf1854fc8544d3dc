import { redirect } from '@sveltejs/kit';
import { actsAs } from '#lib/domain/accounts/viewer.ts';
import { requireMember } from '#lib/server/auth.ts';
import type { PageServerLoad } from './$types';

/** Where a mail that says nothing leads: an address that says nothing either, in anybody's list of mails. */
export const load: PageServerLoad = (event) => {
	const viewer = requireMember(event);
	redirect(303, actsAs(viewer, 'safeguarding_lead') ? '/concerns' : '/account');
};
