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
	// One row an organisation: what somebody is there, and where they stand as a volunteer.
	const places = new Map(
		[...account.members, ...account.acceptances].map(({ organisationId, organisation }) => {
			const member = account.members.find((m) => m.organisationId === organisationId);
			const state = account.acceptances.find((a) => a.organisationId === organisationId)?.state;
			const roles = new Set(member?.roles ?? []);
			if (state) roles.add('volunteer');
			const words = [...roles].map((role) => ROLE_WORDS[role]);
			const place = {
				id: organisationId,
				organisation,
				roles: words.length === 0 ? 'Member' : sentence(list(words)),
				state: state ?? null,
				mayLeave: member !== undefined && !member.onlyAdministrator && state === undefined
			};
			return [organisationId, place];
		})
	);
	return {
		once: newOnce(),
		saved: event.url.searchParams.has('saved'),
		secondStep: account.secondStep,
		account: {
			name: account.name,
			phone: account.phone,
			email: account.email,
			newEmail: account.newEmail,
			hasPassword: account.hasPassword,
			sessions: account.sessions,
			circle: account.circle
		},
		places: [...places.values()].sort((a, b) => a.organisation.localeCompare(b.organisation)),
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
