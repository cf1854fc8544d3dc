import type { EventCard } from './event.ts';

/** Kinds of support, as the directory's first taxonomy has them. */
export const SUPPORT_KINDS = [
	{ id: 'company', label: 'Someone to be with' },
	{ id: 'bereavement', label: 'Bereavement' },
	{ id: 'practical', label: 'Practical help' },
	{ id: 'children', label: 'Children and young people' },
	{ id: 'carers', label: 'For carers' },
	{ id: 'memory', label: 'Memory cafés and dementia' },
	{ id: 'faith', label: 'Faith and culture' },
	{ id: 'transport', label: 'Lifts and transport' },
	{ id: 'equipment', label: 'Equipment' },
	{ id: 'advice', label: 'Advice and forms' },
	{ id: 'helpline', label: 'Helplines' }
] as const;

/** For whom, as its second taxonomy has them. */
export const SUPPORT_FOR = [
	{ id: 'dying', label: 'Somebody who is dying' },
	{ id: 'caring', label: 'Whoever looks after them' },
	{ id: 'grieving', label: 'Somebody who is grieving' },
	{ id: 'young', label: 'Children and young people' },
	{ id: 'dementia', label: 'People with dementia' },
	{ id: 'men', label: 'Men' },
	{ id: 'lgbt', label: 'LGBT+ people' },
	{ id: 'after-sudden', label: 'After a sudden death' },
	{ id: 'after-suicide', label: 'After a suicide' },
	{ id: 'after-child', label: 'After the death of a child' },
	{ id: 'after-pregnancy', label: 'After losing a pregnancy or a baby' }
] as const;

/** When it is open, counted out from now: exceptions and bank holidays are in it. */
export const OPEN_AT = [
	{ id: 'now', label: 'Open now' },
	{ id: 'today', label: 'Today' },
	{ id: 'tomorrow', label: 'Tomorrow' },
	{ id: 'week', label: 'In the next seven days' }
] as const;

/** Days of the week on which it is open as a rule. */
export const OPEN_ON = [
	{ id: '1', label: 'Mondays' },
	{ id: '2', label: 'Tuesdays' },
	{ id: '3', label: 'Wednesdays' },
	{ id: '4', label: 'Thursdays' },
	{ id: '5', label: 'Fridays' },
	{ id: '6', label: 'Saturdays' },
	{ id: '7', label: 'Sundays' },
	{ id: 'we', label: 'At the weekend' },
	{ id: 'ev', label: 'In the evening' }
] as const;

export const ACCESS_NEEDS = [
	{ id: 'step-free', label: 'Step-free' },
	{ id: 'toilet', label: 'Accessible toilet' },
	{ id: 'parking', label: 'Parking by the door' },
	{ id: 'hearing-loop', label: 'Hearing loop' },
	{ id: 'bsl', label: 'British Sign Language' },
	{ id: 'quiet', label: 'A quiet room' },
	{ id: 'large-print', label: 'Large print' },
	{ id: 'other', label: 'Something else' }
] as const;

export const HOW = [
	{ id: 'home', label: 'Comes to you' },
	{ id: 'phone', label: 'On the phone' },
	{ id: 'online', label: 'Online' }
] as const;

/** Languages that can be asked for, beside English. */
export const SPOKEN = [
	{ id: 'ar', label: 'Arabic' },
	{ id: 'bn', label: 'Bengali' },
	{ id: 'bfi', label: 'British Sign Language' },
	{ id: 'gu', label: 'Gujarati' },
	{ id: 'hi', label: 'Hindi' },
	{ id: 'pl', label: 'Polish' },
	{ id: 'pt', label: 'Portuguese' },
	{ id: 'pa', label: 'Punjabi' },
	{ id: 'ta', label: 'Tamil' },
	{ id: 'ur', label: 'Urdu' },
	{ id: 'cy', label: 'Welsh' }
] as const;

