import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { Refusal } from '#lib/domain/refusal.ts';
import type { FieldErrors, Raw } from '#lib/domain/requests/raw.ts';
import {
	applyProgress,
	assembleApplication,
	firstOpenStep,
	mayBeLeftOut,
	readApplyStep,
	STEPS,
	type ApplyStep
} from '#lib/domain/volunteers/application.ts';
import { readApplicationDraft, type ApplicationDraft } from '#lib/server/db/applications.ts';
import type { DraftKey } from '#lib/server/db/drafts.ts';
import { dropDraftKey, keepDraftKey, readDraftKey } from '#lib/server/draft-cookie.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { refuse } from '#lib/server/respond.ts';
import { saveApplication } from '#lib/server/usecases/save-application.ts';

export const pathOf = (step: ApplyStep | 'check') => `/give/apply/${step}`;

/** Pages with what somebody typed are kept by no cache. */
export function keepOutOfCaches(event: RequestEvent): void {
	event.setHeaders({ 'cache-control': 'private, no-store' });
}

/** The application this browser holds; null when it holds none, or what it holds is gone. */
export async function heldApplication(
	event: RequestEvent
): Promise<{ key: DraftKey; draft: ApplicationDraft } | null> {
	const key = readDraftKey(event, 'applying');
	if (!key) return null;
	try {
		const draft = await readApplicationDraft(event.locals.db, key);
		if (draft && !draft.sent) return { key, draft };
	} catch (caught) {
		// a cookie with a made-up id is no draft
		if (!(caught instanceof Refusal && caught.status === 404)) throw caught;
	}
	return null;
}

/** The same for a page that needs one: without it the way leads back to the start. */
export async function needApplication(event: RequestEvent) {
	const held = await heldApplication(event);
	if (!held) {
		dropDraftKey(event, 'applying');
		redirect(303, pathOf('where'));
	}
	return { ...held, ...assembleApplication(held.draft.stored, held.draft.place) };
}

/** Leads to what has to be answered before a page; gives what it shows. */
export async function loadApplyStep(event: RequestEvent, step: ApplyStep) {
	keepOutOfCaches(event);
	const held = step === 'where' ? await heldApplication(event) : await needApplication(event);
	const draft = held?.draft ?? null;
	const { answers, steps } = assembleApplication(draft?.stored ?? {}, draft?.place ?? null);
	const open = firstOpenStep(steps, step);
	if (open) redirect(303, pathOf(open));
	const before = STEPS[STEPS.indexOf(step) - 1];
	const checked = event.url.searchParams.get('from') === 'check';
	return {
		step,
		answers,
		place: draft?.place ?? null,
		raw: draft?.stored[step]?.v ?? {},
		was: draft?.stored[step]?.k ?? '',
		once: newOnce(),
		back: checked ? pathOf('check') : before ? pathOf(before) : '/give',
		progress: applyProgress(step),
		optional: mayBeLeftOut(step)
	};
}

const typed = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a page gets back when it cannot go on yet. */
export interface Again {
	errors: FieldErrors;
	values: Raw;
	once: string;
	was: string;
	code: string;
}

/** The action of a page: keeps what was typed, right or wrong, and leads on when it can be read. */
export async function saveApplyStep(
	event: RequestEvent,
	step: ApplyStep
): Promise<ActionFailure<Again>> {
	const form = await parseForm(event, typed);
	const { once = '', was = '', go = '', ...rest } = form.ok ? form.data : {};
	const raw: Raw = Object.fromEntries(
		Object.entries(rest)
			.filter(([name]) => /^[a-z][\w-]{0,40}$/.test(name))
			.slice(0, 80)
	);
	const key = typeof once === 'string' && uuid.test(once) ? once : newOnce();
	const opened = typeof was === 'string' && uuid.test(was) ? was : null;
	const again = (status: number, errors: FieldErrors, code = 'invalid', now = opened ?? '') =>
		fail(status, { errors, values: raw, once: key, was: now, code });
	const page = { step, values: raw, was: opened, key, network: networkOf(event) };
	let saved;
	try {
		saved = await saveApplication(event.locals.db, readDraftKey(event, 'applying'), page);
	} catch (caught) {
		if (!(caught instanceof Refusal)) throw caught;
		if (caught.code === 'stale') {
			const { draft } = await needApplication(event);
			// saved once more, this takes the place of the other
			return again(409, { '': caught.message }, 'stale', draft.stored[step]?.k ?? '');
		}
		if (!['sent', 'draft_gone'].includes(caught.code) && caught.status !== 404) {
			const { status, data } = refuse(caught);
			return again(status, data.errors, data.code);
		}
		// what was sent stays sent, and what is gone is gone; what was typed just now begins anew
		saved = await saveApplication(event.locals.db, null, page);
	}
	keepDraftKey(event, saved.key, 'applying');
	if (go === 'stop') redirect(303, '/give/apply/stop');
	const { stored, place } = saved.draft;
	const { answers, steps } = assembleApplication(stored, place);
	const read = readApplyStep(step, raw, answers, place);
	if (!read.ok) return again(400, read.errors, 'invalid', stored[step]?.k ?? '');
	if (event.url.searchParams.get('from') === 'check') {
		const open = firstOpenStep(steps, 'check');
		redirect(303, open ? `${pathOf(open)}?from=check` : pathOf('check'));
	}
	redirect(303, pathOf(STEPS[STEPS.indexOf(step) + 1] ?? 'check'));
}
