import { redirect } from '@sveltejs/kit';
import { rolesAs } from '#lib/domain/accounts/viewer.ts';
import { requireRole } from '#lib/server/auth.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const viewer = requireRole(event, 'administrator');
	const mine = rolesAs(viewer, 'administrator');
	const [only] = mine;
	if (only && mine.length === 1) redirect(303, `/organisation/${only.organisationId}`);
	return {
		organisations: mine.map(({ organisationId, organisationName }) => ({
			id: organisationId,
			name: organisationName
		}))
	};
};
