import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { ROLE_WORDS, type MemberRole } from '#lib/domain/accounts/roles.ts';
import type { Member } from '#lib/domain/organisations/organisation.ts';
import { dateAndTime, moment } from '#lib/format/dates.ts';
import { list, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readPeople } from '#lib/server/db/organisations.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { settleInvitation } from '#lib/server/usecases/settle-invitation.ts';
import type { Actions, PageServerLoad } from './$types';

const rolesSaid = (roles: MemberRole[]) =>
	roles.length === 0 ? 'No role' : sentence(list(roles.map((role) => ROLE_WORDS[role])));

const onlyVolunteers = ({ roles }: Member) => roles.length === 1 && roles[0] === 'volunteer';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'administrator');
	const id = event.params.organisation;
	const people = await readPeople(event.locals.db, id).catch(refusePage);
	const now = new Date();
	return {
		id,
		organisation: people.organisation,
		done: (['invited', 'saved'] as const).find((word) => event.url.searchParams.has(word)) ?? null,
		groups: [
			{ title: 'Who runs things', members: people.members.filter((m) => !onlyVolunteers(m)) },
			{ title: 'Volunteers', members: people.members.filter(onlyVolunteers) }
		]
			.filter(({ members }) => members.length > 0)
			.map(({ title, members }) => ({
				title,
				members: members.map((member) => ({
					id: member.accountId,
					name: member.name || member.email,
					email: member.name ? member.email : null,
					you: member.you,
					roles: rolesSaid(member.roles)
				}))
			})),
		invitations: people.invitations.map((invitation) => ({
			id: invitation.id,
			email: invitation.email,
			roles: rolesSaid(invitation.roles),
			sent: `${moment(invitation.createdAt, now)}${invitation.by ? `, by ${invitation.by}` : ''}`,
			until: dateAndTime(invitation.expiresAt, now),
			expired: invitation.expired,
			once: newOnce()
		}))
	};
};

const settling = z.object({ once, invitation: z.uuid(), how: z.enum(['again', 'back']) });

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'administrator');
		const form = await parseForm(event, settling);
		if (!form.ok) return invalid(form);
		try {
			await settleInvitation(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		const done = form.data.how === 'again' ? 'invited' : 'saved';
		redirect(303, `/organisation/${event.params.organisation}/people?${done}`);
	}
};
