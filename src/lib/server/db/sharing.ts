import { z } from 'zod';
import type { Recipient, SharingLedger } from '#lib/domain/consent/sharing.ts';
import { SCOPE_STANDS } from '#lib/domain/consent/sharing.ts';
import type { Reading } from '#lib/domain/circle/circle.ts';
import { SCOPES, type Scope } from '#lib/domain/people/details.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { nameRow, readingRow, stampRow } from './circle.ts';

const scope = z.enum(SCOPES);
const recipient = z.enum(['coordinators', 'pool', 'matched', 'volunteer']);
const basis = z.enum(['own', 'attorney', 'deputy', 'best_interests', 'family']);
const how = z.enum(['online', 'phone', 'in_person', 'paper']);

const permitFields = z.object({
	id: z.string(),
	recipient,
	organisation_id: z.string().nullable(),
	organisation: z.string().nullable(),
	organisation_kind: z.string().nullable(),
	volunteer_id: z.string().nullable(),
	volunteer: z.string().nullable(),
	basis,
	how,
	purpose: z.string(),
	giver: z.string().nullable(),
	giver_role: z.enum(['self', 'manager', 'helper']).nullable(),
	giver_is_me: z.boolean(),
	recorded_by: z.string().nullable(),
	starts_at: z.string(),
	ends_at: z.string(),
	review_at: z.string().nullable(),
	recorded_at: z.string(),
	scopes: z.array(z.object({ scope, state: z.enum(SCOPE_STANDS), at: z.string().optional() }))
});

const permitOf = (row: z.infer<typeof permitFields>) => ({
	id: row.id,
	recipient: row.recipient as Recipient,
	organisationId: row.organisation_id,
	organisation: row.organisation,
	organisationKind: row.organisation_kind,
	volunteerId: row.volunteer_id,
	volunteer: row.volunteer,
	basis: row.basis,
	how: row.how,
	purpose: row.purpose,
	giver: row.giver,
	giverRole: row.giver_role,
	giverIsMe: row.giver_is_me,
	recordedBy: row.recorded_by,
	startsAt: row.starts_at,
	endsAt: row.ends_at,
	reviewAt: row.review_at,
	recordedAt: row.recorded_at,
	scopes: row.scopes
});

