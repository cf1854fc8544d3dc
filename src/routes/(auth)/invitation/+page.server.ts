import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { name } from '#lib/domain/accounts/account.schema.ts';
import { ROLE_MEANINGS, ROLE_WORDS } from '#lib/domain/accounts/roles.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import { sentence } from '#lib/format/words.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readInvitation } from '#lib/server/db/accounts.ts';
import { knock } from '#lib/server/db/limits.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { acceptInvitation } from '#lib/server/usecases/accept-invitation.ts';
import { sendSignInLink } from '#lib/server/usecases/send-sign-in-link.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { rememberAsked } from '../sign-in/asked.ts';

const TOKEN = /^[0-9a-f]{64}$/;

async function found(event: RequestEvent) {
	const token = event.url.searchParams.get('token') ?? '';
	if (!TOKEN.test(token)) return null;
	await knock(event.locals.db, 'link', { network: networkOf(event) });
	const invitation = await readInvitation(event.locals.db, token);
	return invitation && { token, invitation };
}

export const load: PageServerLoad = async (event) => {
	const { viewer } = event.locals;
	try {
		const here = await found(event);
		return {
			quiet: true,
			once: newOnce(),
			token: here?.token ?? null,
			signedInAs: viewer?.email ?? null,
			needsName: viewer?.name === '',
			invitation: here && {
				organisation: here.invitation.organisation,
				by: here.invitation.by || null,
				mine: here.invitation.mine,
				until: dateAndTime(here.invitation.expiresAt),
				roles: here.invitation.roles.map((role) => ({
					word: sentence(ROLE_WORDS[role]),
					meaning: ROLE_MEANINGS[role]
				}))
			}
		};
	} catch (refused) {
		refusePage(refused);
	}
};

const accepting = z.object({ once, token: z.string().regex(TOKEN), name: name.optional() });

export const actions: Actions = {
	accept: async (event) => {
		const viewer = requireMember(event);
		const form = await parseForm(event, accepting);
		if (!form.ok) return invalid(form);
		let to: string;
		try {
			to = await acceptInvitation(event.locals.db, viewer, form.data);
		} catch (refused) {
			return refuse(refused, form.values);
		}
		redirect(303, to);
	},

	/** Mails a sign-in link to the very address that was invited, whoever holds the invitation's link. */
	link: async (event) => {
		const here = await found(event).catch((refused: unknown) => refuse(refused));
		if (here === null) error(404, 'This invitation no longer works.');
		if ('status' in here) return here;
		const { email } = here.invitation;
		const next = `/invitation?token=${here.token}`;
		try {
			await sendSignInLink(event.locals.db, { email, network: networkOf(event), next });
		} catch (refused) {
			return refuse(refused);
		}
		rememberAsked(event, { email, next });
		redirect(303, '/sign-in/code');
	}
};
