import { ACCESS_NEEDS, SPOKEN, SUPPORT_FOR, SUPPORT_KINDS } from './directory.ts';
import { nights, type EntryDraft } from './draft.ts';
import { EVENT_KINDS, type EventDraft, type Repeats } from './event.ts';
import {
	EMPTY_DRAFT,
	type BesideHours,
	type BesidePlace,
	type ImportRow,
	type RowFault
} from './row.ts';

/**
 * A service of somebody else's Open Referral UK feed as a row of ours. Feeds are not as the standard has them:
 * whatever is missing or null is as if it were empty, what is of the wrong type is a fault with its field
 * named, and what has no place here is left out and said.
 */

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands for each kind and for each “for whom”, in a term's name, id or description. */
const KIND_WORDS: Readonly<Record<string, RegExp>> = {
	bereavement: /bereave|grief|griev|loss of a loved/i,
	memory: /dementia|memory caf|alzheimer/i,
	carers: /\bcarers?\b|respite|young carer/i,
	company: /befriend|company|companionship|loneliness|isolation|social (group|club|activit)/i,
	transport: /transport|dial.a.ride|\blifts?\b/i,
	equipment: /equipment|mobility aid|wheelchair/i,
	advice: /\badvice\b|benefits|\bwills?\b|power of attorney|legal|debt/i,
	helpline: /helpline|listening service/i,
	children: /child(ren)?\b|young people|youth|famil/i,
	faith: /faith|religio|church|mosque|chaplain/i,
	practical: /practical (help|support)|shopping|gardening|handy|home help|meals/i
};
const FOR_WORDS: Readonly<Record<string, RegExp>> = {
	'after-suicide': /suicide/i,
	'after-pregnancy': /miscarr|stillb|pregnancy loss|baby loss/i,
	'after-child': /(death|loss) of a child|bereaved parents/i,
	'after-sudden': /sudden death/i,
	grieving: /bereave|grief|griev/i,
	dementia: /dementia|alzheimer/i,
	caring: /\bcarers?\b/i,
	dying: /palliative|end of life|terminal|hospice/i,
	lgbt: /lgbt/i,
	men: /\bmen('s|s)?\b/i,
	young: /young people|children|youth/i
};
const ACCESS_WORDS: Readonly<Record<string, RegExp>> = {
	'step-free': /step.?free|level access|wheelchair|ramp/i,
	toilet: /toilet|changing places/i,
	parking: /parking|blue badge/i,
	'hearing-loop': /loop/i,
	bsl: /\bbsl\b|sign language/i,
	quiet: /quiet/i,
	'large-print': /large print/i
};

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	rsquo: '’',
	lsquo: '‘',
	ndash: '–',
	mdash: '—',
	pound: '£',
	eacute: 'é'
};

/** Words out of what may be a page: no element, no script, entities as their letters. What is shown is always shown as text. */
export function wordsOf(text: string): string {
	return text
		.replace(/<(script|style|template|iframe|svg)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
		.replace(/<!--[\s\S]*?(-->|$)/g, ' ')
		.replace(/<(br|\/p|\/li|\/h\d|\/div)\b[^>]*>/gi, '\n')
		.replace(/<\/?[a-z][^>]*(>|$)/gi, ' ')
		.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
			if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
			const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
			return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
		})
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
		.replace(/[ \t\u00a0]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.toWellFormed()
		.trim();
}

