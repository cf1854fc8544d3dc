import { z } from 'zod';
import { CHECK_LEVELS } from '#lib/domain/organisations/organisation.ts';
import { REFERENCE_ANSWERS } from '#lib/domain/volunteers/asked-reference.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';

const facts = z.object({
	with: z.array(z.object({ since: z.string(), until: z.string().nullable() })),
	visits: z.number(),
	minutes: z.number(),
	kinds: z.array(z.string()),
	training: z.array(z.object({ title: z.string(), passed_at: z.string() })),
	check: z.enum(CHECK_LEVELS).nullable()
});

const asked = z.object({
	id: z.string(),
	version: z.number(),
	purpose: z.string(),
	wanted_by: z.string().nullable(),
	asked_at: z.string(),
	answer: z.enum(REFERENCE_ANSWERS).nullable(),
	answered_at: z.string().nullable(),
	writer: z.string(),
	words: z.string(),
	reason: z.string()
});

const mine = asked
	.extend({
		name: z.string(),
		organisation: z.string(),
		phone: z.string(),
		writer_role: z.enum(['coordinator', 'group_lead']).nullable(),
		facts: facts.nullable()
	})
	.transform(camel);

/** A reference that a volunteer asked for, for themselves. */
export const readMyReference = (db: Db, reference: string) =>
	call(db, 'my_reference_page', { p_reference: reference }, mine);

const kept = z
	.object({
		name: z.string(),
		own: z.boolean(),
		organisation: z.string(),
		asked: asked.nullable(),
		facts
	})
	.transform(camel);

/** What a volunteer asked an organisation's coordinators to say of them, and what is on record. */
export const readVolunteerReference = (db: Db, organisation: string, volunteer: string) =>
	call(
		db,
		'volunteer_reference_page',
		{ p_organisation: organisation, p_volunteer: volunteer },
		kept
	);

/** A volunteer asks an organisation for a reference. */
export const askForReference = (
	db: Db,
	given: { once: string; organisation: string; purpose: string; wantedBy: string | null }
) =>
	call(
		db,
		'ask_for_reference',
		{
			p_once: given.once,
			p_organisation: given.organisation,
			p_purpose: given.purpose,
			// the generated types know no argument that may be null
			p_wanted_by: given.wantedBy as string
		},
		z.object({ id: z.string() })
	);

/** A volunteer takes back what they asked for, or takes a reference off. */
export async function removeReference(
	db: Db,
	given: { once: string; reference: string; version: number }
): Promise<void> {
	await call(db, 'remove_reference', {
		p_once: given.once,
		p_reference: given.reference,
		p_version: given.version
	});
}

/** A coordinator writes a reference that was asked for, anew while it stands. */
export async function writeReference(
	db: Db,
	given: { once: string; reference: string; version: number; words: string }
): Promise<void> {
	await call(db, 'write_reference', {
		p_once: given.once,
		p_reference: given.reference,
		p_version: given.version,
		p_words: given.words
	});
}

/** A coordinator says that they cannot write one, and why. */
export async function declineReference(
	db: Db,
	given: { once: string; reference: string; version: number; reason: string }
): Promise<void> {
	await call(db, 'decline_reference', {
		p_once: given.once,
		p_reference: given.reference,
		p_version: given.version,
		p_reason: given.reason
	});
}
