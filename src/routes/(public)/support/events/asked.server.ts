import { SPOKEN } from '#lib/domain/directory/directory.ts';
import { EVENT_KINDS, MONTHS_AHEAD } from '#lib/domain/directory/event.ts';

/** What is asked of the events, as it stands in the address: nothing in it says where anybody lives. */
export interface Asked {
	near: string;
	kind: string;
	/** 'week', 'month', or a day as 'YYYY-MM-DD'; empty for what comes next. */
	when: string;
	/** 'yes' for what nobody has to pay for. */
	free: string;
	/** 'person' or 'online'; empty for both. */
	how: string;
	/** A language by its code, beside English. */
	language: string;
	/** 'month' for the month as a table; a list otherwise. */
	view: string;
	/** 'YYYY-MM'; empty for what comes next. */
	month: string;
}
const KINDS: ReadonlySet<string> = new Set(EVENT_KINDS.map(({ id }) => id));
const LANGUAGES: ReadonlySet<string> = new Set(SPOKEN.map(({ id }) => id));

/** Whether there is such a day: 2027-02-30 is none. */
const isDay = (day: string) =>
	/^20\d\d-\d\d-\d\d$/.test(day) && new Date(`${day}T12:00Z`).toJSON()?.slice(0, 10) === day;

/** Reads an address. What it does not know it leaves out. */
export function readAsked(params: URLSearchParams): Asked {
	const given = (name: string) => (params.get(name) ?? '').trim();
	const fits = (name: string, pattern: RegExp) => (pattern.test(given(name)) ? given(name) : '');
	return {
		near: fits('near', /^[A-Za-z0-9-]{2,80}$/),
		kind: KINDS.has(given('kind')) ? given('kind') : '',
		when: isDay(given('when')) ? given('when') : fits('when', /^(week|month)$/),
		free: fits('free', /^yes$/),
		how: fits('how', /^(person|online)$/),
		language: LANGUAGES.has(given('language')) ? given('language') : '',
		view: fits('view', /^month$/),
		month: fits('month', /^20\d\d-(0[1-9]|1[0-2])$/)
	};
}

/** The address for what is asked, with some of it changed. */
export function addressOf(asked: Asked, change: Partial<Asked> = {}, path = '/support/events') {
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries({ ...asked, ...change })) {
		if (value) params.set(name, value);
	}
	const query = params.toString();
	return query ? `${path}?${query}` : path;
}

/** '2026-11', 2 → '2027-01'. */
export function addMonths(month: string, by: number): string {
	const n = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
	return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** Whether a month can be turned to: this one and those to come, so far. */
export const withinReach = (month: string, today: string): boolean =>
	month >= today.slice(0, 7) && month <= addMonths(today.slice(0, 7), MONTHS_AHEAD);
