import { z } from 'zod';
import type { DirectoryEntry } from '#lib/domain/directory/directory.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { entryShape } from './directory.ts';

const claimPage = z.object({
	id: z.string(),
	name: z.string(),
	/** What its page publishes; null where it gives none. */
	address: z.string().nullable(),
	/** That address is the one they sign in with. */
	own: z.boolean(),
	keeps: z.boolean(),
	asked: z.boolean()
});

/** A page of the directory as somebody who runs it asks for it. */
export const readClaimPage = (db: Db, service: string) =>
	call(db, 'claim_page', { p_service: service }, claimPage);

/** Asks for a page: kept at once, or by the link of a mail to the address it publishes, or by a person. */
export const claimEntry = (
	db: Db,
	said: { once: string; service: string; by: 'mail' | 'person'; shown: string }
) =>
	call(
		db,
		'claim_directory_entry',
		{ p_once: said.once, p_service: said.service, p_by: said.by, p_shown: said.shown },
		z.object({ kept: z.boolean(), mailed: z.boolean() })
	);

/** The page behind the link of a mail; not found for any account but the one it is meant for. */
export async function readClaimLink(
	db: Db,
	token: string
): Promise<{ handed: boolean; entry: DirectoryEntry }> {
	const { handed, entry } = await call(
		db,
		'claim_link_page',
		{ p_token: token },
		z.object({ handed: z.boolean(), entry: entryShape })
	);
	return { handed, entry: camel(entry) as DirectoryEntry };
}

/** Presses that link. Whether the page is theirs now; otherwise a person decides. */
export async function takeClaimLink(
	db: Db,
	said: { once: string; token: string }
): Promise<boolean> {
	const { kept } = await call(
		db,
		'take_claim_link',
		{ p_once: said.once, p_token: said.token },
		z.object({ kept: z.boolean() })
	);
	return kept;
}

const ENDED = [
	'declined',
	'withdrawn',
	'given_up',
	'handed_over',
	'taken_away',
	'account_closed'
] as const;

const keptPages = z.object({
	today: z.string(),
	now: z.string(),
	pages: z.array(
		z.object({
			claim: z.string(),
			version: z.number(),
			service_id: z.string(),
			name: z.string(),
			listed: z.boolean(),
			entry_version: z.number(),
			kept_from: z.string().nullable(),
			asked_at: z.string(),
			confirmed: z.boolean(),
			mailed: z.boolean(),
			assured_date: z.string().nullable(),
			age: z.enum(['fresh', 'due', 'stale', 'never']),
			ended_at: z.string().nullable(),
			ended_how: z.enum(ENDED).nullable(),
			reason: z.string(),
			offered: z.object({ email: z.string(), until: z.string() }).nullable(),
			events: z.array(z.object({ id: z.string(), title: z.string() })),
			/** What others would change on it, and nobody has settled. */
			suggestions: z.array(
				z.object({
					id: z.string(),
					at: z.string(),
					event: z.string().nullable(),
					added: z.boolean(),
					theirs: z.boolean()
				})
			)
		})
	)
});

/** The pages that an account keeps or asks for, and what became of the others. */
export const readKeptPages = async (db: Db) => camel(await call(db, 'kept_pages', {}, keptPages));

/** All of a page is so, says whoever keeps it. */
export async function confirmKeptPage(
	db: Db,
	said: { once: string; service: string; version: number }
): Promise<void> {
	await call(db, 'confirm_kept_page', {
		p_once: said.once,
		p_service: said.service,
		p_version: said.version
	});
}

/** Gives a page up, or takes back that it was asked for. */
export async function giveUpClaim(
	db: Db,
	said: { once: string; claim: string; version: number }
): Promise<void> {
	await call(db, 'give_up_claim', {
		p_once: said.once,
		p_claim: said.claim,
		p_version: said.version
	});
}

/** Offers a page to whoever has this address; an empty one takes the offer back. */
export async function handOverClaim(
	db: Db,
	said: { once: string; claim: string; version: number; to: string }
): Promise<void> {
	await call(db, 'hand_over_claim', {
		p_once: said.once,
		p_claim: said.claim,
		p_version: said.version,
		p_to: said.to
	});
}

const deskClaim = z.object({
	now: z.string(),
	id: z.string(),
	version: z.number(),
	shown: z.string(),
	asked_at: z.string(),
	confirmed_at: z.string().nullable(),
	mailed: z.boolean(),
	kept_from: z.string().nullable(),
	ended_at: z.string().nullable(),
	ended_how: z.enum(ENDED).nullable(),
	reason: z.string(),
	own: z.boolean(),
	who: z.string(),
	address: z.string().nullable(),
	service_id: z.string(),
	name: z.string(),
	published: z.string().nullable(),
	phone: z.string().nullable(),
	/** The member organisation whose own entry it is. */
	members: z.string().nullable(),
	others: z.array(
		z.object({
			id: z.string(),
			who: z.string(),
			kept_from: z.string().nullable(),
			asked_at: z.string()
		})
	),
	/** When this page was taken back from somebody, or they were told no, and why: the newest first. */
	before: z.array(
		z.object({
			how: z.enum(ENDED),
			at: z.string(),
			reason: z.string(),
			/** From whoever asks now. */
			theirs: z.boolean()
		})
	)
});

/** A claim, for whoever keeps the directory. */
export const readDeskClaim = async (db: Db, claim: string) =>
	camel(await call(db, 'directory_claim_page', { p_claim: claim }, deskClaim));

/** Says yes to a claim, no with a reason, or takes a page away with one. */
export async function decideClaim(
	db: Db,
	said: {
		once: string;
		claim: string;
		version: number;
		do: 'yes' | 'no' | 'away';
		reason: string;
	}
): Promise<void> {
	await call(db, 'decide_directory_claim', {
		p_once: said.once,
		p_claim: said.claim,
		p_version: said.version,
		p_do: said.do,
		p_reason: said.reason
	});
}
