import { z } from 'zod';
import type { Account, Invitation, Session } from '#lib/domain/accounts/account.ts';
import { browserSaid } from '#lib/domain/accounts/browser.ts';
import { ROLES } from '#lib/domain/accounts/roles.ts';
import type { Halfway, Viewer } from '#lib/domain/accounts/viewer.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

const halfwayRow = z.object({ halfway: z.literal(true), email: z.string(), fresh: z.boolean() });
const viewerRow = z
	.object({
		id: z.string(),
		email: z.string(),
		name: z.string(),
		roles: z.array(
			z.object({
				organisation_id: z.string(),
				organisation_name: z.string(),
				role: z.enum(ROLES),
				coordinates: z.boolean()
			})
		),
		volunteer: z.boolean(),
		circle: z.array(z.object({ person_id: z.string() }))
	})
	.nullable();

export type Who = { viewer: Viewer | null; halfway: Halfway | null };

/** Who asks: somebody, somebody who has still to show their second step, or nobody at all. */
export async function readWho(db: Db): Promise<Who> {
	const row = await call(db, 'viewer', {}, z.union([halfwayRow, viewerRow]));
	if (!row) return { viewer: null, halfway: null };
	if ('halfway' in row) {
		return { viewer: null, halfway: { email: row.email, fresh: row.fresh } };
	}
	const viewer = {
		id: row.id,
		email: row.email,
		name: row.name,
		roles: row.roles.map((held) => ({
			organisationId: held.organisation_id,
			organisationName: held.organisation_name,
			role: held.role,
			coordinates: held.coordinates
		})),
		volunteer: row.volunteer,
		circle: row.circle.map(({ person_id }) => ({ personId: person_id }))
	};
	return { viewer, halfway: null };
}

const claimed = z.object({ circle: z.number(), invitations: z.number() });

/** Ties places given with this confirmed address to the account; how many, and how many invitations wait.
 * `browser` is what the browser calls itself, noted with the session. */
export async function claimMyPlaces(
	db: Db,
	browser: string | null
): Promise<z.infer<typeof claimed>> {
	return call(db, 'claim_my_places', { p_browser: browser }, claimed);
}

const accountRow = z.object({
	email: z.string(),
	new_email: z.string().nullable(),
	name: z.string(),
	phone: z.string().nullable(),
	has_password: z.boolean(),
	fresh: z.boolean(),
	second_step: z.boolean(),
	since: z.string(),
	sessions: z.number(),
	circle: z.number(),
	members: z.array(
		z.object({
			organisation_id: z.string(),
			organisation: z.string(),
			roles: z.array(z.enum(ROLES)),
			only_administrator: z.boolean()
		})
	),
	acceptances: z.array(
		z.object({
			organisation_id: z.string(),
			organisation: z.string(),
			state: z.string()
		})
	),
	visits_ahead: z.number(),
	invitations: z.array(
		z.object({
			id: z.string(),
			organisation: z.string(),
			roles: z.array(z.enum(ROLES)),
			expires_at: z.string()
		})
	)
});

/** One's own account. */
export async function readAccount(db: Db): Promise<Account> {
	const row = await call(db, 'account_page', {}, accountRow);
	return {
		email: row.email,
		newEmail: row.new_email,
		name: row.name,
		phone: row.phone ?? '',
		hasPassword: row.has_password,
		fresh: row.fresh,
		secondStep: row.second_step,
		since: row.since,
		sessions: row.sessions,
		circle: row.circle,
		members: row.members.map((m) => ({
			organisationId: m.organisation_id,
			organisation: m.organisation,
			roles: m.roles,
			onlyAdministrator: m.only_administrator
		})),
		acceptances: row.acceptances.map(({ organisation_id, ...rest }) => ({
			...rest,
			organisationId: organisation_id
		})),
		visitsAhead: row.visits_ahead,
		invitations: row.invitations.map(({ expires_at, ...rest }) => ({
			...rest,
			expiresAt: expires_at
		}))
	};
}

/** One's own name and telephone number. */
export async function changeMyDetails(
	db: Db,
	{ once, name, phone }: { once: string; name: string; phone: string }
): Promise<void> {
	await call(db, 'change_my_details', { p_once: once, p_name: name, p_phone: phone });
}

const sessionRow = z.object({
	id: z.string(),
	this: z.boolean(),
	began_at: z.string(),
	used_at: z.string(),
	browser: z.string().nullable()
});

/** Where one is signed in, this browser first. */
export async function readSessions(db: Db): Promise<Session[]> {
	const rows = await call(db, 'my_sessions_page', {}, z.array(sessionRow));
	return rows.map((row) => ({
		id: row.id,
		here: row.this,
		beganAt: row.began_at,
		usedAt: row.used_at,
		browser: browserSaid(row.browser)
	}));
}

/** Ends one of one's own sessions. */
export async function endMySession(db: Db, session: string): Promise<void> {
	await call(db, 'end_my_session', { p_session: session });
}

/** Signs out everywhere, with or without this browser. */
export async function endMySessions(db: Db, { thisToo }: { thisToo: boolean }): Promise<void> {
	await call(db, 'end_my_sessions', { p_this_too: thisToo });
}

/** Mails the present address that something which could shut its holder out is being changed. */
export async function tellOfChange(
	db: Db,
	once: string,
	what: 'password-changed' | 'email-changing' | 'second-step-changed'
): Promise<void> {
	await call(db, 'tell_of_change', { p_once: once, p_what: what });
}

/** Leaves an organisation. Refuses for its only administrator, and while volunteering there. */
export async function leaveOrganisation(db: Db, once: string, organisation: string): Promise<void> {
	await call(db, 'leave_organisation', { p_once: once, p_organisation: organisation });
}

/** Closes one's own account. */
export async function closeMyAccount(db: Db, once: string): Promise<void> {
	await call(db, 'close_my_account', { p_once: once });
}

const invitationRow = z
	.object({
		id: z.string(),
		organisation: z.string(),
		roles: z.array(z.enum(ROLES)),
		email: z.string(),
		by: z.string().nullable(),
		expires_at: z.string(),
		mine: z.boolean()
	})
	.nullable();

/** What an invitation's link shows; null for one that no longer works, or never did. */
export async function readInvitation(db: Db, token: string): Promise<Invitation | null> {
	const row = await call(db, 'invitation_page', { p_token: token }, invitationRow);
	if (!row) return null;
	const { expires_at, ...rest } = row;
	return { ...rest, expiresAt: expires_at };
}

/** Accepts an invitation, by its link's token or, from one's own account page, by its number. */
export async function acceptInvitation(
	db: Db,
	once: string,
	which: { token: string } | { invitation: string }
): Promise<void> {
	await call(db, 'accept_invitation', {
		p_once: once,
		...('token' in which ? { p_token: which.token } : { p_invitation: which.invitation })
	});
}
