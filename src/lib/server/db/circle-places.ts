import { z } from 'zod';
import type { Place } from '#lib/domain/circle/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { nameRow } from './circle.ts';

const placeRow = z
	.object({
		id: z.string(),
		role: z.enum(['self', 'manager', 'helper']),
		name: z.string(),
		relation: z.string(),
		me: z.boolean(),
		has_account: z.boolean(),
		basis: z.enum(['own', 'attorney', 'deputy', 'best_interests', 'family']).nullable(),
		basis_seen_at: z.string().nullable(),
		basis_seen_by: z.string().nullable(),
		authority_ends_at: z.string().nullable(),
		proven: z.boolean().nullable(),
		added_at: z.string(),
		added_by: z.string().nullable(),
		may_end: z.boolean()
	})
	.transform((row): Place => ({
		id: row.id,
		role: row.role,
		name: row.name,
		relation: row.relation,
		me: row.me,
		hasAccount: row.has_account,
		basis: row.basis,
		basisSeenAt: row.basis_seen_at,
		basisSeenBy: row.basis_seen_by,
		authorityEndsAt: row.authority_ends_at,
		proven: row.proven === true,
		addedAt: row.added_at,
		addedBy: row.added_by,
		mayEnd: row.may_end
	}));

const peopleRow = z.object({
	capacity: z.enum(['self', 'manager', 'unproven_manager']),
	ledger: z.boolean(),
	keeps: z.boolean(),
	now: z.string(),
	died: z.boolean(),
	name: nameRow,
	members: z.array(placeRow),
	invitations: z.array(
		z
			.object({
				id: z.string(),
				role: z.enum(['manager', 'helper']),
				name: z.string(),
				email: z.string(),
				relation: z.string(),
				invited_by: z.string(),
				created_at: z.string(),
				expires_at: z.string(),
				expired: z.boolean()
			})
			.transform((row) => ({
				id: row.id,
				role: row.role,
				name: row.name,
				email: row.email,
				relation: row.relation,
				invitedBy: row.invited_by,
				createdAt: row.created_at,
				expiresAt: row.expires_at,
				expired: row.expired
			}))
	)
});

/** Who is in the circle, with what power and on what basis. */
export function readCirclePeople(db: Db, person: string) {
	return call(db, 'circle_people_page', { p_person: person }, peopleRow);
}

/** Asks somebody into the circle by mail. */
export async function inviteToCircle(
	db: Db,
	invite: {
		once: string;
		person: string;
		role: 'helper' | 'manager';
		name: string;
		email: string;
		relation: string;
	}
): Promise<void> {
	await call(db, 'invite_to_circle', {
		p_once: invite.once,
		p_person: invite.person,
		p_role: invite.role,
		p_name: invite.name,
		p_email: invite.email,
		p_relation: invite.relation
	});
}

/** Takes an invitation back. */
export async function revokeCircleInvitation(
	db: Db,
	{ once, invitation }: { once: string; invitation: string }
): Promise<void> {
	await call(db, 'revoke_circle_invitation', { p_once: once, p_invitation: invitation });
}

const invitationRow = z.object({
	role: z.enum(['manager', 'helper']),
	expires_at: z.string(),
	now: z.string(),
	accepted: z.boolean(),
	person_id: z.string().nullable(),
	invited_by: z.string()
});

/** What the link of an invitation shows to whom it was sent. */
export async function readCircleInvitation(db: Db, token: string) {
	const row = await call(db, 'circle_invitation_page', { p_token: token }, invitationRow);
	return {
		role: row.role,
		expiresAt: row.expires_at,
		now: row.now,
		accepted: row.accepted,
		personId: row.person_id,
		invitedBy: row.invited_by
	};
}

const personRow = z.object({ person_id: z.string() });

/** Takes the place that an invitation offers; gives the person whose circle it is. */
export async function acceptCircleInvitation(
	db: Db,
	{ once, token }: { once: string; token: string }
): Promise<string> {
	const row = await call(
		db,
		'accept_circle_invitation',
		{ p_once: once, p_token: token },
		personRow
	);
	return row.person_id;
}

/** Ends somebody's place in the circle, or one's own. */
export async function endPlace(
	db: Db,
	{ once, member }: { once: string; member: string }
): Promise<void> {
	await call(db, 'end_place', { p_once: once, p_member: member });
}
