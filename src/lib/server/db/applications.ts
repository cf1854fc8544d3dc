import { z } from 'zod';
import type { Place } from '#lib/domain/requests/answers.ts';
import type { Raw } from '#lib/domain/requests/raw.ts';
import type { ApplyStep } from '#lib/domain/volunteers/application.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import {
	draftParts,
	saveDraftAs,
	startDraftAs,
	storedOf,
	type DraftKey,
	type FirstPage,
	type KeptPage
} from './drafts.ts';
import { coordinating } from './places.ts';

/** An application that is being written, as its pages see it. */
export interface ApplicationDraft {
	id: string;
	version: number;
	stored: Record<string, { v: Raw; k: string }>;
	email: string | null;
	/** It has been sent: nothing of it is left here. */
	sent: boolean;
	/** It is checked, and waits for its sender to show that the address is theirs. */
	waiting: boolean;
	place: Place | null;
}

const card = z
	.object({ ...draftParts, mode: z.literal('apply') })
	.transform(({ id, version, answers, email, sent, waiting, place }): ApplicationDraft => ({
		...{ id, version, email, sent, waiting, place },
		stored: storedOf(answers)
	}));
const other = z
	.object({ mode: z.enum(['open', 'more', 'somebody', 'group']) })
	.transform(() => null);

/** The application that this browser holds; null when it is gone, never was, or is something else. */
export function readApplicationDraft(
	db: Db,
	{ id, secret }: DraftKey
): Promise<ApplicationDraft | null> {
	return call(
		db,
		'draft_page',
		{ p_draft: id, p_secret: secret },
		z.union([card, other]).nullable()
	);
}

/** Begins an application with its first page, as typed. */
export const startApplication = (
	db: Db,
	begun: Omit<FirstPage<ApplyStep, 'apply'>, 'mode'>
): Promise<ApplicationDraft> => startDraftAs(db, { ...begun, mode: 'apply' }, card);

/** Keeps one page as typed; refuses a stale tab (409) and overwrites nothing. */
export const saveApplication = (
	db: Db,
	key: DraftKey,
	page: KeptPage<ApplyStep>
): Promise<ApplicationDraft> => saveDraftAs(db, key, page, card);

/** Freezes what would be sent, for whoever signs in with its address to send. */
export async function readyApplication(
	db: Db,
	{ id, secret }: DraftKey,
	part: { once: string; version: number; ready: object }
): Promise<void> {
	await call(db, 'ready_application', {
		p_once: part.once,
		p_draft: id,
		p_secret: secret,
		p_version: part.version,
		p_ready: part.ready
	});
}

const toSend = z
	.object({
		id: z.string(),
		version: z.number(),
		organisation: coordinating,
		area: z.string(),
		name: z.string(),
		wants: z.array(z.string()),
		referees: z.array(z.string()),
		standing: z.string().nullable()
	})
	.nullable();

/** What waits for the last press of whoever is signed in; null when nothing does. */
export function readApplicationToSend(db: Db) {
	return call(db, 'application_to_send', {}, toSend);
}

/** Sends it, once. Refuses (409) a second to the same organisation, one sent already, a changed one. */
export async function sendApplication(
	db: Db,
	sent: { once: string; draft: string; version: number }
): Promise<void> {
	await call(db, 'send_application', {
		p_once: sent.once,
		p_draft: sent.draft,
		p_version: sent.version
	});
}
