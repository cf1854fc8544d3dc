import { redirect, type RequestEvent } from '@sveltejs/kit';
import { askedAboutData, takenBack } from '#lib/domain/guardian/guardian.schema.ts';
import { REQUEST_KINDS } from '#lib/domain/guardian/guardian.ts';
import { dateAndTime, fullDate } from '#lib/format/dates.ts';
import { REQUEST_SAID, REQUEST_STATE } from '#lib/format/guardian.ts';
import { requireMember } from './auth.ts';
import type { readMySubjectRequests } from './db/guardian.ts';
import { newOnce, parseForm } from './form.ts';
import { invalid, refuse } from './respond.ts';
import { askAboutData } from './usecases/ask-about-data.ts';
import { takeBackSubjectRequest } from './usecases/take-back-subject-request.ts';

type Found = Awaited<ReturnType<typeof readMySubjectRequests>>;

/** What the two pages have in common that ask about data held: somebody's own, and a person's. */
export function aboutData(found: Found) {
	return {
		once: newOnce(),
		kinds: REQUEST_KINDS.map((kind) => ({
			value: kind,
			label: REQUEST_SAID[kind].title,
			more: REQUEST_SAID[kind].more
		})),
		organisations: found.organisations.map(({ id, name }) => ({ value: id, label: name })),
		requests: found.requests.map((request) => {
			const open = request.settled_at === null;
			return {
				id: request.id,
				once: newOnce(),
				title: REQUEST_SAID[request.kind].title,
				organisation: request.organisation,
				words: request.words,
				state: REQUEST_STATE[request.state] ?? { word: request.state, look: 'plain' as const },
				mayTakeBack: open && request.mine,
				said: [
					`Asked${request.mine ? '' : ` by ${request.asker}`} on ${fullDate(request.received_on)}.`,
					open
						? `${request.taken_by ? `${request.taken_by} has it. ` : ''}It is answered by ${fullDate(request.due_on)}.`
						: '',
					open && request.extension_reason ? `It takes longer: ${request.extension_reason}` : '',
					request.outcome && request.settled_at
						? `${dateAndTime(request.settled_at, found.now)}: ${request.outcome}`
						: ''
				].filter(Boolean)
			};
		})
	};
}

/** The actions of both pages; `person` is null for somebody's own data. */
export const aboutDataActions = (personOf: (event: RequestEvent) => string | null) => ({
	ask: async (event: RequestEvent) => {
		requireMember(event);
		const form = await parseForm(event, askedAboutData);
		if (!form.ok) return invalid(form);
		try {
			await askAboutData(event.locals.db, { ...form.data, person: personOf(event) });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `${event.url.pathname}?asked`);
	},
	takeBack: async (event: RequestEvent) => {
		requireMember(event);
		const form = await parseForm(event, takenBack);
		if (!form.ok) return invalid(form);
		try {
			await takeBackSubjectRequest(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `${event.url.pathname}?back`);
	}
});
