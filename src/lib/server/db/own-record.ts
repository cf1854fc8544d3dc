import { z } from 'zod';
import { CHECK_LEVELS } from '#lib/domain/organisations/organisation.ts';
import { ACCEPTANCE_STATES } from '#lib/domain/volunteers/acceptance.state.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { identityRow, lookRow, takenRow } from './volunteers.ts';

const checksRow = z
	.object({
		now: z.string(),
		organisations: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				phone: z.string(),
				state: z.enum(ACCEPTANCE_STATES),
				here: z.boolean(),
				identity: identityRow.nullable(),
				agreed: z
					.object({
						id: z.string(),
						given_at: z.string(),
						wording: z.string(),
						version: z.number()
					})
					.nullable(),
				checks: z.array(
					z.object({
						id: z.string(),
						level: z.enum(CHECK_LEVELS),
						issued_on: z.string(),
						expires_at: z.string(),
						clear: z.boolean(),
						recorded_at: z.string(),
						revoked_at: z.string().nullable(),
						by: z.string().nullable(),
						counts: z.boolean(),
						taken: takenRow,
						looks: z.array(lookRow)
					})
				)
			})
		)
	})
	.transform(camel);

export type MyChecks = z.output<typeof checksRow>;

/** What each organisation has on record of a volunteer's checks and identity, for themselves. */
export const readMyChecks = (db: Db) => call(db, 'my_checks_page', {}, checksRow);

/** A volunteer agrees that an organisation looks at the Update Service, in the words that were shown. */
export async function giveUpdateConsent(
	db: Db,
	given: { once: string; organisation: string; wording: string; version: number }
): Promise<void> {
	await call(db, 'give_update_consent', {
		p_once: given.once,
		p_organisation: given.organisation,
		p_wording: given.wording,
		p_wording_version: given.version
	});
}