const sharingRow = z
	.object({
		capacity: z.enum(['self', 'manager', 'unproven_manager']),
		now: z.string(),
		stamp: z.string(),
		name: nameRow,
		ledger: z.boolean(),
		self: z.boolean(),
		self_has_account: z.boolean(),
		lacks_capacity: z.boolean(),
		giving: z.enum(['own', 'attorney', 'deputy', 'family', 'none']),
		died: z.boolean(),
		place: z.string(),
		permits: z.array(permitFields),
		organisations: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				kind: z.string(),
				coordinator: z.string().nullable(),
				coordinators: z.number(),
				volunteers: z.number(),
				asker: z.string(),
				asker_is_me: z.boolean(),
				sent_at: z.string().nullable()
			})
		),
		matched: z.array(
			z.object({
				volunteer_id: z.string(),
				volunteer: z.string(),
				organisation_id: z.string(),
				organisation: z.string(),
				tasks: z.array(
					z.object({
						id: z.string(),
						kind: z.string(),
						day: z.string(),
						starts: z.string(),
						ends: z.string(),
						state: z.string(),
						reads_until: z.string(),
						window_from: z.string(),
						window_until: z.string()
					})
				),
				scopes: z.array(
					z.object({
						scope,
						permitted: z.boolean(),
						denied: z.boolean(),
						permit_until: z.string().nullable()
					})
				)
			})
		),
		denies: z.array(
			z.object({
				id: z.string(),
				organisation_id: z.string().nullable(),
				organisation: z.string().nullable(),
				account_id: z.string().nullable(),
				account: z.string().nullable(),
				scopes: z.array(scope).nullable(),
				by_self: z.boolean(),
				by: z.string(),
				at: z.string(),
				may_lift: z.boolean()
			})
		),
		disputes: z.array(
			z.object({
				id: z.string(),
				at: z.string(),
				organisation: z.string(),
				decided_at: z.string().nullable(),
				decided: z.string().nullable()
			})
		),
		lifts: z.array(
			z.object({
				whose: z.string(),
				scopes: z.array(scope).nullable(),
				at: z.string(),
				by: z.string(),
				organisation: z.string().nullable(),
				decision: z.string(),
				consulted: z.string(),
				why: z.string()
			})
		),
		asked_again: z.array(
			z.object({
				permit_id: z.string(),
				scopes: z.array(scope),
				changed: z.string(),
				until: z.string()
			})
		),
		circle: z.array(
			z.object({
				name: z.string(),
				relation: z.string(),
				role: z.enum(['self', 'manager', 'helper']),
				me: z.boolean(),
				seen: z.boolean()
			})
		),
		looked: z.array(readingRow),
		readers: z.array(z.object({ id: z.string(), name: z.string(), circle: z.boolean() }))
	})
	.transform(
		(
			row
		): SharingLedger & {
			looked: Reading[];
			readers: { id: string; name: string; circle: boolean }[];
		} => ({
			capacity: row.capacity,
			now: row.now,
			stamp: row.stamp,
			name: row.name,
			ledger: row.ledger,
			self: row.self,
			selfHasAccount: row.self_has_account,
			lacksCapacity: row.lacks_capacity,
			giving: row.giving,
			died: row.died,
			place: row.place,
			permits: row.permits.map(permitOf),
			organisations: row.organisations.map((each) => ({
				id: each.id,
				name: each.name,
				kind: each.kind,
				coordinator: each.coordinator,
				coordinators: each.coordinators,
				volunteers: each.volunteers,
				asker: each.asker,
				askerIsMe: each.asker_is_me,
				sentAt: each.sent_at
			})),
			matched: row.matched.map((each) => ({
				volunteerId: each.volunteer_id,
				volunteer: each.volunteer,
				organisationId: each.organisation_id,
				organisation: each.organisation,
				tasks: each.tasks.map((task) => ({
					id: task.id,
					kind: task.kind,
					day: task.day,
					starts: task.starts,
					ends: task.ends,
					state: task.state,
					readsUntil: task.reads_until,
					windowFrom: task.window_from,
					windowUntil: task.window_until
				})),
				scopes: each.scopes.map((one) => ({
					scope: one.scope,
					permitted: one.permitted,
					denied: one.denied,
					permitUntil: one.permit_until
				}))
			})),
			denies: row.denies.map((deny) => ({
				id: deny.id,
				organisationId: deny.organisation_id,
				organisation: deny.organisation,
				accountId: deny.account_id,
				account: deny.account,
				scopes: deny.scopes,
				bySelf: deny.by_self,
				by: deny.by,
				at: deny.at,
				mayLift: deny.may_lift
			})),
			disputes: row.disputes.map((each) => ({
				id: each.id,
				at: each.at,
				organisation: each.organisation,
				decidedAt: each.decided_at,
				decided: each.decided
			})),
			lifts: row.lifts,
			askedAgain: row.asked_again.map((each) => ({
				permitId: each.permit_id,
				scopes: each.scopes,
				changed: each.changed,
				until: each.until
			})),
			circle: row.circle,
			looked: row.looked,
			readers: row.readers
		})
	);

/** Which readings to show: `only` the address or others than the circle, one reader, before an instant. */
export interface LookedFilter {
	only: 'address' | 'others' | null;
	reader: string | null;
	before: string | null;
}

/** Who can see what about a person, and who looked: up to 51 readings, so that there is more is known. */
export function readSharing(db: Db, person: string, filter: LookedFilter) {
	return call(
		db,
		'sharing_page',
		{ p_person: person, p_only: filter.only, p_reader: filter.reader, p_before: filter.before },
		sharingRow
	);
}

