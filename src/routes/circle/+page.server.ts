import { redirect } from '@sveltejs/kit';
import { calledBy } from '#lib/domain/circle/circle.ts';
import { possessive } from '#lib/format/names.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readMyCircles } from '#lib/server/db/circle.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

const POWERS = {
	self: 'Your own page: everything, and who looked',
	manager: 'You act for them: everything, and who looked',
	unproven_manager: 'What you asked for and wrote yourself',
	helper: 'The rota: what, when, and who comes'
};

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	// Of one circle alone there is nothing to choose, and no name to read for it.
	const [only, ...others] = viewer.circle;
	if (only && others.length === 0) redirect(303, `/circle/${only.personId}`);
	const circles =
		viewer.circle.length === 0 ? [] : await readMyCircles(event.locals.db).catch(refusePage);
	return {
		circles: circles.map((circle) => {
			const called = circle.capacity === 'self' ? 'You' : calledBy(circle.name);
			return {
				href: `/circle/${circle.personId}`,
				title:
					circle.capacity === 'self'
						? 'Your own week'
						: circle.capacity === 'helper'
							? circle.invitedBy
								? `The circle that ${circle.invitedBy} asked you into`
								: 'A circle you help in'
							: called
								? `${possessive(called)} week`
								: 'A week of somebody in your care',
				letter: called ?? undefined,
				note: circle.died ? 'A death has been recorded' : POWERS[circle.capacity]
			};
		})
	};
};
