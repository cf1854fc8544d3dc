import { z } from 'zod';
import type { Ready } from '#lib/domain/requests/assemble.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import type { DraftKey } from './drafts.ts';
import { coordinating } from './places.ts';

const sending = z.discriminatedUnion('state', [
	z.object({ state: z.literal('gone') }),
	z
		.object({
			state: z.enum(['ready', 'changed', 'expired', 'sent']),
			mode: z.enum(['open', 'more', 'somebody']),
			sent_at: z.string().nullable(),
			organisation: coordinating,
			area: z.string().nullable(),
			situation: z.enum(['dying', 'bereaved']).nullable(),
			waits: z.boolean(),
			request_id: z.string().optional(),
			person_id: z.string().optional(),
			email: z.string().nullable().optional()
		})
		.transform((row) => ({
			state: row.state,
			mode: row.mode,
			sentAt: row.sent_at,
			organisation: row.organisation,
			area: row.area ?? '',
			situation: row.situation,
			waits: row.waits,
			requestId: row.request_id ?? null,
			personId: row.person_id ?? null,
			/** The asker's address, in the browser that it was typed in alone. */
			email: row.email ?? null
		}))
]);

/** Where a sending stands, with whose it is: nothing that was typed. */
export type Sending = z.infer<typeof sending>;

/** Freezes what would be sent, and mails the asker a link whose button sends it. */
export async function askConfirmation(
	db: Db,
	{ id, secret }: DraftKey,
	asked: { once: string; version: number; ready: Ready; network: string }
): Promise<void> {
	await call(db, 'ask_confirmation', {
		p_once: asked.once,
		p_draft: id,
		p_secret: secret,
		p_version: asked.version,
		p_ready: asked.ready,
		p_network: asked.network
	});
}

/** What a confirming link shows. Changes nothing. */
export function readConfirm(db: Db, token: string): Promise<Sending> {
	return call(db, 'confirm_page', { p_token: token }, sending);
}

/** Presses the button: sends what was frozen, once. `when`: when it will be read, in words for the mail. */
export function confirmRequest(db: Db, token: string, when: string | null): Promise<Sending> {
	return call(db, 'confirm_request', { p_token: token, p_when: when }, sending);
}

/** What is shown after sending, by the confirming link or by the browser that sent it. */
export function readSent(db: Db, token: string | null, held: DraftKey | null): Promise<Sending> {
	return call(
		db,
		'sent_page',
		{ p_token: token, p_draft: held?.id ?? null, p_secret: held?.secret ?? null },
		sending
	);
}

/** Sends without a mail to confirm, by somebody signed in. */
export async function sendDraft(
	db: Db,
	{ id, secret }: DraftKey,
	asked: { once: string; version: number; ready: Ready; when: string | null }
): Promise<void> {
	await call(db, 'send_draft', {
		p_once: asked.once,
		p_draft: id,
		p_secret: secret,
		p_version: asked.version,
		p_ready: asked.ready,
		p_when: asked.when
	});
}
