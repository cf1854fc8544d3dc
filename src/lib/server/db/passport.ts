import { z } from 'zod';
import { CHECK_LEVELS } from '#lib/domain/organisations/organisation.ts';
import { PASSPORT_PARTS, type PassportPart } from '#lib/domain/volunteers/passport.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';

const passport = z.object({
	name: z.string().default(''),
	accepted: z
		.array(z.object({ organisation: z.string(), since: z.string(), until: z.string().optional() }))
		.optional(),
	checks: z
		.array(
			z.object({
				level: z.enum(CHECK_LEVELS),
				organisation: z.string(),
				issued_on: z.string(),
				recorded_at: z.string(),
				expires_at: z.string(),
				valid: z.boolean()
			})
		)
		.optional(),
	training: z
		.array(
			z.object({
				title: z.string(),
				organisation: z.string(),
				here: z.boolean(),
				passed_at: z.string(),
				expires_at: z.string(),
				valid: z.boolean()
			})
		)
		.optional(),
	hours: z
		.array(
			z.object({
				organisation: z.string(),
				visits: z.number(),
				minutes: z.number(),
				first: z.string(),
				last: z.string()
			})
		)
		.optional()
});

const pageRow = z
	.object({
		now: z.string(),
		passport,
		stopped: z.boolean(),
		links: z.array(
			z.object({
				id: z.string(),
				parts: z.array(z.enum(PASSPORT_PARTS)),
				made_at: z.string(),
				expires_at: z.string(),
				opened_at: z.string().nullable()
			})
		)
	})
	.transform(camel);

/** A volunteer's own passport, and the links that show some of it now. */
export const readPassport = (db: Db) => call(db, 'passport_page', {}, pageRow);

/** Makes a link to some parts of it, by the hash of its secret; false when this form had been sent before. */
export async function makePassportLink(
	db: Db,
	asked: { once: string; tokenHash: string; parts: readonly PassportPart[]; days: number }
): Promise<boolean> {
	const { made } = await call(
		db,
		'make_passport_link',
		{
			p_once: asked.once,
			p_token_hash: asked.tokenHash,
			p_parts: asked.parts,
			p_days: asked.days
		},
		z.object({ made: z.boolean() })
	);
	return made;
}

export async function stopPassportLink(db: Db, once: string, link: string): Promise<void> {
	await call(db, 'stop_passport_link', { p_once: once, p_link: link });
}

const linkRow = z
	.object({ now: z.string(), expires_at: z.string(), passport })
	.nullable()
	.transform(camel);

/** What a link shows; null for one that is stopped, has run out, or never was. */
export const readPassportByLink = (db: Db, token: string) =>
	call(db, 'passport_by_link', { p_token: token }, linkRow);
