import { z } from 'zod';
import { ROLES, type MemberRole } from '#lib/domain/accounts/roles.ts';
import {
	CHECK_LEVELS,
	NATIONS,
	ORGANISATION_KINDS,
	type Area,
	type Opening,
	type Organisation,
	type People
} from '#lib/domain/organisations/organisation.ts';
import type {
	areas,
	details,
	secondEyes,
	work
} from '#lib/domain/organisations/organisation.schema.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

const areaRow = z.object({ id: z.string(), label: z.string(), place: z.string() });
const roles = z.array(z.enum(ROLES));

const organisationRow = z.object({
	id: z.string(),
	name: z.string(),
	kind: z.enum(ORGANISATION_KINDS),
	nation: z.enum(NATIONS),
	about: z.string(),
	phone: z.string(),
	email: z.string(),
	out_of_hours_name: z.string(),
	out_of_hours_phone: z.string(),
	out_of_hours_email: z.string(),
	coordinates: z.boolean(),
	confirms_matches: z.boolean(),
	required_check: z.enum(CHECK_LEVELS),
	required_training: z.array(z.string()),
	offer_hours: z.number(),
	second_eyes: z.boolean(),
	can_look: z.number(),
	proposals: z.number(),
	stuck: z.number(),
	version: z.number(),
	hours: z.array(z.object({ weekday: z.number(), opens: z.string(), closes: z.string() })),
	areas: z.array(areaRow),
	kinds: z.array(
		z.object({
			id: z.string(),
			title: z.string(),
			check_level: z.enum(CHECK_LEVELS),
			check_reason: z.string(),
			chosen: z.boolean()
		})
	),
	modules: z.array(z.object({ id: z.string(), title: z.string() })),
	members: z.number(),
	coordinators: z.number(),
	safeguarding_leads: z.number(),
	administrators: z.number(),
	invitations: z.number()
});

/** An organisation as its administrators set it. To anybody else it does not exist. */
export async function readOrganisation(db: Db, organisation: string): Promise<Organisation> {
	const row = await call(
		db,
		'organisation_page',
		{ p_organisation: organisation },
		organisationRow
	);
	return {
		id: row.id,
		name: row.name,
		kind: row.kind,
		nation: row.nation,
		about: row.about,
		phone: row.phone,
		email: row.email,
		outOfHoursName: row.out_of_hours_name,
		outOfHoursPhone: row.out_of_hours_phone,
		outOfHoursEmail: row.out_of_hours_email,
		coordinates: row.coordinates,
		confirmsMatches: row.confirms_matches,
		requiredCheck: row.required_check,
		requiredTraining: row.required_training,
		offerHours: row.offer_hours,
		secondEyes: row.second_eyes,
		canLook: row.can_look,
		proposals: row.proposals,
		stuck: row.stuck,
		version: row.version,
		hours: row.hours,
		areas: row.areas,
		kinds: row.kinds.map((kind) => ({
			id: kind.id,
			title: kind.title,
			checkLevel: kind.check_level,
			checkReason: kind.check_reason,
			chosen: kind.chosen
		})),
		modules: row.modules,
		members: row.members,
		coordinators: row.coordinators,
		safeguardingLeads: row.safeguarding_leads,
		administrators: row.administrators,
		invitations: row.invitations
	};
}

/** What it is called, where it works, how it is reached. Refuses a stale form (409). */
export async function saveDetails(
	db: Db,
	organisation: string,
	typed: z.output<typeof details>
): Promise<void> {
	await call(db, 'save_organisation_details', {
		p_once: typed.once,
		p_organisation: organisation,
		p_version: typed.version,
		p_name: typed.name,
		p_kind: typed.kind,
		p_nation: typed.nation,
		p_about: typed.about,
		p_phone: typed.phone,
		p_email: typed.email,
		p_out_of_hours_name: typed.out_of_hours_name,
		p_out_of_hours_phone: typed.out_of_hours_phone,
		p_out_of_hours_email: typed.out_of_hours_email,
		p_coordinates: typed.coordinates
	});
}

/** Whether a second coordinator agrees. Refuses a stale form (409), and to be turned on unknowingly where one is alone. */
export async function setSecondEyes(
	db: Db,
	organisation: string,
	typed: z.output<typeof secondEyes>
): Promise<void> {
	await call(db, 'set_second_eyes', {
		p_once: typed.once,
		p_organisation: organisation,
		p_version: typed.version,
		p_on: typed.second_eyes,
		p_alone: typed.alone
	});
}

