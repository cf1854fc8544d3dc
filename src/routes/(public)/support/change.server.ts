import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import type { DirectoryEntry } from '#lib/domain/directory/directory.ts';
import {
	entryOf,
	nights,
	type Differs,
	type EntryDraft,
	type Hours
} from '#lib/domain/directory/draft.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { checkDraft, draftShape, readEdit } from '#lib/server/db/directory-editing.ts';
import { list, newOnce, once, parseForm, ticked } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { changeDirectory } from '#lib/server/usecases/change-directory.ts';

const text = z.string().default('');
const texts = list(z.string());

const fields = z.object({
	do: z.literal('look'),
	...{ name: text, run_by: text, description: text, first_visit: text, how_to_reach: text },
	...{ alert: text, phones: text, email: text, url: text, kinds: texts, for: texts, ways: texts },
	...{ place: text, address: text, city: text, postcode: text, access: texts, reaches: text },
	...{ free: text, fees: text, minimum_age: text, maximum_age: text, languages: texts },
	...{ every: texts, day: texts, from: texts, to: texts, bank_holidays: text },
	...{ from_day: texts, to_day: texts, opens: texts, closes: texts, note: texts }
});

/** The draft goes through the preview as one hidden field; private.check_directory_draft judges it again. */
const kept = z.string().transform((said, context): EntryDraft => {
	try {
		return draftShape.parse(JSON.parse(said));
	} catch {
		context.addIssue({ code: 'custom', message: 'Please fill the form in again.' });
		return z.NEVER;
	}
});

const typed = z.discriminatedUnion(
	'do',
	[
		fields,
		z.object({ do: z.literal('back'), draft: kept }),
		z.object({
			do: z.literal('send'),
			once,
			draft: kept,
			version: z.preprocess(
				(said) => (said === '' ? null : said),
				z.coerce.number().int().nullable()
			),
			assured: ticked
		})
	],
	{ error: 'Please fill the form in again.' }
);

/** The form's fields as a draft: a line of hours or of days that nobody filled in is none. */
function draftOf(said: z.infer<typeof fields>): EntryDraft {
	const { every, day, from, to, from_day, to_day, opens, closes, note } = said;
	const hours = every
		.map((each, i): Hours => ({
			every: each,
			day: day[i] ?? '',
			from: from[i] ?? '',
			to: to[i] ?? ''
		}))
		.filter((line) => line.day !== '' || line.from !== '' || line.to !== '')
		.flatMap(nights);
	const differs = from_day
		.map((each, i): Differs => ({
			from_day: each,
			// one day is its own end
			to_day: to_day[i] || each,
			opens: opens[i] ?? '',
			closes: closes[i] ?? '',
			note: note[i] ?? ''
		}))
		.filter((line) => Object.values(line).some((part) => part !== ''));
	return draftShape.parse({ ...said, hours, differs });
}

/** The page on which an entry is changed, or (null) one is added. */
export async function editing(event: RequestEvent, service: string | null) {
	const page = await readEdit(event.locals.db, service).catch(refusePage);
	return { quiet: true, once: newOnce(), ...page };
}

/** What the page gets back: the draft, and how it would look where nothing is wrong with it. */
interface Answered {
	draft?: EntryDraft;
	preview?: DirectoryEntry | null;
	errors: Record<string, string>;
	message?: string;
}

/** Looks at what was filled in, goes back to it, or sends it: put up by whoever keeps it, suggested by anybody else. */
export async function change(
	event: RequestEvent,
	service: string | null,
	token: string | null = null
): Promise<Answered | ActionFailure<Answered>> {
	const form = await parseForm(event, typed);
	if (!form.ok) return invalid(form);
	const said = form.data;
	const { db } = event.locals;
	if (said.do === 'back') return { draft: said.draft, preview: null, errors: {} };
	const draft = said.do === 'send' ? said.draft : draftOf(said);
	const page = await readEdit(db, service).catch(refusePage);
	const preview = entryOf(draft, page.entry, page.today);
	try {
		if (said.do === 'look') {
			await checkDraft(db, draft);
			return { draft, preview, errors: {} };
		}
	} catch (caught) {
		const answer = refuse(caught, {});
		return fail(answer.status, { ...answer.data, draft, preview: null });
	}
	let id: string | null;
	try {
		id = await changeDirectory(
			db,
			{ once: said.once, service, version: said.version, draft, assured: said.assured, token },
			{ keeps: page.keeps, network: networkOf(event) }
		);
	} catch (caught) {
		const answer = refuse(caught, {});
		// what a field cannot say is mended in the form; anything else is tried again from the preview
		const again = caught instanceof Refusal && caught.status === 422 && answer.data.code !== '';
		return fail(answer.status, { ...answer.data, draft, preview: again ? null : preview });
	}
	if (id !== null) redirect(303, `/support/${id}?changed`);
	if (token !== null) redirect(303, `/support/still/${token}`);
	redirect(303, service === null ? '/support/new?told' : `/support/${service}?told`);
}
