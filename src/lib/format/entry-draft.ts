import {
	ACCESS_NEEDS,
	SPOKEN,
	SUPPORT_FOR,
	SUPPORT_KINDS
} from '#lib/domain/directory/directory.ts';
import {
	EVERY,
	ON_BANK_HOLIDAYS,
	WAYS,
	WEEKDAYS,
	type Differs,
	type EntryDraft,
	type Hours
} from '#lib/domain/directory/draft.ts';
import { longDate } from './dates.ts';
import { timesSaid } from './support.ts';

/** What each field of an entry is called, beside what it says. */
export const FIELD: Readonly<Record<keyof EntryDraft, string>> = {
	name: 'Name',
	run_by: 'Run by',
	description: 'What it is',
	first_visit: 'When somebody first comes',
	how_to_reach: 'Getting there',
	alert: 'Said first, for now',
	phones: 'Telephone',
	email: 'Mail',
	url: 'Their own page',
	kinds: 'Kinds of support',
	for: 'For whom',
	ways: 'How it is given',
	place: 'Name of the place',
	address: 'Address',
	city: 'Town or village',
	postcode: 'Postcode',
	access: 'What the place has',
	reaches: 'Where it reaches',
	free: 'Free or not',
	fees: 'What it costs',
	minimum_age: 'From what age',
	maximum_age: 'Up to what age',
	languages: 'Languages beside English',
	hours: 'When it is open',
	bank_holidays: 'On a bank holiday',
	differs: 'Days that differ'
};

type Names = readonly { id: string; label: string }[];
const LISTS: Partial<Record<keyof EntryDraft, Names>> = {
	kinds: SUPPORT_KINDS,
	for: SUPPORT_FOR,
	ways: WAYS,
	access: ACCESS_NEEDS,
	languages: SPOKEN,
	bank_holidays: ON_BANK_HOLIDAYS,
	free: [
		{ id: 'yes', label: 'Free' },
		{ id: 'no', label: 'Costs something' }
	]
};

const labelled = (names: Names, id: string) => names.find((one) => one.id === id)?.label ?? id;

const hoursSaid = ({ every, day, from, to }: Hours) =>
	`${labelled(EVERY, every)} ${labelled(WEEKDAYS, day)}, ${timesSaid(from, to)}`;

const daysSaid = ({ from_day, to_day, opens, closes, note }: Differs) =>
	[
		from_day === to_day ? longDate(from_day) : `${longDate(from_day)} to ${longDate(to_day)}`,
		opens ? timesSaid(opens, closes) : 'closed',
		note
	]
		.filter(Boolean)
		.join(', ');

/** What a field of a draft says, a line each; no line where it says nothing. */
export function fieldSaid<F extends keyof EntryDraft>(field: F, value: EntryDraft[F]): string[] {
	const names = LISTS[field];
	if (typeof value === 'string') {
		if (value === '') return [];
		return names ? [labelled(names, value)] : value.split('\n');
	}
	return value.map((one) =>
		typeof one === 'string'
			? labelled(names ?? [], one)
			: 'every' in one
				? hoursSaid(one)
				: daysSaid(one)
	);
}

interface Place {
	name: string;
	address: string;
	city: string;
	region: string;
	postcode: string;
	at: [number, number] | null;
	access: Record<string, string>;
}

/** A further place as it stands and as it would, in one line each; two that read alike differ in where they are on the map. */
export function placesSaid(now: Place | null, to: Place | null): { now: string; to: string } {
	const line = (place: Place | null, exact: boolean): string =>
		place === null
			? ''
			: [
					...[place.name, place.address, place.city, place.postcode],
					...Object.entries(place.access)
						.toSorted(([one], [other]) => (one < other ? -1 : 1))
						.map(([need, details]) =>
							[labelled(ACCESS_NEEDS, need), details && `(${details})`].filter(Boolean).join(' ')
						),
					...(exact ? [place.region, place.at?.join(' ') ?? ''] : [])
				]
					.filter(Boolean)
					.join(', ');
	const alike = now !== null && to !== null && line(now, false) === line(to, false);
	return { now: line(now, alike), to: line(to, alike) };
}

/** How far a file is that is brought in. */
export const IMPORT_STATE = {
	adding: 'It is being read',
	looking: 'It is being looked at',
	looked: 'It waits for your yes',
	going: 'It is being brought in',
	done: 'It was brought in',
	left: 'It was left'
} as const;

/** What becomes of a row of such a file. */
export const ROW_STATE = {
	broken: 'Cannot be read',
	changed: 'Changed',
	new: 'New',
	known: 'Here already',
	kept: 'Changed here',
	same: 'The same'
} as const;

/** What a field of a row is called, where it is not one of an entry. */
export function rowField(field: string): string {
	if (field in FIELD) return FIELD[field as keyof EntryDraft];
	return (
		{
			id: 'Id',
			version: 'Version',
			position: 'Position',
			status: 'Status',
			assured_date: 'Made sure of',
			events: 'What is on'
		}[field] ?? ''
	);
}