/** Regular hours, as Open Referral UK says them. */
export interface Schedule {
	freq: 'WEEKLY' | 'MONTHLY' | null;
	interval: number;
	/** "TU", "MO,TU", "1TU", "-1FR". */
	byday: string;
	bymonthday: string;
	dtstart: string | null;
	validFrom: string | null;
	validTo: string | null;
	/** 'HH:MM:SS', as the database gives it. */
	opensAt: string | null;
	closesAt: string | null;
	description: string;
}

/** Fresh for six months, then due, then after a year stale. */
export type Age = 'fresh' | 'due' | 'stale' | 'never';

/** Days on which the regular hours do not hold; closed where no times are given. */
export interface DaysThatDiffer {
	fromDay: string;
	toDay: string;
	opensAt: string | null;
	closesAt: string | null;
	note: string;
}

export interface Listed {
	id: string;
	name: string;
	description: string;
	alert: string;
	status: string;
	strong: boolean;
	/** Miles, the band it lies in; null where nobody said where they are, or it has no place. */
	band: number | null;
	remote: boolean;
	kinds: string[];
	place: string | null;
	city: string | null;
	/** [latitude, longitude]. */
	at: [number, number] | null;
	reach: string | null;
	stepFree: boolean;
	free: boolean | null;
	fees: string;
	cost: { amount: number | null; words: string } | null;
	byPhone: boolean;
	online: boolean;
	atHome: boolean;
	languages: string[];
	bankHolidays: 'open' | 'closed' | 'ask';
	nation: 'england' | 'wales' | 'scotland' | 'northern_ireland';
	schedules: Schedule[];
	daysThatDiffer: DaysThatDiffer[];
	assuredDate: string | null;
	age: Age;
}

/** One that somebody keeps in their browser: what they need to go there or to ring. */
export interface Kept extends Listed {
	address: string;
	postcode: string;
	phones: { number: string; description: string }[];
}

export interface KeptPage {
	today: string;
	/** How many of those asked for nobody may read any more. */
	gone: number;
	entries: Kept[];
}

/** An entry in the list of what was looked for, with the number to ring. */
export interface Found extends Listed {
	phone: string | null;
}

/** Which place of its name one is. */
export interface Namesakes {
	/** '' where it is an area, or not known. */
	county: string;
	/** The largest other places of that name. */
	others: { id: string; county: string }[];
}

export interface SupportPage {
	today: string;
	/** When it was looked. */
	now: string;
	near: ({ id: string; name: string } & Namesakes) | null;
	page: number;
	total: number;
	entries: Found[];
}

export interface DirectoryEntry {
	today: string;
	/** When it was looked; null in a preview, which is no answer to "is it open?". */
	now: string | null;
	id: string;
	name: string;
	description: string;
	firstVisit: string;
	howToReach: string;
	alert: string;
	url: string;
	email: string;
	status: string;
	free: boolean | null;
	fees: string;
	minimumAge: number | null;
	maximumAge: number | null;
	inPerson: boolean;
	byPhone: boolean;
	online: boolean;
	atHome: boolean;
	nation: 'england' | 'wales' | 'scotland' | 'northern_ireland';
	bankHolidays: 'open' | 'closed' | 'ask';
	assuredDate: string | null;
	assurer: string;
	age: Age;
	version: number;
	/** The directory it was brought in from; null where it is our own. */
	source: string | null;
	organisation: { name: string; description: string; website: string; email: string };
	terms: { taxonomy: string; slug: string; name: string }[];
	places: {
		id: string;
		name: string;
		description: string;
		address: string;
		city: string;
		postcode: string;
		at: [number, number] | null;
		access: { need: string; details: string }[];
	}[];
	areas: string[];
	schedules: Schedule[];
	daysThatDiffer: DaysThatDiffer[];
	contacts: { name: string; title: string }[];
	phones: { number: string; description: string }[];
	languages: string[];
	costs: { option: string; amount: number | null; words: string }[];
	/** What is on, as rules. */
	events: EventCard[];
}