/** A time of day as a London clock shows it; null where it is none. An offset that London never has is none. */
function clock(said: string): string | null {
	if (/^24:00(:00)?$/.test(said.trim())) return '00:00';
	const found = /^(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(said.trim());
	if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return null;
	if (found[3] && !/^(Z|[+-]00:?00|\+01:?00)$/i.test(found[3])) return null;
	return `${(found[1] ?? '').padStart(2, '0')}:${found[2]}`;
}

const DAY = /^(MO|TU|WE|TH|FR|SA|SU)$/;

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
/** Whether there is such a day. */
const isDay = (day: string) =>
	ISO_DAY.test(day) && new Date(`${day}T12:00Z`).toJSON()?.slice(0, 10) === day;
const WHOLE: readonly (keyof EventDraft)[] = [
	...(['description', 'first_visit', 'place', 'address', 'city', 'postcode'] as const),
	...(['cost', 'booking'] as const)
];

/** How often it is, in our words; null where we have none for it. */
function repeatsOf(schedule: Thing): Repeats | null {
	const freq = String(schedule.freq ?? '').toUpperCase();
	const byday = String(schedule.byday ?? '');
	const interval = Number(schedule.interval ?? 1);
	if (freq === '') return 'once';
	if (freq === 'WEEKLY' && /^[A-Z]{2}$/.test(byday))
		return interval === 1 ? 'weekly' : interval === 2 ? 'fortnightly' : null;
	if (freq !== 'MONTHLY' || interval !== 1) return null;
	if (/^[1-4][A-Z]{2}$/.test(byday)) return 'month-nth';
	if (/^-1[A-Z]{2}$/.test(byday)) return 'month-last';
	return /^\d{1,2}$/.test(String(schedule.bymonthday ?? '')) ? 'month-date' : null;
}

/**
 * A schedule of another directory of this kind that is an event; null where it is hours. What our own feed says whole
 * (x_event) is taken as it is said, and judged by the database like any draft; without it, what the schedule says.
 */
function eventOf(schedule: Thing): { id: string; title: string; draft: EventDraft | null } | null {
	const [, said = ''] = /^Event: (.+)$/s.exec(String(schedule.description ?? '')) ?? [];
	if (said === '') return null;
	const whole = isThing(schedule.x_event) ? schedule.x_event : {};
	const one = (key: string) => (typeof whole[key] === 'string' ? wordsOf(whole[key]) : '');
	const title = wordsOf(said).slice(0, 120);
	const id = typeof schedule.id === 'string' ? schedule.id.slice(0, 100) : '';
	const day = (key: string) => String(schedule[key] ?? '').slice(0, 10);
	const first = day('dtstart') || day('valid_from');
	const [starts, closing] = [schedule.opens_at, schedule.closes_at].map((at) => clock(String(at)));
	const ends = closing === '00:00' ? '23:59' : closing;
	const repeats = repeatsOf(schedule);
	if (id === '' || !ISO_DAY.test(first) || !starts || !ends || repeats === null)
		return { id, title, draft: null };
	const until = repeats === 'once' ? '' : day('valid_to');
	const notes = typeof schedule.notes === 'string' ? wordsOf(schedule.notes) : '';
	const differs = Array.isArray(whole.differs) ? whole.differs.slice(0, 30).filter(isThing) : [];
	const kept = Object.fromEntries(WHOLE.map((key) => [key, one(key)]));
	return {
		id,
		title,
		draft: {
			...EMPTY_EVENT,
			...kept,
			title,
			kind: EVENT_KINDS.some(({ id: known }) => known === whole.kind)
				? String(whole.kind)
				: 'together',
			description: one('description') || [title, notes].filter(Boolean).join('. '),
			online: whole.online === 'yes' || schedule.attending_type === 'online' ? 'yes' : '',
			first_day: first,
			starts,
			ends,
			repeats,
			stops: until === '' ? 'never' : 'until',
			until,
			bank_holidays: /not on bank holidays/i.test(notes) ? 'no' : 'yes',
			differs: differs.map((each) => ({
				day: String(each.day ?? ''),
				what: String(each.what ?? ''),
				to_day: String(each.to_day ?? ''),
				from: String(each.from ?? ''),
				to: String(each.to ?? ''),
				note: wordsOf(String(each.note ?? '')).slice(0, 300)
			}))
		}
	};
}

const EMPTY_EVENT: Readonly<EventDraft> = {
	...{ title: '', kind: '', description: '', first_visit: '', online: '', place: '' },
	...{ address: '', city: '', postcode: '', cost: '', booking: '', first_day: '', starts: '' },
	...{ ends: '', repeats: 'once', stops: 'never', until: '', times: '', bank_holidays: 'yes' },
	differs: []
};

/** So many places of an entry come in beside the one that its draft says. */
const MOST_PLACES = 20;

/** One service of a feed as a row. `kind` is what it is put under where none of its terms is known; '' leaves it out. */
export function rowOfService(nth: number, service: unknown, today: string, kind = ''): ImportRow {
	const draft: EntryDraft = {
		...EMPTY_DRAFT,
		...{ kinds: [], for: [], ways: [], access: [], languages: [], hours: [], differs: [] }
	};
	const row: ImportRow = { nth, id: '', draft, more: {}, faults: [], notes: [] };
	const say = (list: RowFault[], field: string, says: string) => {
		if (!list.some((one) => one.field === field && one.says === says)) list.push({ field, says });
	};
	const fault = (field: string, says: string) => say(row.faults, field, says);
	const note = (field: string, says: string) => say(row.notes, field, says);
	if (!isThing(service)) {
		row.id = `row-${nth}`;
		fault('', 'This is no service.');
		return row;
	}
	const text = (thing: Thing, key: string, field = key, wrong = fault): string => {
		const value = thing[key];
		if (value === undefined || value === null) return '';
		if (typeof value === 'string') return wordsOf(value);
		wrong(field, `“${key}” is no text.`);
		return '';
	};
	const things = (thing: Thing, key: string, field = key, wrong = fault): Thing[] => {
		const value = thing[key];
		if (value === undefined || value === null) return [];
		if (!Array.isArray(value)) {
			wrong(field, `“${key}” is no list.`);
			return [];
		}
		return value.slice(0, 200).filter(isThing);
	};
	const inside = (thing: Thing, key: string): Thing => (isThing(thing[key]) ? thing[key] : {});

	row.id = text(service, 'id').slice(0, 200);
	draft.name = text(service, 'name').replace(/\s+/g, ' ');
	draft.description = text(service, 'description');
	draft.alert = text(service, 'alert').slice(0, 500);
	draft.how_to_reach = text(service, 'application_process', 'how_to_reach').slice(0, 2000);
	const organisation = inside(service, 'organization');
	draft.run_by = text(organisation, 'name', 'run_by').replace(/\s+/g, ' ') || draft.name;

	const url = text(service, 'url') || text(organisation, 'website', 'url');
	draft.url = url === '' || /^https?:\/\//i.test(url) ? url : `https://${url}`;
	if (draft.url !== '' && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(draft.url)) {
		note('url', `“${url.slice(0, 80)}” is no address of a page.`);
		draft.url = '';
	}
	const contacts = things(service, 'contacts');
	draft.email =
		text(service, 'email') || contacts.map((one) => text(one, 'email')).find(Boolean) || '';
	if (draft.email !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(draft.email)) {
		note('email', `“${draft.email.slice(0, 80)}” is no mail address.`);
		draft.email = '';
	}
	const phones = [
		...things(service, 'phones'),
		...contacts.flatMap((one) => things(one, 'phones'))
	];
	const numbers = new Map<string, string>();
	for (const phone of phones) {
		const said = phone.number;
		const number = (typeof said === 'number' ? String(said) : text(phone, 'number', 'phones'))
			.replace(/^tel:/i, '')
			.replace(/[^0-9+() -]/g, '')
			.trim();
		if (/^[0-9+][0-9+() -]{2,29}$/.test(number)) {
			const description = text(phone, 'description', 'phones').replace(/\s+/g, ' ').slice(0, 60);
			const key = number.replace(/\D/g, '');
			if (!numbers.has(key)) numbers.set(key, `${number} ${description}`.trim());
		} else if (number !== '' || said)
			note('phones', `“${String(said).slice(0, 40)}” is no number.`);
	}
	draft.phones = [...numbers.values()].slice(0, 6).join('\n');

	// what kind it is
	const terms = things(service, 'attributes').map((one) => inside(one, 'taxonomy_term'));
	const said = terms.map((term) =>
		['term', 'name'].map((key) => text(term, key, 'kinds')).join(' ')
	);
	const isOurs = (term: Thing) =>
		[...SUPPORT_KINDS, ...SUPPORT_FOR].some(
			({ id, label }) => term.term === id && term.name === label
		);
	const known = (
		list: readonly { id: string; label: string }[],
		words: Readonly<Record<string, RegExp>>
	) =>
		list
			.filter(
				({ id, label }) =>
					terms.some((term) => term.term === id || (term.name === label && !isOurs(term))) ||
					// a term of ours says itself, and nothing that its words remind of
					said.some((one, i) => !isOurs(terms[i] ?? {}) && words[id]?.test(one))
			)
			.map(({ id }) => id);
	draft.kinds = known(SUPPORT_KINDS, KIND_WORDS);
	draft.for = known(SUPPORT_FOR, FOR_WORDS);
	if (draft.kinds.length === 0 && kind !== '') draft.kinds = [kind];
	if (draft.kinds.length === 0) {
		const names = said.map((one) => one.trim()).filter(Boolean);
		fault(
			'kinds',
			names.length > 0
				? `None of its terms is a kind of support here: ${names.join(', ').slice(0, 120)}.`
				: 'It has no term that says what kind of support it is.'
		);
	}

	// where
	const places = things(service, 'service_at_locations').map((one) => ({
		at: one,
		location: inside(one, 'location')
	}));
	const nobody = () => undefined;
	const real = places.filter(({ location }) => location.location_type !== 'virtual');
	// the draft says the first that people can come to; the others come in beside it
	const first =
		real.find(({ at, location }) => {
			const { address, postcode } = placeOf(at, location, nobody, nobody).place;
			return address !== '' && postcode !== '';
		}) ?? real[0];
	row.more.places = [];
	if (first) {
		const { place } = placeOf(first.at, first.location, fault, note);
		draft.place = place.name;
		draft.address = place.address;
		draft.city = place.city;
		draft.postcode = place.postcode;
		draft.access = place.access.map(({ need }) => need).filter((need) => need !== 'other');
		if (place.region !== '') row.more.region = place.region;
		if (place.at) row.more.at = place.at;
		row.more.place = place.id;
		const further = new Map<string, BesidePlace>();
		for (const { at, location } of real) {
			const quiet = placeOf(at, location, nobody, nobody).place;
			if (quiet.id === place.id || further.has(quiet.id)) continue;
			const called = quiet.name || quiet.address || quiet.postcode || quiet.id;
			const left = (field: string, says: string) =>
				note(field, `“${called.slice(0, 60)}”, a further place: ${says}`);
			if (further.size === MOST_PLACES) {
				note('place', `It has more than ${MOST_PLACES + 1} places. The others stay out.`);
				break;
			}
			const one = placeOf(at, location, left, left);
			if (one.abroad) continue;
			if (one.place.postcode === '' && !one.place.at)
				left('postcode', 'It has neither a postcode nor a position.');
			else further.set(one.place.id, one.place);
		}
		if (further.size > 0) row.more.places = [place, ...further.values()];
	}
	/** A place as it is said; of what is wrong with it, and what is left out of it, it tells. */
	function placeOf(
		at: Thing,
		location: Thing,
		wrong: (field: string, says: string) => void,
		left: (field: string, says: string) => void
	): { place: BesidePlace; abroad: boolean } {
		const address = things(location, 'addresses', 'address', wrong)[0] ?? {};
		const line = (key: string, field: string) =>
			text(address, key, field, wrong).replace(/\s+/g, ' ');
		const country = line('country', 'address');
		const abroad =
			country !== '' && !/^(GB|UK|GBR|United Kingdom|England|Scotland|Wales)$/i.test(country);
		if (abroad) wrong('address', `It is in ${country.slice(0, 40)}, not in Great Britain.`);
		const place: BesidePlace = {
			id: '',
			name: text(location, 'name', 'place', wrong).slice(0, 200),
			address: line('address_1', 'address'),
			city: text(address, 'city', 'city', wrong),
			region: text(address, 'state_province', 'address', wrong).slice(0, 100),
			postcode: text(address, 'postal_code', 'postcode', wrong),
			access: []
		};
		const id = [location.id, at.location_id, at.id].find(
			(one) => typeof one === 'string' && one !== ''
		);
		place.id = String(id ?? [place.name, place.address, place.postcode].join('|')).slice(0, 200);
		const [latitude, longitude] = [location.latitude, location.longitude].map((one) =>
			typeof one === 'string' && one.trim() !== '' ? Number(one) : one
		);
		if (typeof latitude === 'number' && typeof longitude === 'number') {
			if (latitude > 49 && latitude < 61.5 && longitude > -9.5 && longitude < 2.5)
				place.at = [latitude, longitude];
			else
				left(
					'position',
					`${latitude}, ${longitude} is not in Great Britain. It stands in the middle of its postcode’s area.`
				);
		} else if (
			[latitude, longitude].some((one) => one !== undefined && one !== null && one !== '')
		) {
			left('position', 'Its position is no pair of numbers.');
		}
		const needs = new Map<string, string>();
		for (const one of things(location, 'accessibility', 'access', wrong)) {
			const [said, details] = (['description', 'details'] as const).map((key) =>
				text(one, key, 'access', wrong)
			);
			const found = ACCESS_NEEDS.map(({ id: need }) => need).filter((need) =>
				ACCESS_WORDS[need]?.test(`${said} ${details}`)
			);
			const told = [said === 'Other' ? '' : said, details].filter(Boolean).join(': ');
			if (found.length === 0 && told !== '') needs.set('other', told.slice(0, 500));
			for (const need of found) {
				// the small print belongs to what it stands beside
				const of = ACCESS_WORDS[need]?.test(said ?? '') ? (details ?? '') : '';
				needs.set(need, needs.get(need) || of.slice(0, 500));
			}
		}
		place.access = [...needs].map(([need, details]) => ({ need, details }));
		return { place, abroad };
	}
	const areas = things(service, 'service_areas', 'reaches').map(
		(one) => text(one, 'name', 'reaches') || text(one, 'extent', 'reaches')
	);
	draft.reaches = [
		...new Set(areas.filter(Boolean).map((area) => area.replace(/\s+/g, ' ').slice(0, 120)))
	]
		.slice(0, 12)
		.join('\n');
	if (draft.address !== '' && draft.postcode !== '') draft.ways.push('person');
	else if (draft.reaches !== '') draft.ways.push('home');
	if (places.some(({ location }) => location.location_type === 'virtual'))
		draft.ways.push('online');
	if (draft.ways.length === 0)
		draft.ways.push(draft.phones !== '' || draft.url === '' ? 'phone' : 'online');

	// at what cost, for what age, in what languages
	const costs = things(service, 'cost_options', 'fees');
	const fees = text(service, 'fees');
	const amounts = costs
		.map(({ amount }) => amount)
		.filter((one) => one !== undefined && one !== null);
	if (amounts.some((one) => typeof one !== 'number')) note('fees', 'What it costs is no number.');
	if (
		/^(free|none|no (charge|cost|fee)s?)\.?$/i.test(fees) ||
		(amounts.length > 0 && amounts.every((one) => one === 0))
	)
		draft.free = 'yes';
	else if (amounts.some((one) => typeof one === 'number' && one > 0)) draft.free = 'no';
	draft.fees = (
		/^free\.?$/i.test(fees)
			? ''
			: fees ||
				costs
					.map((one) =>
						[
							typeof one.amount === 'number' && one.amount > 0 ? `£${one.amount}` : '',
							text(one, 'amount_description', 'fees')
						]
							.filter(Boolean)
							.join(' ')
					)
					.filter(Boolean)
					.join(', ')
	).slice(0, 500);
	for (const field of ['minimum_age', 'maximum_age'] as const) {
		const age = service[field];
		if (age === undefined || age === null) continue;
		if (typeof age === 'number' && age >= 0 && age < 130) draft[field] = String(Math.floor(age));
		else fault(field, `“${field}” is no age in years.`);
	}
	for (const language of things(service, 'languages')) {
		const name = text(language, 'name', 'languages').toLowerCase();
		const code = text(language, 'code', 'languages').toLowerCase();
		const spoken = SPOKEN.find(({ id, label }) => id === code || label.toLowerCase() === name);
		if (spoken) draft.languages.push(spoken.id);
		else if (!/^en/.test(code) && name !== 'english')
			note('languages', `“${name || code}” is not in our list.`);
	}
	draft.languages = [...new Set(draft.languages)];

	// when
	const events: { id: string; draft: EventDraft }[] = [];
	const beside: BesideHours[] = [];
	for (const schedule of things(service, 'schedules', 'hours')) {
		const event = eventOf(schedule);
		if (event === null) hours(schedule);
		else if (event.draft !== null) events.push({ id: event.id, draft: event.draft });
		else note('events', `“${event.title}” cannot be said here as an event. Add it by hand.`);
	}
	if (beside.length > 0) row.more.hours = beside.slice(0, 30);
	if (events.length > 0) row.more.events = events.slice(0, 30);
	draft.hours = draft.hours.slice(0, 30);
	draft.differs = draft.differs.slice(0, 30);
	function hours(schedule: Thing): void {
		const [opens, closes] = (['opens_at', 'closes_at'] as const).map((key) =>
			text(schedule, key, 'hours')
		);
		const [from, to] = [clock(opens ?? ''), clock(closes ?? '')];
		const freq = text(schedule, 'freq', 'hours').toUpperCase();
		const [first, last] = (['valid_from', 'valid_to'] as const).map((key) =>
			text(schedule, key, 'hours').slice(0, 10)
		);
		const days = text(schedule, 'byday', 'hours')
			.toUpperCase()
			.split(',')
			.map((day) => day.trim())
			.filter(Boolean);
		if ((opens && from === null) || (closes && to === null)) {
			return note(
				'hours',
				`${[opens, closes].filter(Boolean).join(' to ')}: no times of a clock in London.`
			);
		}
		if (freq === '' && first && last && days.length === 0) {
			if (last >= today) {
				const description = text(schedule, 'description', 'hours');
				draft.differs.push({
					from_day: first,
					to_day: last,
					opens: from && to ? from : '',
					closes: from && to ? to : '',
					note: description === 'Closed' ? '' : description.slice(0, 300)
				});
			}
			return;
		}
		const monthDays = String(schedule.bymonthday ?? '').replace(/\s/g, '');
		const interval =
			schedule.interval === undefined || schedule.interval === null ? 1 : Number(schedule.interval);
		const plain =
			from !== null && to !== null && interval === 1 && !first && !last && monthDays === '';
		const left: string[] = [];
		for (const day of days) {
			const [, nth = '', name = ''] = /^(-?\d)?([A-Z]{2})$/.exec(day) ?? [];
			const every =
				freq === 'WEEKLY' && nth === ''
					? 'week'
					: freq === 'MONTHLY' && ['1', '2', '3', '4', '-1'].includes(nth)
						? nth
						: '';
			const lines = plain && every && DAY.test(name) ? nights({ every, day: name, from, to }) : [];
			if (lines.length > 0 && lines.every((line) => line.to > line.from)) {
				draft.hours.push(...lines);
			} else left.push(day);
		}
		if (left.length === 0 && (days.length > 0 || monthDays === '')) {
			if (days.length === 0 && (from || freq)) note('hours', 'Hours without a day were left out.');
			return;
		}
		// what a draft has no words for, as the standard says it
		const begins = text(schedule, 'dtstart', 'hours').slice(0, 10) || first || '';
		const dated = [begins, first ?? '', last ?? ''].every((one) => one === '' || isDay(one));
		const named =
			freq === 'WEEKLY'
				? left.length > 0 && monthDays === '' && left.every((day) => DAY.test(day))
				: freq === 'MONTHLY' &&
					left.every((day) => /^-?[1-5](MO|TU|WE|TH|FR|SA|SU)$/.test(day)) &&
					/^(([1-9]|[12]\d|3[01])(,([1-9]|[12]\d|3[01]))*)?$/.test(monthDays);
		if (last && isDay(last) && last < today) return;
		if (
			from !== null &&
			to !== null &&
			to > from &&
			named &&
			dated &&
			// a fifth Tuesday alone is a draft's, which has no word for it
			(interval > 1 || first || last || monthDays !== '') &&
			Number.isInteger(interval) &&
			interval >= 1 &&
			interval <= 52 &&
			(interval === 1 || begins !== '') &&
			!(first && last && last < first)
		) {
			beside.push({
				freq,
				interval,
				byday: left.join(','),
				bymonthday: monthDays,
				dtstart: interval > 1 ? begins : null,
				valid_from: first || null,
				valid_to: last || null,
				from,
				to
			});
		} else note('hours', 'Some of its hours cannot be said here. Ask them, and add them by hand.');
	}

	const status = text(service, 'status');
	if (['active', 'inactive', 'defunct', 'temporarily closed'].includes(status))
		row.more.status = status;
	else if (status !== '') note('status', `“${status.slice(0, 40)}” is no status of the standard.`);
	const assured = text(service, 'assured_date').slice(0, 10);
	if (/^\d{4}-\d\d-\d\d$/.test(assured) && !Number.isNaN(Date.parse(assured)) && assured <= today)
		row.more.assured_date = assured;
	else if (assured !== '') note('assured_date', `“${assured}” is no day that has been.`);
	return row;
}