/** When somebody reads requests. Refuses a stale form (409). */
export async function saveHours(
	db: Db,
	organisation: string,
	typed: { once: string; version: number; openings: Opening[] }
): Promise<void> {
	await call(db, 'save_organisation_hours', {
		p_once: typed.once,
		p_organisation: organisation,
		p_version: typed.version,
		p_hours: typed.openings
	});
}

const areasRow = z.object({
	name: z.string(),
	served: z.array(areaRow),
	found: z.array(areaRow.extend({ served: z.boolean() }))
});

/** The areas served, and up to 80 found by a postcode, its beginning, or a place's name. */
export async function readAreas(
	db: Db,
	organisation: string,
	search: string
): Promise<{ name: string; served: Area[]; found: (Area & { served: boolean })[] }> {
	return call(
		db,
		'organisation_areas_page',
		{ p_organisation: organisation, p_search: search },
		areasRow
	);
}

/** Adds areas and takes some away; how many of each. */
export async function saveAreas(
	db: Db,
	organisation: string,
	typed: z.output<typeof areas>
): Promise<{ added: number; removed: number }> {
	return call(
		db,
		'save_organisation_areas',
		{ p_once: typed.once, p_organisation: organisation, p_add: typed.add, p_remove: typed.remove },
		z.object({ added: z.number(), removed: z.number() })
	);
}

/** What is arranged and required. Refuses a stale form (409). */
export async function saveWork(
	db: Db,
	organisation: string,
	typed: z.output<typeof work>
): Promise<void> {
	await call(db, 'save_organisation_work', {
		p_once: typed.once,
		p_organisation: organisation,
		p_version: typed.version,
		p_kinds: typed.kinds,
		p_confirms: typed.confirms,
		p_required_check: typed.required_check,
		p_required_training: typed.required_training,
		p_offer_hours: typed.offer_hours
	});
}

const peopleRow = z.object({
	name: z.string(),
	members: z.array(
		z.object({
			account_id: z.string(),
			name: z.string(),
			email: z.string(),
			joined_at: z.string(),
			you: z.boolean(),
			roles
		})
	),
	invitations: z.array(
		z.object({
			id: z.string(),
			email: z.string(),
			roles,
			by: z.string().nullable(),
			created_at: z.string(),
			expires_at: z.string(),
			expired: z.boolean()
		})
	),
	history: z.array(
		z.object({
			at: z.string(),
			event: z.enum([
				'granted',
				'revoked',
				'left',
				'made',
				'details',
				'hours',
				'areas',
				'work',
				'invited',
				'invited_again',
				'invitation_revoked'
			]),
			whom: z.string().nullable(),
			by: z.string().nullable(),
			words: z.string()
		})
	)
});

/** Members, invitations that wait, and the history of both. */
export async function readPeople(db: Db, organisation: string): Promise<People> {
	const row = await call(
		db,
		'organisation_people_page',
		{ p_organisation: organisation },
		peopleRow
	);
	return {
		organisation: row.name,
		members: row.members.map(({ account_id, joined_at, ...rest }) => ({
			...rest,
			accountId: account_id,
			joinedAt: joined_at
		})),
		invitations: row.invitations.map(({ created_at, expires_at, ...rest }) => ({
			...rest,
			createdAt: created_at,
			expiresAt: expires_at
		})),
		history: row.history
	};
}

/** Invites an address by mail. */
export async function inviteMember(
	db: Db,
	organisation: string,
	typed: { once: string; email: string; roles: MemberRole[] }
): Promise<void> {
	await call(db, 'invite_member', {
		p_once: typed.once,
		p_organisation: organisation,
		p_email: typed.email,
		p_roles: typed.roles
	});
}

/** A new link for another 14 days; the old one no longer works. */
export async function resendInvitation(db: Db, once: string, invitation: string): Promise<void> {
	await call(db, 'resend_invitation', { p_once: once, p_invitation: invitation });
}

/** Takes an invitation back. */
export async function revokeInvitation(db: Db, once: string, invitation: string): Promise<void> {
	await call(db, 'revoke_invitation', { p_once: once, p_invitation: invitation });
}

/** Grants and takes away another member's roles. Refuses one's own, and a stale form (409). */
export async function setRoles(
	db: Db,
	organisation: string,
	account: string,
	typed: { once: string; roles: MemberRole[]; seen: MemberRole[] }
): Promise<void> {
	await call(db, 'set_roles', {
		p_once: typed.once,
		p_organisation: organisation,
		p_account: account,
		p_roles: typed.roles,
		p_seen: typed.seen
	});
}

/** Ends another's membership. Refuses while they volunteer here (409). */
export async function removeMember(
	db: Db,
	organisation: string,
	account: string,
	once: string
): Promise<void> {
	await call(db, 'remove_member', {
		p_once: once,
		p_organisation: organisation,
		p_account: account
	});
}
