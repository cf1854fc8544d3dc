import { z, type ZodType } from 'zod';
import type { Mode, Place, Stored } from '#lib/domain/requests/answers.ts';
import type { Raw } from '#lib/domain/requests/raw.ts';
import type { StepId } from '#lib/domain/requests/steps.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { place } from './places.ts';

/** What a browser holds of a draft: its id, and the secret that opens it. */
export type DraftKey = { id: string; secret: string };

/** A draft as its pages see it. */
export type Draft = {
	id: string;
	mode: Mode;
	version: number;
	stored: Stored;
	email: string | null;
	/** It has been sent: nothing of it is left here. */
	sent: boolean;
	/** A mail waits to be confirmed. */
	waiting: boolean;
	personId: string | null;
	place: Place | null;
};

const raw = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What every draft's answer has, whatever it is a draft of. */
export const draftParts = {
	id: z.string(),
	version: z.number(),
	answers: z.object({
		steps: z
			.record(z.string(), z.object({ v: raw, k: z.string().nullable() }))
			.optional()
			.default({})
	}),
	email: z.string().nullable(),
	sent: z.boolean(),
	waiting: z.boolean(),
	place
};

/** The pages that were kept, each as it was typed. */
export function storedOf(
	answers: z.output<typeof draftParts.answers>
): Record<string, { v: Raw; k: string }> {
	return Object.fromEntries(
		Object.entries(answers.steps).map(([id, { v, k }]) => [id, { v, k: k ?? '' }])
	);
}

const card = z
	.object({
		...draftParts,
		mode: z.enum(['open', 'more', 'somebody']),
		person_id: z.string().nullable()
	})
	.transform(({ answers, person_id, ...row }): Draft => ({
		...row,
		stored: storedOf(answers),
		personId: person_id
	}));

/** An application to volunteer, or of a group, is no request: its own pages show it. */
const application = z.object({ mode: z.enum(['apply', 'group']) }).transform(() => null);

/** The draft that this browser holds; null when it is gone, or was never this browser's. */
export function readDraft(db: Db, { id, secret }: DraftKey): Promise<Draft | null> {
	return call(
		db,
		'draft_page',
		{ p_draft: id, p_secret: secret },
		z.union([card, application]).nullable()
	);
}

/** The first page of a draft, as typed. */
export interface FirstPage<Step extends string, Of extends string> {
	secret: string;
	network: string;
	step: Step;
	values: Raw;
	key: string;
	mode: Of;
	organisationId?: string;
	personId?: string;
}

/** One page of a draft. `was` is the key of the answer that it was opened with, `key` the page's own. */
export interface KeptPage<Step extends string> {
	step: Step;
	values: Raw;
	was: string | null;
	key: string;
}

/** Begins a draft of whatever `shape` reads. */
export function startDraftAs<T>(
	db: Db,
	begun: FirstPage<string, string>,
	shape: ZodType<T>
): Promise<T> {
	return call(
		db,
		'start_draft',
		{
			p_secret: begun.secret,
			p_network: begun.network,
			p_step: begun.step,
			p_values: begun.values,
			p_key: begun.key,
			p_mode: begun.mode,
			p_organisation: begun.organisationId ?? null,
			p_person: begun.personId ?? null
		},
		shape
	);
}

/** Keeps one page of a draft: another tab's newer answer is refused as stale (409), and nothing is overwritten. */
export function saveDraftAs<T>(
	db: Db,
	{ id, secret }: DraftKey,
	page: KeptPage<string>,
	shape: ZodType<T>
): Promise<T> {
	return call(
		db,
		'save_draft',
		{
			p_draft: id,
			p_secret: secret,
			p_step: page.step,
			p_values: page.values,
			p_was: page.was,
			p_key: page.key
		},
		shape
	);
}

/** Begins a request with its first page. */
export const startDraft = (db: Db, begun: FirstPage<StepId, Mode>): Promise<Draft> =>
	startDraftAs(db, begun, card);

/** Keeps one page of a request. */
export const saveDraft = (db: Db, key: DraftKey, page: KeptPage<StepId>): Promise<Draft> =>
	saveDraftAs(db, key, page, card);

/** Deletes what was typed. */
export async function forgetDraft(db: Db, { id, secret }: DraftKey): Promise<void> {
	await call(db, 'forget_draft', { p_draft: id, p_secret: secret });
}

/** Mails the way back to an address; an older link stops. */
export async function sendReturnLink(
	db: Db,
	{ id, secret }: DraftKey,
	asked: { once: string; email: string; network: string }
): Promise<void> {
	await call(db, 'send_return_link', {
		p_once: asked.once,
		p_draft: id,
		p_secret: secret,
		p_email: asked.email,
		p_network: asked.network
	});
}

const returning = z.object({
	state: z.enum(['here', 'code', 'gone']),
	mode: z.string().optional(),
	sent: z.boolean().optional().default(false)
});

/** Where a return link leads from this browser. */
export function readReturn(db: Db, token: string, held: DraftKey | null) {
	return call(
		db,
		'return_page',
		{ p_token: token, p_draft: held?.id ?? null, p_secret: held?.secret ?? null },
		returning
	);
}

/** Mails a code to the draft's address. */
export function sendReturnCode(
	db: Db,
	asked: { once: string; token: string; network: string }
): Promise<{ state: 'code' | 'gone' }> {
	return call(
		db,
		'send_return_code',
		{ p_once: asked.once, p_token: asked.token, p_network: asked.network },
		z.object({ state: z.enum(['code', 'gone']) })
	);
}

const entered = z.discriminatedUnion('state', [
	z.object({ state: z.literal('here'), draft: z.string(), mode: z.string() }),
	z.object({ state: z.literal('wrong'), left: z.number() }),
	z.object({ state: z.literal('spent') }),
	z.object({ state: z.literal('gone') })
]);

/** Tries a code; the right one lets the browser that brings `secret` in. */
export function enterReturnCode(
	db: Db,
	tried: { token: string; code: string; secret: string; network: string }
) {
	return call(
		db,
		'enter_return_code',
		{
			p_token: tried.token,
			p_code: tried.code,
			p_secret: tried.secret,
			p_network: tried.network
		},
		entered
	);
}