/** Changes when anything does that the reader may see of who sees what, and who looked. No reading. */
export async function readSharingStamp(db: Db, person: string): Promise<string> {
	const { stamp } = await call(db, 'sharing_stamp', { p_person: person }, stampRow);
	return stamp;
}

const consentRow = permitFields.extend({
	capacity: z.enum(['self', 'manager', 'unproven_manager']),
	now: z.string(),
	name: nameRow,
	wording: z.string(),
	wording_version: z.number(),
	organisation_phone: z.string().nullable(),
	consulted: z.string().nullable(),
	why: z.string().nullable(),
	ends: z.array(
		z.object({
			kind: z.enum(['withdrawn', 'superseded']),
			at: z.string(),
			by: z.string().nullable(),
			scopes: z.array(scope).nullable()
		})
	)
});

/** One consent, with the exact words. */
export async function readConsent(db: Db, person: string, permit: string) {
	const row = await call(db, 'consent_page', { p_person: person, p_permit: permit }, consentRow);
	return {
		...permitOf(row),
		capacity: row.capacity,
		now: row.now,
		name: row.name,
		wording: row.wording,
		wordingVersion: row.wording_version,
		organisationPhone: row.organisation_phone,
		consulted: row.consulted,
		why: row.why,
		ends: row.ends
	};
}

/** C6, C8: stops a permit, or some of its scopes, at this instant. */
export async function withdrawConsent(
	db: Db,
	{ once, permit, scopes }: { once: string; permit: string; scopes: Scope[] }
): Promise<void> {
	await call(db, 'withdraw_consent', {
		p_once: once,
		p_permit: permit,
		p_scopes: scopes.length > 0 ? scopes : null
	});
}

/** C8: stops everything at this instant. */
export async function withdrawAll(
	db: Db,
	{ once, person }: { once: string; person: string }
): Promise<void> {
	await call(db, 'withdraw_all', { p_once: once, p_person: person });
}

/** C7: a no to an organisation or to a person, for some scopes or (null) for everything. */
export async function sayNo(
	db: Db,
	no: {
		once: string;
		person: string;
		organisation: string | null;
		account: string | null;
		scopes: Scope[] | null;
	}
): Promise<void> {
	await call(db, 'say_no', {
		p_once: no.once,
		p_person: no.person,
		p_organisation: no.organisation,
		p_account: no.account,
		p_scopes: no.scopes
	});
}

/** C7: takes a no back. */
export async function liftDeny(
	db: Db,
	{ once, deny }: { once: string; deny: string }
): Promise<void> {
	await call(db, 'lift_deny', { p_once: once, p_deny: deny });
}

const givenRow = z.object({ permit_id: z.string(), wish: z.boolean() });

/** C1 to C4: a new permit, or a wish where the giver's word is no basis. Says which it became. */
export async function giveConsent(
	db: Db,
	consent: {
		once: string;
		person: string;
		scopes: Scope[];
		recipient: Recipient;
		organisation: string | null;
		volunteer: string | null;
		purpose: string;
		months: number;
		wording: string;
		wordingVersion: number;
	}
): Promise<{ permit: string; wish: boolean }> {
	const row = await call(
		db,
		'give_consent',
		{
			p_once: consent.once,
			p_person: consent.person,
			p_scopes: consent.scopes,
			p_recipient: consent.recipient,
			p_organisation: consent.organisation,
			p_volunteer: consent.volunteer,
			p_purpose: consent.purpose,
			p_months: consent.months,
			p_wording: consent.wording,
			p_wording_version: consent.wordingVersion
		},
		givenRow
	);
	return { permit: row.permit_id, wish: row.wish };
}

/** One reading looks wrong: to the data guardian, or to the coordinators where there is none. */
export async function questionReading(
	db: Db,
	asked: { once: string; person: string; ref: string; words: string }
): Promise<'data_guardian' | 'coordinator'> {
	const { role } = await call(
		db,
		'question_reading',
		{ p_once: asked.once, p_person: asked.person, p_ref: asked.ref, p_words: asked.words },
		z.object({ role: z.enum(['data_guardian', 'coordinator']) })
	);
	return role;
}
