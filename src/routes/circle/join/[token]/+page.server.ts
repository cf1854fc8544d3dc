import { redirect } from '@sveltejs/kit';
import { justOnce } from '#lib/domain/circle/circle.schema.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { dayInSentence } from '#lib/format/dates.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readCircleInvitation } from '#lib/server/db/circle-places.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { acceptCircleInvitation } from '#lib/server/usecases/accept-circle-invitation.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const invitation = await readCircleInvitation(event.locals.db, event.params.token).catch(
		(refused) => refusePage(refused, event.url.pathname)
	);
	if (invitation.accepted) redirect(303, `/circle/${invitation.personId}`);
	return {
		quiet: true,
		once: newOnce(),
		role: invitation.role,
		invitedBy: invitation.invitedBy,
		until: dayInSentence(localDate(invitation.expiresAt), localDate(invitation.now))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { token } = event.params;
		const form = await parseForm(event, justOnce);
		if (!form.ok) return invalid(form);
		let person: string;
		try {
			person = await acceptCircleInvitation(event.locals.db, { once: form.data.once, token });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}?done=joined`);
	}
};
