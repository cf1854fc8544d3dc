import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import type {
	EventDiffers,
	EventDraft,
	EventRule,
	Occurrence
} from '#lib/domain/directory/event.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { addDays } from '#lib/domain/time/london.ts';
import { occurrences } from '#lib/server/calendar/occurrences.ts';
import { checkEventDraft, eventDraftShape, readEventEdit } from '#lib/server/db/events.ts';
import { list, newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { changeEvent } from '#lib/server/usecases/change-event.ts';

const text = z.string().default('');
const texts = list(z.string());

const fields = z.object({
	do: z.literal('look'),
	...{ title: text, kind: text, description: text, first_visit: text, online: text, place: text },
	...{ address: text, city: text, postcode: text, cost: text, booking: text, first_day: text },
	...{ starts: text, ends: text, repeats: text, stops: text, until: text, times: text },
	bank_holidays: text,
	...{ day: texts, what: texts, to_day: texts, from: texts, to: texts, note: texts }
});

/** The draft goes through the preview as one hidden field; private.read_event_draft judges it again. */
const kept = z.string().transform((said, context): EventDraft => {
	try {
		return eventDraftShape.parse(JSON.parse(said));
	} catch {
		context.addIssue({ code: 'custom', message: 'Please fill the form in again.' });
		return z.NEVER;
	}
});
const version = z.preprocess(
	(said) => (said === '' ? null : said),
	z.coerce.number().int().nullable()
);

const typed = z.discriminatedUnion(
	'do',
	[
		fields,
		z.object({ do: z.literal('back'), draft: kept }),
		z.object({ do: z.literal('send'), once, draft: kept, version }),
		z.object({ do: z.literal('off'), once, version })
	],
	{ error: 'Please fill the form in again.' }
);

/** The form's fields as a draft: a line of days that nobody filled in is none. */
function draftOf(said: z.infer<typeof fields>): EventDraft {
	const { day, what, to_day, from, to, note } = said;
	const differs = day
		.map((each, i): EventDiffers => ({
			day: each,
			what: what[i] ?? '',
			to_day: to_day[i] ?? '',
			from: from[i] ?? '',
			to: to[i] ?? '',
			note: note[i] ?? ''
		}))
		.filter((line) => Object.values(line).some((part) => part !== ''))
		// moved to other hours of the same day
		.map((line) => ({ ...line, to_day: line.what === 'moved' ? line.to_day || line.day : '' }));
	return eventDraftShape.parse({ ...said, differs });
}

/** The page on which an event of an entry is changed, or (null) one is added. */
export async function editingEvent(
	{ locals }: RequestEvent,
	service: string | null,
	event: string | null
) {
	const page = await readEventEdit(locals.db, service, event).catch(refusePage);
	return { quiet: true, once: newOnce(), ...page };
}

/** What the page gets back: the draft, and the dates it would have where nothing is wrong with it. */
interface Answered {
	draft?: EventDraft;
	preview?: { rule: EventRule; dates: Occurrence[] } | null;
	errors: Record<string, string>;
	message?: string;
}

/** Looks at what was filled in, goes back to it, sends it, or calls all of it off. */
export async function changeEventForm(
	event: RequestEvent,
	of: { service: string | null; event: string | null }
): Promise<Answered | ActionFailure<Answered>> {
	const form = await parseForm(event, typed);
	if (!form.ok) return invalid(form);
	const said = form.data;
	const { db } = event.locals;
	if (said.do === 'back') return { draft: said.draft, preview: null, errors: {} };
	const page = await readEventEdit(db, of.service, of.event).catch(refusePage);
	const draft = said.do === 'off' ? page.draft : said.do === 'send' ? said.draft : draftOf(said);
	let preview: { rule: EventRule; dates: Occurrence[] } | null = null;
	try {
		if (said.do !== 'off') {
			const rule = await checkEventDraft(db, page.service_id, draft);
			preview = previewOf(draft, rule, page);
		}
		if (said.do === 'look') return { draft, preview, errors: {} };
	} catch (caught) {
		const answer = refuse(caught, {});
		return fail(answer.status, { ...answer.data, draft, preview: null });
	}
	let id: string | null;
	try {
		id = await changeEvent(
			db,
			{
				once: said.once,
				service: page.service_id,
				event: of.event,
				version: said.version,
				draft,
				callOff: said.do === 'off'
			},
			{ keeps: page.keeps, network: networkOf(event) }
		);
	} catch (caught) {
		const answer = refuse(caught, {});
		const again = caught instanceof Refusal && caught.status === 422 && answer.data.code !== '';
		return fail(answer.status, { ...answer.data, draft, preview: again ? null : preview });
	}
	if (id !== null) redirect(303, `/support/events/${id}?changed`);
	redirect(
		303,
		of.event === null ? `/support/${page.service_id}?told` : `/support/events/${of.event}?told`
	);
}

/** The rule of a draft with what differs from it, and its next six dates. */
function previewOf(
	draft: EventDraft,
	rule: Awaited<ReturnType<typeof checkEventDraft>>,
	{ nation, today }: { nation: EventRule['nation']; today: string }
): { rule: EventRule; dates: Occurrence[] } {
	const whole: EventRule = {
		firstDay: rule.first_day,
		lastDay: rule.last_day,
		starts: draft.starts,
		ends: draft.ends,
		freq: rule.freq,
		interval: rule.interval,
		byday: rule.byday,
		bymonthday: rule.bymonthday,
		onBankHolidays: draft.bank_holidays === 'yes',
		nation,
		changes: draft.differs.map(({ day, what, to_day, from, to, note }) => ({
			day,
			toDay: what === 'moved' ? to_day : null,
			starts: what === 'moved' ? from : null,
			ends: what === 'moved' ? to : null,
			note
		}))
	};
	const from = rule.first_day > today ? rule.first_day : today;
	return { rule: whole, dates: occurrences(whole, from, addDays(from, 800)).slice(0, 6) };
}
