import { redirect } from '@sveltejs/kit';
import { calledBy } from '#lib/domain/circle/circle.ts';
import { revoke } from '#lib/domain/circle/circle.schema.ts';
import { dayAndMonth, dayInSentence } from '#lib/format/dates.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { placeSaid } from '#lib/format/places-in-circle.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readCirclePeople } from '#lib/server/db/circle-places.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { revokeCircleInvitation } from '#lib/server/usecases/revoke-circle-invitation.ts';
import { circleMasthead, doneSaid } from '../../shared.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	const page = await readCirclePeople(event.locals.db, person).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const at = `/circle/${person}`;
	const today = localDate(page.now);
	return {
		viewer: circleMasthead(viewer, person, page.capacity),
		done: doneSaid(event.url),
		at,
		self: page.capacity === 'self',
		mine: page.capacity === 'unproven_manager',
		keeps: page.keeps,
		died: page.died,
		called: calledBy(page.name),
		members: page.members.map((member) => ({
			id: member.id,
			name: member.name,
			me: member.me,
			family: member.role !== 'self',
			...placeSaid(member, page.now),
			end: member.mayEnd ? `${at}/people/${member.id}` : null
		})),
		invitations: page.invitations.map((invitation) => ({
			id: invitation.id,
			once: newOnce(),
			name: invitation.name,
			email: invitation.email,
			note: `Asked in as a ${invitation.role} by ${invitation.invitedBy} on ${dayAndMonth(localDate(invitation.createdAt), today)}. ${
				invitation.expired
					? 'The link has ended; ask again if you still want them.'
					: `The link holds until ${dayInSentence(localDate(invitation.expiresAt), today)}.`
			}`,
			expired: invitation.expired
		}))
	};
};

export const actions: Actions = {
	revoke: async (event) => {
		requireMember(event);
		const form = await parseForm(event, revoke);
		if (!form.ok) return invalid(form);
		try {
			await revokeCircleInvitation(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${event.params.person}/people?done=revoked`);
	}
};
