import {
	ACCESS_NEEDS,
	SPOKEN,
	SUPPORT_FOR,
	SUPPORT_KINDS,
	type DirectoryEntry,
	type Schedule
} from './directory.ts';

/** Hours that the form can say; `every` is 'week', or which such day of the month: '1' … '4', '-1' the last. */
export interface Hours {
	every: string;
	day: string;
	from: string;
	to: string;
}

/** Days that differ: 'YYYY-MM-DD', and 'HH:MM' or empty where it is closed. */
export interface Differs {
	from_day: string;
	to_day: string;
	opens: string;
	closes: string;
	note: string;
}

/**
 * An entry of the directory as it is edited: texts and lists, under the names of the form's fields and of
 * private.directory_draft. What it may say is checked there, and nowhere else.
 */
export interface EntryDraft {
	name: string;
	run_by: string;
	description: string;
	first_visit: string;
	how_to_reach: string;
	alert: string;
	/** One number a line; words after it are shown beside it. */
	phones: string;
	email: string;
	url: string;
	kinds: string[];
	for: string[];
	ways: string[];
	place: string;
	address: string;
	city: string;
	postcode: string;
	access: string[];
	/** One place or area a line. */
	reaches: string;
	free: string;
	fees: string;
	minimum_age: string;
	maximum_age: string;
	languages: string[];
	hours: Hours[];
	bank_holidays: string;
	differs: Differs[];
}

export const WAYS = [
	{ id: 'person', label: 'You come to them' },
	{ id: 'home', label: 'They come to you' },
	{ id: 'phone', label: 'On the phone' },
	{ id: 'online', label: 'Online' }
] as const;

export const EVERY = [
	{ id: 'week', label: 'Every' },
	{ id: '1', label: 'First' },
	{ id: '2', label: 'Second' },
	{ id: '3', label: 'Third' },
	{ id: '4', label: 'Fourth' },
	{ id: '-1', label: 'Last' }
] as const;

export const WEEKDAYS = [
	{ id: 'MO', label: 'Monday' },
	{ id: 'TU', label: 'Tuesday' },
	{ id: 'WE', label: 'Wednesday' },
	{ id: 'TH', label: 'Thursday' },
	{ id: 'FR', label: 'Friday' },
	{ id: 'SA', label: 'Saturday' },
	{ id: 'SU', label: 'Sunday' }
] as const;

/**
 * A line of hours as lines that each end on their own day: a night is two, and midnight ends a day. Ten to two is no
 * night but a typing error, and stays to be refused.
 */
export function nights(line: Hours): Hours[] {
	const { every, day, from, to } = line;
	const at = WEEKDAYS.findIndex(({ id }) => id === day);
	if (from === '' || to === '' || to > from || at < 0) return [line];
	if (to === '00:00') return [{ ...line, to: '23:59' }];
	if (every !== 'week' || from < '17:00' || to > '09:00') return [line];
	const next = WEEKDAYS[(at + 1) % WEEKDAYS.length] ?? WEEKDAYS[0];
	return [
		{ ...line, to: '23:59' },
		{ ...line, day: next.id, from: '00:00' }
	];
}

export const ON_BANK_HOLIDAYS = [
	{ id: 'ask', label: 'People ring first' },
	{ id: 'closed', label: 'Closed' },
	{ id: 'open', label: 'Open' }
] as const;

/** Hours that the form has no words for, every other week say: they stay as they are. */
export function keptHours(schedules: readonly Schedule[]): Schedule[] {
	return schedules.filter(
		({ freq, interval, byday, bymonthday, validFrom, validTo, opensAt, closesAt, description }) =>
			!(
				opensAt &&
				closesAt &&
				interval === 1 &&
				bymonthday === '' &&
				!validFrom &&
				!validTo &&
				description === '' &&
				(freq === 'WEEKLY'
					? /^[A-Z,]+$/.test(byday)
					: freq === 'MONTHLY' && /^-?[1-5][A-Z]{2}(,-?[1-5][A-Z]{2})*$/.test(byday))
			)
	);
}

const scheduleOf = ({ every, day, from, to }: Hours): Schedule => ({
	freq: every === 'week' ? 'WEEKLY' : 'MONTHLY',
	interval: 1,
	byday: every === 'week' ? day : `${every}${day}`,
	bymonthday: '',
	dtstart: null,
	validFrom: null,
	validTo: null,
	opensAt: `${from}:00`,
	closesAt: `${to}:00`,
	description: ''
});

const lines = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** How the page of an entry would look once the draft stands: for a preview; nothing is kept. */
export function entryOf(
	draft: EntryDraft,
	was: DirectoryEntry | null,
	today: string
): DirectoryEntry {
	const labels = (list: readonly { id: string; label: string }[], ids: string[]) =>
		list.filter(({ id }) => ids.includes(id));
	const [first, ...others] = was?.places ?? [];
	const place = {
		id: first?.id ?? 'new',
		name: draft.place,
		description: first?.description ?? '',
		address: draft.address,
		city: draft.city,
		postcode: draft.postcode,
		at: null,
		access: labels(ACCESS_NEEDS, draft.access).map(({ id }) => ({
			need: id,
			details: first?.access.find(({ need }) => need === id)?.details ?? ''
		}))
	};
	return {
		today,
		now: null,
		id: was?.id ?? '',
		name: draft.name,
		description: draft.description,
		firstVisit: draft.first_visit,
		howToReach: draft.how_to_reach,
		alert: draft.alert,
		url: draft.url,
		email: draft.email,
		status: was?.status ?? 'active',
		free: draft.free === '' ? null : draft.free === 'yes',
		fees: draft.fees,
		minimumAge: draft.minimum_age === '' ? null : Number(draft.minimum_age),
		maximumAge: draft.maximum_age === '' ? null : Number(draft.maximum_age),
		inPerson: draft.ways.includes('person'),
		byPhone: draft.ways.includes('phone'),
		online: draft.ways.includes('online'),
		atHome: draft.ways.includes('home'),
		nation: was?.nation ?? 'england',
		bankHolidays: draft.bank_holidays as DirectoryEntry['bankHolidays'],
		assuredDate: was?.assuredDate ?? null,
		assurer: was?.assurer ?? '',
		age: was?.age ?? 'never',
		version: was?.version ?? 0,
		source: was?.source ?? null,
		organisation: {
			description: '',
			website: '',
			email: '',
			...was?.organisation,
			name: draft.run_by
		},
		terms: [
			...labels(SUPPORT_KINDS, draft.kinds).map(({ id, label }) => ({
				taxonomy: 'kind',
				slug: id,
				name: label
			})),
			...labels(SUPPORT_FOR, draft.for).map(({ id, label }) => ({
				taxonomy: 'for',
				slug: id,
				name: label
			}))
		],
		places: draft.address || draft.postcode ? [place, ...others] : others,
		areas: lines(draft.reaches),
		schedules: [...draft.hours.map(scheduleOf), ...keptHours(was?.schedules ?? [])],
		daysThatDiffer: draft.differs.map((days) => ({
			fromDay: days.from_day,
			toDay: days.to_day,
			opensAt: days.opens ? `${days.opens}:00` : null,
			closesAt: days.closes ? `${days.closes}:00` : null,
			note: days.note
		})),
		contacts: was?.contacts ?? [],
		phones: lines(draft.phones).map((line) => {
			const number = /^[0-9+][0-9+() -]*/.exec(line)?.[0] ?? '';
			return { number: number.trim(), description: line.slice(number.length).trim() };
		}),
		languages: labels(SPOKEN, draft.languages).map(({ label }) => label),
		costs: [],
		events: was?.events ?? []
	};
}
