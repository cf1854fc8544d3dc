import { z } from 'zod';
import { GROUP_KINDS, type AskedOfGroup, type JoinPage } from '#lib/domain/organisations/group.ts';
import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { frame } from './desk-rows.ts';
import {
	draftParts,
	saveDraftAs,
	startDraftAs,
	storedOf,
	type DraftKey,
	type FirstPage,
	type KeptPage
} from './drafts.ts';
import { signedNetwork } from './limits.ts';
import { proposalRow, proposedRow } from './proposals.ts';
import { summaryOf, summaryRow } from './task-rows.ts';

/** The organisations that vet groups around a postcode. */
export const groupHosts = (db: Db, postcode: string) =>
	call(
		db,
		'group_hosts',
		{ p_postcode: postcode },
		z.array(z.object({ id: z.string(), name: z.string() }))
	);

const joining = z
	.object({ ...draftParts, mode: z.literal('group') })
	.transform(({ id, sent, answers }) => ({
		id,
		sent,
		stored: storedOf(answers)
	}));
export type JoiningDraft = z.output<typeof joining>;
const notJoining = z
	.object({ mode: z.enum(['open', 'more', 'somebody', 'apply']) })
	.transform(() => null);

/** What this browser holds of a group that would like to join; null when it is gone, or is something else. */
export const readJoining = (db: Db, { id, secret }: DraftKey) =>
	call(
		db,
		'draft_page',
		{ p_draft: id, p_secret: secret },
		z.union([joining, notJoining]).nullable()
	);

/** Begins it with a page as typed. */
export const startJoining = (db: Db, begun: Omit<FirstPage<JoinPage, 'group'>, 'mode'>) =>
	startDraftAs(db, { ...begun, mode: 'group' }, joining);

/** Keeps one page as typed; refuses a stale tab (409) and overwrites nothing. */
export const saveJoining = (db: Db, key: DraftKey, page: KeptPage<JoinPage>) =>
	saveDraftAs(db, key, page, joining);

/** Keeps what was written for a group, and has a mail sent to the address that was given. */
export async function sendGroupApplication(
	db: Db,
	sent: { once: string; ready: Record<string, string>; network: string }
): Promise<void> {
	await call(db, 'send_group_application', {
		p_once: sent.once,
		p_ready: sent.ready,
		p_network: signedNetwork(sent.network)
	});
}

const linkRow = z
	.object({
		state: z.enum(['to_confirm', 'waiting', 'accepted', 'declined']),
		name: z.string(),
		serves: z.string(),
		organisation: z.string(),
		phone: z.string(),
		since: z.string(),
		told: z.string()
	})
	.nullable();

/** Where a group's application stands, by the link its lead was sent; null for a made-up one. */
export const readGroupByLink = (db: Db, token: string) =>
	call(db, 'group_application_by_link', { p_token: token }, linkRow);

export async function confirmGroupApplication(db: Db, once: string, token: string): Promise<void> {
	await call(db, 'confirm_group_application', { p_once: once, p_token: token });
}

const card = z.object({
	id: z.string(),
	name: z.string(),
	kind: z.enum(GROUP_KINDS),
	serves: z.string(),
	rules: z.string(),
	version: z.number(),
	vetted_by: z.string(),
	vetted_at: z.string(),
	vetted_until: z.string(),
	paused_at: z.string().nullable(),
	changed_at: z.string(),
	members: z.number(),
	leads: z.array(z.string()),
	invited: z.boolean()
});

const groupsRow = frame
	.extend({
		waiting: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				kind: z.enum(GROUP_KINDS),
				area: z.string(),
				since: z.string(),
				serves: z.string()
			})
		),
		declined: z.array(z.object({ id: z.string(), name: z.string(), at: z.string() })),
		groups: z.array(card),
		gone: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				at: z.string(),
				as: z.enum(['left', 'ended']),
				reason: z.string(),
				by: z.string().nullable()
			})
		)
	})
	.transform(camel);

