import { z } from 'zod';
import { OFFER_STANDINGS, type OfferPage, type OffersPage } from '#lib/domain/tasks/offer.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { askRow, summaryOf, summaryRow, toldOf, toldRow } from './task-rows.ts';

const offersRow = z.object({
	now: z.string(),
	has_profile: z.boolean(),
	to_read: z.boolean(),
	open: z.array(
		summaryRow.extend({
			id: z.string(),
			organisation: z.string(),
			sent_at: z.string(),
			expires_at: z.string()
		})
	),
	answered: z.array(
		z.object({
			id: z.string(),
			organisation: z.string(),
			sent_at: z.string(),
			at: z.string(),
			state: z.enum(['accepted', 'declined', 'expired', 'withdrawn']),
			may_change: z.boolean(),
			task_id: z.string().nullable(),
			summary: summaryRow.nullable()
		})
	),
	standing: z.array(
		z.object({
			organisation: z.string(),
			state: z.string(),
			in_standing: z.boolean(),
			rest_until: z.string().nullable()
		})
	)
});

/** What whoever asks is offered, and what they have answered. */
export async function readOffers(db: Db): Promise<OffersPage> {
	const row = await call(db, 'offers_page', {}, offersRow);
	return {
		now: row.now,
		hasProfile: row.has_profile,
		toRead: row.to_read,
		open: row.open.map((offer) => ({
			...summaryOf(offer),
			id: offer.id,
			organisation: offer.organisation,
			sentAt: offer.sent_at,
			expiresAt: offer.expires_at
		})),
		answered: row.answered.map((offer) => ({
			id: offer.id,
			organisation: offer.organisation,
			sentAt: offer.sent_at,
			at: offer.at,
			state: offer.state,
			mayChange: offer.may_change,
			taskId: offer.task_id,
			summary: offer.summary && summaryOf(offer.summary)
		})),
		standing: row.standing.map((one) => ({
			organisation: one.organisation,
			state: one.state,
			inStanding: one.in_standing,
			restUntil: one.rest_until
		}))
	};
}

const offerRow = z.object({
	now: z.string(),
	id: z.string(),
	organisation: z.string(),
	state: z.enum(OFFER_STANDINGS),
	at: z.string().nullable(),
	task_id: z.string().nullable(),
	offer: summaryRow
		.extend(toldRow.shape)
		.extend({
			expires_at: z.string(),
			confirms: z.boolean(),
			ask: askRow,
			avoid: z.array(z.string()),
			others: z.number()
		})
		.nullable()
});

/** One offer, to whom it was sent; to anybody else it does not exist. */
export async function readOffer(db: Db, offer: string): Promise<OfferPage> {
	const row = await call(db, 'offer_page', { p_offer: offer }, offerRow);
	return {
		now: row.now,
		id: row.id,
		organisation: row.organisation,
		standing: row.state,
		at: row.at,
		taskId: row.task_id,
		offer: row.offer && {
			...summaryOf(row.offer),
			...toldOf(row.offer),
			expiresAt: row.offer.expires_at,
			confirms: row.offer.confirms,
			ask: row.offer.ask,
			avoid: row.offer.avoid,
			others: row.offer.others
		}
	};
}

const answered = z.object({ task_id: z.string() });

/** Says yes. The id of the task that is theirs now; refuses when it is taken, ended, no longer needed, or they have a visit then. */
export async function acceptOffer(db: Db, once: string, offer: string): Promise<string> {
	const row = await call(db, 'accept_offer', { p_once: once, p_offer: offer }, answered);
	return row.task_id;
}

/** Says not this time. */
export async function declineOffer(db: Db, once: string, offer: string): Promise<void> {
	await call(db, 'decline_offer', { p_once: once, p_offer: offer });
}
