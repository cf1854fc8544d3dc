import { z } from 'zod';
import { CHECK_LEVELS } from '#lib/domain/organisations/organisation.ts';
import { IDENTITIES } from '#lib/domain/volunteers/application.ts';
import {
	RECORD_ITEMS,
	TAKEN_ITEMS,
	WORKFORCES,
	type RecordItem,
	type TakenItem
} from '#lib/domain/volunteers/shared-record.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';

const items = z.array(z.enum(RECORD_ITEMS));

const sharedRow = z
	.object({
		now: z.string(),
		may: z.array(
			z.object({
				from_id: z.string(),
				from: z.string(),
				to_id: z.string(),
				to: z.string(),
				has: items,
				standing: z.object({ id: z.string(), items }).nullable()
			})
		),
		given: z.array(
			z.object({
				id: z.string(),
				from_id: z.string(),
				from: z.string(),
				to_id: z.string(),
				to: z.string(),
				items,
				given_at: z.string(),
				ends_at: z.string(),
				ended_at: z.string().nullable(),
				ended_how: z.enum(['withdrawn', 'superseded', 'left']).nullable(),
				wording: z.string(),
				version: z.number(),
				stands: z.boolean(),
				readings: z.array(
					z.object({ by: z.string().nullable(), items, at: z.string(), times: z.number() })
				),
				taken: z.array(z.object({ item: z.enum(TAKEN_ITEMS), at: z.string() }))
			})
		)
	})
	.transform(camel);

export type SharedRecord = z.output<typeof sharedRow>;

/** What a volunteer lets one organisation read of what another has on record, and who read it. */
export const readSharedRecord = (db: Db) => call(db, 'shared_record_page', {}, sharedRow);

/** A volunteer lets one organisation read some of what another has on record, in the words that were shown. */
export async function giveRecordConsent(
	db: Db,
	given: {
		once: string;
		from: string;
		to: string;
		standing: string | null;
		items: readonly RecordItem[];
		wording: string;
		version: number;
	}
): Promise<void> {
	await call(db, 'share_record', {
		p_once: given.once,
		p_from: given.from,
		p_to: given.to,
		// the generated types know no argument that may be null
		p_standing: given.standing as string,
		p_items: [...given.items],
		p_wording: given.wording,
		p_wording_version: given.version
	});
}

/** A volunteer withdraws a consent of their own, from now. */
export async function withdrawVolunteerConsent(
	db: Db,
	given: { once: string; consent: string }
): Promise<void> {
	await call(db, 'withdraw_volunteer_consent', { p_once: given.once, p_consent: given.consent });
}

const dates = {
	id: z.string(),
	expires_at: z.string(),
	by: z.string().nullable(),
	counts: z.boolean(),
	here: z.boolean()
};
const carriedRow = z
	.object({
		now: z.string(),
		name: z.string(),
		found: z.array(
			z.object({
				from: z.string(),
				items,
				given_at: z.string(),
				ends_at: z.string(),
				accepted: z.array(z.object({ since: z.string(), until: z.string().nullable() })).nullable(),
				identity: z
					.object({
						id: z.string(),
						route: z.enum(IDENTITIES),
						kind: z.string(),
						shown_on: z.string(),
						review_at: z.string().nullable(),
						recorded_at: z.string(),
						by: z.string().nullable(),
						counts: z.boolean(),
						here: z.boolean()
					})
					.nullable(),
				checks: z
					.array(
						z.object({
							...dates,
							level: z.enum(CHECK_LEVELS),
							workforce: z.enum(WORKFORCES),
							issued_on: z.string(),
							clear: z.boolean(),
							recorded_at: z.string(),
							revoked_at: z.string().nullable(),
							lawful: z.boolean()
						})
					)
					.nullable(),
				trainings: z
					.array(
						z.object({
							...dates,
							module_id: z.string(),
							title: z.string(),
							passed_at: z.string(),
							passed_here: z.boolean()
						})
					)
					.nullable(),
				references: z.object({ named: z.number(), answered: z.array(z.string()) }).nullable()
			})
		)
	})
	.transform(camel);

export type CarriedRecord = z.output<typeof carriedRow>;
export type Carried = CarriedRecord['found'][number];

/** What other organisations have on record of a volunteer, as far as the volunteer lets this one read it. Each reading is written down. */
export const readCarried = (db: Db, organisation: string, volunteer: string) =>
	call(db, 'carried_record', { p_organisation: organisation, p_volunteer: volunteer }, carriedRow);

type Whose = { once: string; organisation: string; volunteer: string };

/** Takes something over as this organisation’s own record, until a day of its own. */
export async function takeOverRecord(
	db: Db,
	given: Whose & { item: TakenItem; source: string; until: string }
): Promise<void> {
	await call(db, 'take_over', {
		p_once: given.once,
		p_organisation: given.organisation,
		p_volunteer: given.volunteer,
		p_item: given.item,
		p_source: given.source,
		p_until: given.until
	});
}

/** Somebody has looked at what changed where it was taken over from: it stays until its own day. */
export async function keepTaken(db: Db, given: Whose & { taken: string }): Promise<void> {
	await call(db, 'keep_taken_over', {
		p_once: given.once,
		p_organisation: given.organisation,
		p_volunteer: given.volunteer,
		p_taken: given.taken
	});
}
