import { z } from 'zod';
import { SCOPES } from '#lib/domain/people/details.ts';
import { GLASS_OUTCOMES, type GlassOutcome } from '#lib/domain/safety/glass.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { stampRow } from './circle.ts';
import { known } from './desk-requests.ts';

const review = z
	.object({
		outcome: z.enum(GLASS_OUTCOMES),
		words: z.string(),
		by: z.string().nullable(),
		at: z.string()
	})
	.nullable();

const found = z.object({
	id: z.string(),
	sent_at: z.string().nullable(),
	closed: z.boolean(),
	coordinator: z.string().nullable(),
	organisation: z.string()
});

const pageRow = z
	.object({
		now: z.string(),
		organisations: z.array(z.object({ id: z.string(), name: z.string() })),
		glasses: z.array(
			z.object({
				id: z.string(),
				organisation: z.string(),
				at: z.string(),
				until: z.string(),
				open: z.boolean(),
				reviewed: z.boolean()
			})
		)
	})
	.transform(camel);

/** Where a safeguarding lead may search, and what they opened themselves in the last year. */
export const readGlasses = (db: Db) => call(db, 'glass_page', {}, pageRow);

const rows = z.object({ now: z.string(), rows: z.array(found) }).transform(camel);

/** Requests of the organisation by the asker's whole name or the request's address. The search is kept. */
export const findForGlass = (db: Db, asked: { organisation: string; words: string }) =>
	call(db, 'find_for_glass', { p_organisation: asked.organisation, p_words: asked.words }, rows);

/** Whose records a lead asks to open: those of a concern they handle, or of a request they found. */
export type GlassFor = { concern: string } | { request: string };

const cardRow = z
	.object({
		now: z.string(),
		organisation: z.string(),
		request: found.nullable(),
		open: z.string().nullable()
	})
	.transform(camel);

/** The head of the form that breaks the glass: which request, never whose. */
export const readGlassCard = (db: Db, about: GlassFor) =>
	call(
		db,
		'glass_card',
		{
			p_concern: 'concern' in about ? about.concern : null,
			p_request: 'request' in about ? about.request : null
		},
		cardRow
	);

/** Breaks the glass; gives its id. Refuses as not found whom the lead has nothing to do with. */
export async function breakGlass(
	db: Db,
	typed: {
		once: string;
		about: GlassFor;
		reason: string;
		hours: number;
		unsafe: boolean;
		unsafeWhy: string;
	}
): Promise<string> {
	const { glass_id } = await call(
		db,
		'break_glass',
		{
			p_once: typed.once,
			p_concern: 'concern' in typed.about ? typed.about.concern : null,
			p_request: 'request' in typed.about ? typed.about.request : null,
			p_reason: typed.reason,
			p_hours: typed.hours,
			p_unsafe: typed.unsafe,
			p_unsafe_why: typed.unsafe ? typed.unsafeWhy : null
		},
		z.object({ glass_id: z.string() })
	);
	return glass_id;
}

const openedRow = z
	.object({
		now: z.string(),
		id: z.string(),
		organisation: z.string(),
		reason: z.string(),
		at: z.string(),
		until: z.string(),
		ended_at: z.string().nullable(),
		over: z.boolean(),
		refused: z.boolean(),
		known,
		unsafe: z.boolean(),
		told: z.boolean(),
		has_account: z.boolean().nullable(),
		review,
		stamp: z.string()
	})
	.transform(camel);

/** What is known, while the glass is broken: a disclosure, marked so. Afterwards only that it was. */
export const readOpened = (db: Db, glass: string) =>
	call(db, 'opened_page', { p_glass: glass }, openedRow);

/** Changes when it is over, or less may be read. No reading. */
export async function readOpenedStamp(db: Db, glass: string): Promise<string> {
	return (await call(db, 'opened_stamp', { p_glass: glass }, stampRow)).stamp;
}

/** Ends a break-glass early; `safe` says that the person may be told now. */
export async function endGlass(
	db: Db,
	typed: { once: string; glass: string; safe: boolean }
): Promise<void> {
	await call(db, 'end_break_glass', {
		p_once: typed.once,
		p_glass: typed.glass,
		p_safe: typed.safe
	});
}

const guardianRow = z
	.object({
		now: z.string(),
		glasses: z.array(
			z.object({
				id: z.string(),
				organisation: z.string(),
				by: z.string().nullable(),
				mine: z.boolean(),
				reason: z.string(),
				at: z.string(),
				until: z.string(),
				ended_at: z.string().nullable(),
				open: z.boolean(),
				unsafe: z.boolean(),
				unsafe_why: z.string().nullable(),
				told: z.boolean(),
				readings: z.number(),
				scopes: z.array(z.enum(SCOPES)),
				review
			})
		),
		searches: z.array(
			z.object({
				id: z.number(),
				organisation: z.string(),
				by: z.string().nullable(),
				/** A name, or the address of a request; never what was typed. */
				typed: z.enum(['name', 'address', 'Erased']),
				/** Whom it found, as references. */
				found: z.array(z.string()),
				at: z.string()
			})
		)
	})
	.transform(camel);

/** For the data guardian: who broke the glass, why, and which parts were read, never what they hold. */
export const readGlassesToReview = (db: Db) => call(db, 'break_glass_page', {}, guardianRow);

/** A data guardian says what they found; `safe` says that the person may be told now. */
export async function reviewGlass(
	db: Db,
	typed: { once: string; glass: string; outcome: GlassOutcome; words: string; safe: boolean }
): Promise<void> {
	await call(db, 'review_break_glass', {
		p_once: typed.once,
		p_glass: typed.glass,
		p_outcome: typed.outcome,
		p_words: typed.words,
		p_safe: typed.safe
	});
}

/** A data guardian records that the person may be told now. */
export async function tellOfGlass(db: Db, typed: { once: string; glass: string }): Promise<void> {
	await call(db, 'tell_of_break_glass', { p_once: typed.once, p_glass: typed.glass });
}