/** The groups that an organisation has vetted, and those that wait to be looked at. */
export const readGroups = (db: Db, organisation: string) =>
	call(db, 'groups_page', { p_organisation: organisation }, groupsRow);

const applicationRow = z
	.object({
		now: z.string(),
		id: z.string(),
		version: z.number(),
		organisation_id: z.string(),
		name: z.string(),
		kind: z.enum(GROUP_KINDS),
		area: z.string(),
		wants: z.string(),
		serves: z.string(),
		rules: z.string(),
		lead: z.string(),
		email: z.string(),
		phone: z.string(),
		since: z.string(),
		decision: z.enum(['accepted', 'declined']).nullable(),
		decided_at: z.string().nullable(),
		decided_by: z.string().nullable(),
		looked_at: z.string(),
		reason: z.string(),
		told: z.string(),
		second_eyes: z.boolean(),
		proposal: proposalRow.nullable()
	})
	.transform(camel);

/** What a group said of itself, for the coordinators it was sent to. */
export const readGroupApplication = (db: Db, application: string) =>
	call(db, 'group_application_page', { p_application: application }, applicationRow);

/** A yes or a no to a group; the proposal’s id where a second coordinator has to agree first. */
export async function decideGroup(
	db: Db,
	said: {
		once: string;
		application: string;
		version: number;
		decision: 'accepted' | 'declined';
		looked: string;
		reason: string;
		told: string;
	}
): Promise<string | null> {
	return call(
		db,
		'decide_group',
		{
			p_once: said.once,
			p_application: said.application,
			p_version: said.version,
			p_decision: said.decision,
			p_looked: said.looked,
			p_reason: said.reason,
			p_told: said.told
		},
		proposedRow
	);
}

export async function inviteLead(
	db: Db,
	{ once, group, email }: { once: string; group: string; email: string }
): Promise<void> {
	await call(db, 'invite_lead', { p_once: once, p_group: group, p_email: email });
}

const askedRow = z.object({
	id: z.string(),
	group_id: z.string(),
	organisation: z.string(),
	sent_at: z.string(),
	named: z
		.object({ name: z.string(), at: z.string(), state: z.enum(['asked', 'yes', 'no']) })
		.nullable(),
	state: z.enum(['open', 'accepted', 'declined', 'expired', 'settled']),
	expires_at: z.string().nullable(),
	summary: summaryRow.nullable()
});
const askedOf = (row: z.infer<typeof askedRow>): AskedOfGroup => ({
	id: row.id,
	group: row.group_id,
	organisation: row.organisation,
	sentAt: row.sent_at,
	named: row.named,
	standing: row.state,
	expiresAt: row.expires_at,
	summary: row.summary && summaryOf(row.summary)
});

const groupRow = card
	.extend({
		now: z.string(),
		administers: z.boolean(),
		kinds: z.array(z.enum(KIND_IDS)),
		in_pool: z.boolean(),
		asked: z.array(askedRow),
		asked_before: z.array(askedRow),
		people: z.array(
			z.object({
				name: z.string(),
				me: z.boolean(),
				since: z.string(),
				lead: z.boolean(),
				accepted: z.boolean()
			})
		)
	})
	.transform(({ asked, asked_before: before, ...row }) => ({
		...camel(row),
		asked: asked.map(askedOf),
		askedBefore: before.map(askedOf)
	}));

/** A group as its lead keeps it. */
export const readGroup = (db: Db, group: string) =>
	call(db, 'group_page', { p_group: group }, groupRow);

export async function saveGroupRules(
	db: Db,
	said: { once: string; group: string; version: number; serves: string; rules: string }
): Promise<void> {
	await call(db, 'save_group_rules', {
		p_once: said.once,
		p_group: said.group,
		p_version: said.version,
		p_serves: said.serves,
		p_rules: said.rules
	});
}

