import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { ROLE_WORDS } from '#lib/domain/accounts/roles.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import { list, sentence } from '#lib/format/words.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readAccount } from '#lib/server/db/accounts.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { acceptInvitation } from '#lib/server/usecases/accept-invitation.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const account = await readAccount(event.locals.db).catch(refusePage);
	const rolesSaid = (roles: (typeof account.members)[number]['roles']) =>
		roles.length === 0 ? 'Member' : sentence(list(roles.map((role) => ROLE_WORDS[role])));
	return {
		once: newOnce(),
		saved: event.url.searchParams.has('saved'),
		account: {
			name: account.name,
			phone: account.phone,
			email: account.email,
			newEmail: account.newEmail,
			hasPassword: account.hasPassword,
			sessions: account.sessions,
			circle: account.circle
		},
		members: account.members.map((m) => ({
			id: m.organisationId,
			organisation: m.organisation,
			roles: rolesSaid(m.roles),
			mayLeave: !m.onlyAdministrator
		})),
		acceptances: account.acceptances,
		invitations: account.invitations.map((i) => ({
			id: i.id,
			organisation: i.organisation,
			roles: list(i.roles.map((role) => ROLE_WORDS[role])),
			until: dateAndTime(i.expiresAt)
		}))
	};
};

const accepting = z.object({ once, invitation: z.uuid() });

export const actions: Actions = {
	accept: async (event) => {
		const viewer = requireMember(event);
		const form = await parseForm(event, accepting);
		if (!form.ok) return invalid(form);
		let to: string;
		try {
			to = await acceptInvitation(event.locals.db, viewer, form.data);
		} catch (refused) {
			return refuse(refused, form.values, '/account');
		}
		redirect(303, to);
	}
};
