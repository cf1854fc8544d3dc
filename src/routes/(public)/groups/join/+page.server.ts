import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import {
	JOIN_FIELDS,
	JOIN_ORDER,
	JOIN_STEPS,
	type JoinPage,
	type JoinStep
} from '#lib/domain/organisations/group.ts';
import { KIND_WORDS } from '#lib/domain/organisations/organisation.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { forgetDraft, type DraftKey } from '#lib/server/db/drafts.ts';
import { groupHosts, readJoining, type JoiningDraft } from '#lib/server/db/groups.ts';
import { dropDraftKey, keepDraftKey, readDraftKey } from '#lib/server/draft-cookie.ts';
import { newOnce, once, parseForm, type FormValues } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { saveJoining } from '#lib/server/usecases/save-joining.ts';
import { sendGroupApplication } from '#lib/server/usecases/send-group-application.ts';
import type { Actions, PageServerLoad } from './$types';

const AT = '/groups/join';
const PAGES = JOIN_ORDER.filter((step) => step !== 'check');
type Hosts = Awaited<ReturnType<typeof groupHosts>>;

const text = (values: FormValues, name: string) => {
	const value = values[name];
	return typeof value === 'string' ? value : '';
};

/** What this browser holds; null when it holds none, or what it holds is gone. */
async function held(event: RequestEvent): Promise<{ key: DraftKey; draft: JoiningDraft } | null> {
	const key = readDraftKey(event, 'joining');
	if (!key) return null;
	try {
		const draft = await readJoining(event.locals.db, key);
		if (draft && !draft.sent) return { key, draft };
	} catch (caught) {
		// a cookie with a made-up id is no draft
		if (!(caught instanceof Refusal && caught.status === 404)) throw caught;
	}
	return null;
}

/** All that was typed, of every page. */
const keptOf = (draft: JoiningDraft | null | undefined): FormValues =>
	Object.assign({}, ...PAGES.map((page) => draft?.stored[page]?.v ?? {})) as FormValues;

/** The organisations near what was typed; one that is alone need not be chosen. */
async function hostsOf(event: RequestEvent, values: FormValues): Promise<Hosts> {
	const near = text(values, 'near');
	const hosts = near === '' ? [] : await groupHosts(event.locals.db, near);
	if (hosts.length === 1 && hosts[0]) values['organisation'] = hosts[0].id;
	return hosts;
}

/** The first page before one that cannot be read yet, and what is wrong with it. */
function firstOpen(before: JoinStep, values: FormValues, hosts: Hosts) {
	for (const step of PAGES.slice(0, JOIN_ORDER.indexOf(before))) {
		const errors = faults(step, values);
		if (step === 'group' && !errors['near'] && hosts.length === 0) {
			errors['near'] =
				'We know of no hospice there that uses Alongside. Look at the postcode once more.';
		}
		if (Object.keys(errors).length > 0) return { step, errors };
	}
	return null;
}

function faults(step: JoinPage, values: FormValues): Record<string, string> {
	const parsed = JOIN_STEPS[step].safeParse(values);
	if (parsed.success) return {};
	const errors: Record<string, string> = {};
	for (const issue of parsed.error.issues) errors[String(issue.path[0])] ??= issue.message;
	return errors;
}

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const draft = (await held(event))?.draft;
	const values = keptOf(draft);
	const hosts = await hostsOf(event, values);
	const asked = z.enum(JOIN_ORDER).catch('check').parse(event.url.searchParams.get('at'));
	// to where somebody stopped, and never past a page that is still to be answered
	const step = draft ? (firstOpen(asked, values, hosts)?.step ?? asked) : 'group';
	return {
		quiet: true,
		once: newOnce(),
		was: step === 'check' ? '' : (draft?.stored[step]?.k ?? ''),
		kept: draft !== undefined,
		kindSaid: KIND_WORDS[text(values, 'kind') as keyof typeof KIND_WORDS] ?? '',
		step,
		values,
		hosts
	};
};

const uuid = z.guid().catch('');
const frame = z.looseObject({
	step: z.enum(JOIN_ORDER).default('group'),
	go: z.enum(['on', 'forget', ...JOIN_ORDER]).default('on'),
	once: uuid.default(''),
	was: uuid.default('')
});

// Each page is kept as it was typed, right or wrong, before anything is said of it.
export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, frame);
		if (!form.ok) return invalid(form);
		const { step, go } = form.data;
		const typed = form.values;
		if (go === 'forget') {
			const there = await held(event);
			if (there) await forgetDraft(event.locals.db, there.key);
			dropDraftKey(event, 'joining');
			redirect(303, AT);
		}
		if (step === 'check') return go === 'on' ? send(event, typed) : redirect(303, `${AT}?at=${go}`);
		const page = {
			step,
			values: Object.fromEntries(
				JOIN_FIELDS[step].map((name) => [name, text(typed, name)] as const)
			),
			was: form.data.was || null,
			key: form.data.once || newOnce(),
			network: networkOf(event)
		};
		let saved;
		try {
			saved = await saveJoining(event.locals.db, readDraftKey(event, 'joining'), page);
		} catch (caught) {
			if (!(caught instanceof Refusal)) throw caught;
			if (caught.code === 'stale') {
				// saved once more, this takes the place of what another window said
				const was = (await held(event))?.draft.stored[step]?.k ?? '';
				const { status, data } = refuse(caught, { ...typed, was });
				return fail(status, data);
			}
			if (caught.code !== 'draft_gone' && caught.status !== 404) return refuse(caught, typed);
			// what is gone is gone; what was typed just now begins anew
			saved = await saveJoining(event.locals.db, null, page);
		}
		keepDraftKey(event, saved.key, 'joining');
		if (go !== 'on') redirect(303, `${AT}?at=${go}`);
		const values = keptOf(saved.draft);
		const hosts = await hostsOf(event, values);
		const next = JOIN_ORDER[JOIN_ORDER.indexOf(step) + 1] ?? 'check';
		const open = firstOpen(next, values, hosts);
		if (open?.step === step) {
			const was = saved.draft.stored[step]?.k ?? '';
			return invalid({ errors: open.errors, values: { ...values, step, was } });
		}
		redirect(303, `${AT}?at=${next}`);
	}
};

// The last page carries all of it once more: sent twice, it happens once, though nothing is kept by then.
async function send(event: RequestEvent, typed: FormValues) {
	const there = await held(event);
	const values = { ...keptOf(there?.draft), ...typed };
	const hosts = await hostsOf(event, values);
	const open = firstOpen('check', values, hosts);
	if (open) {
		const was = there?.draft.stored[open.step]?.k ?? '';
		return invalid({ errors: open.errors, values: { ...values, step: open.step, was } });
	}
	const key = once.safeParse(values['once']);
	if (!key.success) return invalid({ errors: { '': 'Please open the page again.' }, values });
	const said = ['organisation', 'name', 'kind', 'wants', 'serves', 'rules', 'lead'].map(
		(name) => [name, text(values, name)] as const
	);
	try {
		await sendGroupApplication(event.locals.db, {
			once: key.data,
			ready: {
				...Object.fromEntries(said),
				postcode: text(values, 'near'),
				email: text(values, 'email'),
				phone: text(values, 'phone')
			},
			network: networkOf(event)
		});
	} catch (refused) {
		return refuse(refused, values);
	}
	if (there) await forgetDraft(event.locals.db, there.key);
	dropDraftKey(event, 'joining');
	return { step: 'sent' as const, values, errors: {} };
}