const askedPageRow = askedRow
	.extend({
		now: z.string(),
		group: z.string(),
		people: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				me: z.boolean(),
				accepted: z.boolean(),
				can: z.boolean()
			})
		)
	})
	.transform((row) => ({
		...askedOf(row),
		now: row.now,
		groupName: row.group,
		people: row.people
	}));

/** What a group is asked, for one of its leads: the summary while it is open, and whom they may name. */
export const readAsked = (db: Db, asking: string) =>
	call(db, 'group_asked_page', { p_asking: asking }, askedPageRow);

/** Says who goes. Refuses whoever may not be asked for it, and says no more than that. */
export async function nameMember(
	db: Db,
	{ once, asking, member }: { once: string; asking: string; member: string }
): Promise<void> {
	await call(db, 'name_member', { p_once: once, p_asking: asking, p_member: member });
}

export async function unnameMember(db: Db, once: string, asking: string): Promise<void> {
	await call(db, 'unname_member', { p_once: once, p_asking: asking });
}

export async function declineForGroup(db: Db, once: string, asking: string): Promise<void> {
	await call(db, 'decline_for_group', { p_once: once, p_asking: asking });
}

export async function pauseGroup(
	db: Db,
	said: { once: string; group: string; version: number; paused: boolean }
): Promise<void> {
	await call(db, 'pause_group', {
		p_once: said.once,
		p_group: said.group,
		p_version: said.version,
		p_paused: said.paused
	});
}

export async function leaveAsGroup(
	db: Db,
	said: { once: string; group: string; version: number; reason: string }
): Promise<void> {
	await call(db, 'leave_as_group', {
		p_once: said.once,
		p_group: said.group,
		p_version: said.version,
		p_reason: said.reason
	});
}

const shownRow = card
	.extend({
		now: z.string(),
		about: z.string(),
		entries: z.array(z.object({ id: z.string(), name: z.string(), listed: z.boolean() })),
		waiting_since: z.string().nullable()
	})
	.transform(camel);

/** Whether a group stands in the directory, for a lead of it. */
export const readShown = (db: Db, group: string) =>
	call(db, 'group_shown_page', { p_group: group }, shownRow);

/** A lead's yes to being shown; it waits until somebody who keeps the directory takes it. */
export async function showGroup(
	db: Db,
	said: { once: string; group: string; version: number; entry: Record<string, string> }
): Promise<void> {
	await call(db, 'show_group', {
		p_once: said.once,
		p_group: said.group,
		p_version: said.version,
		p_entry: said.entry
	});
}

export async function unshowGroup(db: Db, once: string, group: string): Promise<void> {
	await call(db, 'unshow_group', { p_once: once, p_group: group });
}

const vettingRow = card
	.extend({
		now: z.string(),
		organisation_id: z.string(),
		looked_by: z.string().nullable(),
		looked_at: z.string(),
		second_eyes: z.boolean(),
		proposal: proposalRow.nullable()
	})
	.transform(camel);

/** A group as the organisation that vetted it looks at it again. */
export const readVetting = (db: Db, group: string) =>
	call(db, 'group_vetting_page', { p_group: group }, vettingRow);

/** Looks again, or ends it; the proposal’s id where a second coordinator has to agree first. */
export async function lookAgainAtGroup(
	db: Db,
	said: {
		once: string;
		group: string;
		version: number;
		decision: 'renew' | 'end';
		looked: string;
		reason: string;
	}
): Promise<string | null> {
	return call(
		db,
		'look_again_at_group',
		{
			p_once: said.once,
			p_group: said.group,
			p_version: said.version,
			p_decision: said.decision,
			p_looked: said.looked,
			p_reason: said.reason
		},
		proposedRow
	);
}

/** Of an entry of the directory that a group keeps: whom the group serves. */
export const whomTheyServe = (db: Db, service: string) =>
	call(db, 'whom_they_serve', { p_service: service }, z.string().nullable());
