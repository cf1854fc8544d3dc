import { error, fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { readBy } from '#lib/domain/organisations/hours.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { arranged, called, isSelf, type Context, type Mode } from '#lib/domain/requests/answers.ts';
import {
	after,
	assemble,
	before,
	firstOpen,
	type Assembled
} from '#lib/domain/requests/assemble.ts';
import type { FieldErrors, Raw } from '#lib/domain/requests/raw.ts';
import { readStep } from '#lib/domain/requests/read.ts';
import {
	isOptional,
	kindOfStep,
	pathOf,
	progressOf,
	type StepId
} from '#lib/domain/requests/steps.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { momentInSentence } from '#lib/format/dates.ts';
import { hoursSaid } from '#lib/format/hours.ts';
import { whenProblemSaid } from '#lib/format/when.ts';
import { list as listed, sentence } from '#lib/format/words.ts';
import { readDraft, type Draft, type DraftKey } from '#lib/server/db/drafts.ts';
import { dropDraftKey, keepDraftKey, readDraftKey } from '#lib/server/draft-cookie.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { refuse } from '#lib/server/respond.ts';
import { saveAnswers } from '#lib/server/usecases/save-answers.ts';
import { answerRows } from './rows.ts';

/** What the answers of a draft are read against, now. */
export function contextOf(draft: Pick<Draft, 'mode' | 'place'>, now = new Date()): Context {
	return {
		now,
		mode: draft.mode,
		place: draft.place,
		whenSaid: (problem) => whenProblemSaid(problem, now)
	};
}

/** Pages with what somebody typed are kept by no cache. */
export function keepOutOfCaches(event: RequestEvent): void {
	event.setHeaders({ 'cache-control': 'private, no-store' });
}

/** The draft this browser holds; null when it holds none, or what it holds is gone. */
export async function heldDraft(
	event: RequestEvent
): Promise<{ key: DraftKey; draft: Draft } | null> {
	const key = readDraftKey(event);
	if (!key) return null;
	try {
		const draft = await readDraft(event.locals.db, key);
		if (draft) return { key, draft };
	} catch (caught) {
		// a cookie with a made-up id is no draft
		if (!(caught instanceof Refusal && caught.status === 404)) throw caught;
	}
	return null;
}

/** The same for a page that needs one: without it the way leads back to the start. */
export async function needDraft(event: RequestEvent): Promise<{ key: DraftKey; draft: Draft }> {
	const held = await heldDraft(event);
	if (!held) {
		dropDraftKey(event);
		redirect(303, '/ask?nothing');
	}
	if (held.draft.sent) redirect(303, '/ask/sent');
	return held;
}

/** The draft this browser holds, read as a whole, for a page beside the questions. */
export async function assembleHeld(event: RequestEvent) {
	keepOutOfCaches(event);
	const { key, draft } = await needDraft(event);
	const context = contextOf(draft);
	return { key, draft, context, whole: assemble(draft.stored, context) };
}

/** What the pages of a draft have in common. */
export function shared(draft: Draft | null, whole: Assembled, context: Context) {
	const { answers } = whole;
	const { organisation } = answers;
	const by = organisation ? readBy(organisation.hours, context.now) : null;
	const kinds = arranged(answers).flatMap((id) => kindOf(id)?.short ?? []);
	const where = context.place?.area ? ` Around ${context.place.area}.` : '';
	return {
		quiet: true,
		mode: context.mode,
		self: isSelf(answers) && context.mode === 'open',
		situation: answers.who?.situation ?? null,
		called: called(answers),
		named: Boolean(answers.person?.full),
		area: context.place?.area ?? null,
		organisation: organisation
			? {
					name: organisation.name,
					nation: organisation.nation,
					phone: organisation.phone,
					hours: hoursSaid(organisation.hours),
					by: by && momentInSentence(by, context.now)
				}
			: null,
		soFar: kinds.length > 0 ? `${sentence(listed(kinds))}.${where}` : null,
		kept: draft !== null,
		today: localDate(context.now)
	};
}

export type Shared = ReturnType<typeof shared>;

/** What every page that asks has, beside its own. */
export type AskData = Shared & {
	step: StepId;
	raw: Raw;
	/** The key of the answer this page was opened with, and the page's own. */
	was: string;
	once: string;
	back: string;
	progress: { step: number; of: number; name: string };
	optional: boolean;
};

const NO_DRAFT = { mode: 'open', place: null } as const;

/** The load of a page that asks. Leads to what has to be answered before it. */
export async function loadStep(
	event: RequestEvent,
	step: StepId
): Promise<{ ask: AskData; whole: Assembled; context: Context; draft: Draft | null }> {
	keepOutOfCaches(event);
	const held =
		step === 'help' || step === 'route' ? await heldDraft(event) : await needDraft(event);
	const draft = held && !held.draft.sent ? held.draft : null;
	const context = contextOf(draft ?? NO_DRAFT);
	const whole = assemble(draft?.stored ?? {}, context);
	if (draft) {
		const open = firstOpen(whole, step);
		const there = whole.steps.some(({ id }) => id === step);
		// a page that is not on this person's way: to the one that is next on it
		if (open || !there) redirect(303, pathOf(open ?? firstOpen(whole, 'check') ?? 'check'));
	}
	const fromCheck = event.url.searchParams.get('from') === 'check';
	const previous = before(step, whole);
	return {
		ask: {
			...shared(draft, whole, context),
			step,
			raw: draft?.stored[step]?.v ?? {},
			was: draft?.stored[step]?.k ?? '',
			once: newOnce(),
			back: fromCheck ? '/ask/check' : previous ? pathOf(previous) : '/ask',
			progress: progressOf(step, whole.answers, context.mode),
			optional: isOptional(step)
		},
		whole,
		context,
		draft
	};
}

const typed = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The fields of a form, without those that steer it. */
export async function readForm(event: RequestEvent): Promise<Form> {
	const form = await parseForm(event, typed);
	const { once = '', was = '', go = '', ...rest } = form.ok ? form.data : {};
	const text = (value: string | string[]) => (typeof value === 'string' ? value : '');
	const raw = Object.fromEntries(
		Object.entries(rest)
			.filter(([name]) => /^[a-z][\w-]{0,40}$/.test(name))
			.slice(0, 80)
	);
	return {
		raw,
		once: uuid.test(text(once)) ? text(once) : newOnce(),
		was: uuid.test(text(was)) ? text(was) : null,
		go: text(go)
	};
}

/** What a page that asks gets back when it cannot go on yet. */
export type Again = {
	errors: FieldErrors;
	values: Raw;
	message: string;
	code: string;
	once: string;
	was: string;
	/** When another window has answered this page since: what it says there. */
	there: { term: string; value: string[] }[] | null;
};

type Form = { raw: Raw; once: string; was: string | null; go: string };

/** The page again, with what was typed and what is to be said of it. */
export function again(
	status: number,
	{ raw, once, was }: Form,
	part: Partial<Again> & Pick<Again, 'errors'>
): ActionFailure<Again> {
	return fail(status, {
		values: raw,
		message: '',
		code: 'invalid',
		once,
		was: was ?? '',
		there: null,
		...part
	});
}

/** What a draft is that starts on a page. */
type Begin = { mode: Mode; organisationId?: string; personId?: string };

/** What was typed on a page, kept and read; or the answer to give back. */
export type Kept =
	| { done: false; answer: ActionFailure<Again> }
	| {
			done: true;
			once: string;
			go: string;
			key: DraftKey;
			draft: Draft;
			whole: Assembled;
			context: Context;
	  };

/**
 * Keeps what was typed on a page, right or wrong, then reads it. `begin` says what a draft is that
 * starts here; `known` lays over what was typed what is known already.
 */
export async function keepStep(
	event: RequestEvent,
	step: StepId,
	begin: Begin = { mode: 'open' },
	known: Raw = {},
	form?: Form
): Promise<Kept> {
	const typed = form ?? (await readForm(event));
	const { once, was, go } = typed;
	const raw: Raw = { ...typed.raw, ...known };
	const refused = (status: number, part: Partial<Again> & Pick<Again, 'errors'>): Kept => ({
		done: false,
		answer: again(status, { ...typed, raw }, part)
	});
	let key = readDraftKey(event);
	if (key && begin.mode !== 'open') {
		// one of another kind is left behind: the page has said so
		const held = await heldDraft(event);
		const same =
			held?.draft.mode === begin.mode && held.draft.personId === (begin.personId ?? null);
		if (!same) key = null;
	}
	const answered = { step, values: raw, was, key: once, network: networkOf(event), begin };
	let saved;
	try {
		saved = await saveAnswers(event.locals.db, key, answered);
	} catch (caught) {
		if (!(caught instanceof Refusal)) throw caught;
		const first = step === 'help' || step === 'route';
		if (caught.code === 'sent' && !first) redirect(303, '/ask/sent');
		if (caught.code === 'stale') {
			const { draft } = await needDraft(event);
			const there = draft.stored[step];
			const context = contextOf(draft);
			return refused(409, {
				errors: { '': caught.message },
				message: caught.message,
				code: 'stale',
				was: there?.k ?? '',
				there: there ? answerRows(step, there.v, assemble(draft.stored, context), context) : null
			});
		}
		if (!['sent', 'draft_gone'].includes(caught.code) && !(key && caught.status === 404)) {
			const { status, data } = refuse(caught);
			return refused(status, { errors: data.errors, message: data.message, code: data.code });
		}
		// What was sent stays sent, and what is gone is gone; what was typed just now begins anew.
		saved = await saveAnswers(event.locals.db, null, answered);
		if (!first) {
			keepDraftKey(event, saved.key);
			redirect(303, '/ask/help?gone');
		}
	}
	keepDraftKey(event, saved.key);
	const { draft } = saved;
	const context = contextOf(draft);
	const whole = assemble(draft.stored, context);
	const read = readStep(step, raw, whole.answers, context);
	if (!read.ok && go !== 'stop') {
		return refused(400, { errors: read.errors, was: draft.stored[step]?.k ?? '' });
	}
	return { done: true, once, go, key: saved.key, draft, whole, context };
}

/** What was typed is kept, and what was to be done with it was refused: said on the page. */
export function againAfter(
	caught: unknown,
	step: StepId,
	{ once, draft }: { once: string; draft: Draft }
): ActionFailure<Again> {
	const { status, data } = refuse(caught, {}, pathOf(step));
	return fail(status, {
		errors: data.errors,
		values: draft.stored[step]?.v ?? {},
		message: data.message,
		code: data.code,
		once,
		was: draft.stored[step]?.k ?? '',
		there: null
	});
}

/** The action of a page that asks: keeps what was typed, and leads on when it can be read. */
export async function saveStep(event: RequestEvent, step: StepId, begin?: Begin, form?: Form) {
	const kept = await keepStep(event, step, begin, {}, form);
	if (!kept.done) return kept.answer;
	if (kept.go === 'stop') redirect(303, '/ask/stop');
	const { whole } = kept;
	if (event.url.searchParams.get('from') === 'check') {
		const open = firstOpen(whole, 'check');
		redirect(303, open ? `${pathOf(open)}?from=check` : '/ask/check');
	}
	// past everything that may be left out, to the first page that may not
	const names = whole.steps.some(({ id }) => id === 'person') ? 'person' : 'check';
	redirect(303, pathOf(kept.go === 'names' && isOptional(step) ? names : after(step, whole)));
}

/** What the page after the postcode says of who coordinates there. */
export function nearby(whole: Assembled, context: Context) {
	const { answers } = whole;
	const organisations = (context.place?.organisations ?? []).map((each) => {
		const by = readBy(each.hours, context.now);
		const has = (answers.kinds ?? []).filter((kind) => each.kinds.includes(kind));
		const not = (answers.kinds ?? []).filter((kind) => !each.kinds.includes(kind));
		return {
			id: each.id,
			name: each.name,
			phone: each.phone,
			hours: hoursSaid(each.hours),
			by: by && momentInSentence(by, context.now),
			arranges: has.length > 0,
			leavesOut: not.flatMap((id) => kindOf(id)?.title ?? [])
		};
	});
	return { area: context.place?.area ?? '', organisations };
}

/** The kind of help a page asks the time of, or 404. */
export function whenStep(kind: string): StepId {
	const step = `when-${kind}` as StepId;
	if (!kindOfStep(step)) error(404, 'We could not find that.');
	return step;
}
