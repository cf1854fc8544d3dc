import { createHash } from 'node:crypto';
import type { EntryDraft } from '#lib/domain/directory/draft.ts';
import { EMPTY_DRAFT } from '#lib/domain/directory/row.ts';
import { ENTRIES, RUN_BY, VENUES, type Entry, type RunBy, type Venue } from './directory-table.ts';
import { idOf } from './ids.ts';
import { accountId, organisationId, type World } from './world.ts';

/** The members of Alongside that also stand in the directory. */
const MEMBERS: readonly RunBy[] = ['culver', 'aldhelm', 'ventnor'];
const LANGUAGES: Record<string, string> = {
	ar: 'Arabic',
	bfi: 'British Sign Language',
	bn: 'Bengali',
	gu: 'Gujarati',
	hi: 'Hindi',
	pa: 'Punjabi',
	pl: 'Polish',
	pt: 'Portuguese',
	ta: 'Tamil',
	ur: 'Urdu'
};

/** What a stranger of the demo would have an entry say. */
export const SUGGESTED = idOf('directory:suggestion');
/** An event that a stranger would add. */
export const SUGGESTED_EVENT = idOf('directory:suggestion:event');
/** A page that somebody of the demo keeps, and one that somebody asks for. */
export const KEPT_CLAIM = idOf('directory:claim:kept');
export const WAITING_CLAIM = idOf('directory:claim:waiting');
/** The link in the mail to the page that is asked for. */
export const CLAIM_LINK = 'a-claim-of-the-demo';
const CLAIM = { shown: '', reason: '', version: 1, token_hash: null, link_ends_at: null };
/** A file of the demo that waits for a coordinator's yes. */
export const IMPORTED = idOf('directory:import');
/** The id of an entry, by its name. */
export const serviceId = (name: string): string => idOf(`directory:service:${name}`);
const directoryOrganisationId = (key: string) => idOf(`directory:organisation:${key}`);
const locationId = (key: string) => idOf(`directory:location:${key}`);

/** The link in a mail that asks whether an entry is still so: made up, as everything here. */
export const ASKED_LINK = 'a-link-of-the-demo';

/** As the migration makes the ids of terms. */
function termId(slug: string): string {
	const hex = createHash('md5').update(`alongside:directory-term:${slug}`).digest('hex');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

interface Hours {
	freq: 'WEEKLY' | 'MONTHLY';
	interval: number;
	byday: string;
	opens: string;
	closes: string;
}

/** "TU 10:30-12:00 /2", "1TU 19:00-20:30". */
function readHours(text: string): Hours {
	const [, byday = '', opens = '', closes = '', every] =
		/^(\S+) (\d\d:\d\d)-(\d\d:\d\d)(?: \/(\d))?$/.exec(text) ?? [];
	if (byday === '') throw new Error(`No hours: ${text}`);
	return {
		freq: /\d/.test(byday) ? 'MONTHLY' : 'WEEKLY',
		interval: Number(every ?? 1),
		byday,
		opens,
		closes
	};
}

const WEBSITES = ['culver', 'aldhelm', 'ventnor', 'harbour', 'boats', 'memory', 'wheels', 'advice'];

/** Every entry of the directory, approved, made sure of at different times by whoever runs it. */
export function directory(world: World): void {
	const { calendar } = world;
	const made = calendar.at(-700, '10:00');
	for (const [key, [name, description]] of Object.entries(RUN_BY)) {
		world.put('public.directory_organisations', {
			id: directoryOrganisationId(key),
			name,
			description,
			email: `hello@${key}.example.org`,
			website: WEBSITES.includes(key) ? `https://${key}.example.org/` : '',
			organisation_id: MEMBERS.includes(key as RunBy) ? organisationId(key) : null,
			listed: true,
			version: 1,
			created_at: made,
			updated_at: made
		});
	}
	for (const [key, venue] of Object.entries(VENUES)) {
		const [name, street, town, postcode, latitude, longitude, needs] = venue;
		world.put('public.directory_locations', {
			id: locationId(key),
			location_type: 'physical',
			name,
			latitude,
			longitude,
			address_1: street,
			city: town,
			state_province: 'Isle of Wight',
			postal_code: postcode,
			country: 'GB'
		});
		for (const need of needs.split(' ')) {
			world.put('public.directory_accessibility', {
				id: idOf(`directory:access:${key}:${need}`),
				location_id: locationId(key),
				need,
				details: need === 'parking' ? 'Two spaces by the door' : ''
			});
		}
	}
	ENTRIES.forEach((entry, index) => add(world, entry, index, made));
	world.put('private.directory_suggestions', {
		id: SUGGESTED,
		service_id: serviceId('Tuesday Table'),
		changes: {
			alert: { from: '', to: 'No lunch on 29 December.' },
			first_visit: {
				from: 'Somebody called Sandra or Keith opens the door. You can say why you have come, or only drink your tea.',
				to: 'Ask for Bridget at the door. She sits you next to somebody who talks, or somebody who does not: you say which.'
			}
		},
		theirs: false,
		of_event: false,
		happening_id: null,
		at: calendar.at(-1, '16:20'),
		settled_at: null,
		settled_by: null,
		taken: null
	});
	// of the page that Ruth keeps: hers to settle
	world.put('private.directory_suggestions', {
		id: idOf('directory:suggestion:kept'),
		service_id: serviceId('The Undercliff Walk'),
		changes: {
			alert: { from: '', to: 'The path by the Botanic Garden is shut. We meet at the bandstand.' }
		},
		theirs: false,
		of_event: false,
		happening_id: null,
		at: calendar.at(-1, '08:40'),
		settled_at: null,
		settled_by: null,
		taken: null
	});
	world.put('private.directory_claims', {
		...CLAIM,
		updated_at: calendar.at(-1, '19:40'),
		id: KEPT_CLAIM,
		service_id: serviceId('The Undercliff Walk'),
		account_id: accountId('ruth'),
		asked_at: calendar.at(-40, '18:05'),
		confirmed_at: calendar.at(-40, '18:20'),
		kept_from: calendar.at(-40, '18:20')
	});
	world.put('private.directory_claims', {
		...CLAIM,
		updated_at: calendar.at(-1, '19:40'),
		id: WAITING_CLAIM,
		service_id: serviceId('Sandown Bereavement Drop-in'),
		account_id: accountId('dev'),
		shown: 'I unlock the room on Fridays and put the kettle on. The minister knows me.',
		asked_at: calendar.at(-1, '19:40'),
		token_hash: `\\x${createHash('sha256').update(CLAIM_LINK).digest('hex')}`,
		link_ends_at: calendar.at(6, '19:40'),
		confirmed_at: null,
		kept_from: null
	});
	imported(world);
	world.put('private.directory_askings', {
		id: idOf('directory:asking'),
		service_id: serviceId('Tuesday Table'),
		address: 'hello@tuesday.example.org',
		token_hash: `\\x${createHash('sha256').update(ASKED_LINK).digest('hex')}`,
		asked_at: calendar.at(-2, '09:00'),
		expires_at: calendar.at(58, '09:00'),
		answered_at: null,
		answer: null,
		report_id: null
	});
}

function add(world: World, entry: Entry, index: number, made: Date): void {
	const { calendar } = world;
	const id = serviceId(entry.name);
	const of = (part: string) => idOf(`directory:${part}:${entry.name}`);
	const how = (entry.how ?? '').split(' ');
	const free = !entry.costs || entry.costs[0] === 0;
	const checked = entry.checked ?? 30;
	const assured = checked < 0 ? null : calendar.day(-checked);
	world.put('public.directory_services', {
		id,
		directory_organisation_id: directoryOrganisationId(entry.by),
		name: entry.name,
		description: entry.what,
		first_visit: entry.first,
		how_to_reach: '',
		alert: entry.alert ?? '',
		url: WEBSITES.includes(entry.by)
			? `https://${entry.by}.example.org/${entry.name.toLowerCase().replace(/[^a-z]+/g, '-')}`
			: '',
		email: index % 3 === 0 ? `hello@${entry.by}.example.org` : '',
		status: 'active',
		free,
		fees: entry.costs && free ? `Free, with ${entry.costs[1]}` : '',
		minimum_age: entry.ages?.[0] ?? null,
		maximum_age: entry.ages?.[1] ?? null,
		in_person: entry.at !== undefined || how.includes('home'),
		// whoever has no place, and comes to nobody, is rung
		by_phone:
			how.includes('phone') ||
			(entry.at === undefined && !how.includes('home') && !how.includes('online')),
		online: how.includes('online'),
		at_home: how.includes('home'),
		nation: 'england',
		bank_holidays: entry.holidays ?? 'ask',
		assured_date: assured,
		assurer: assured === null ? '' : index % 4 === 1 ? 'Culver Hospice' : RUN_BY[entry.by][0],
		assurer_email: assured === null ? '' : 'directory@culver.example.org',
		listed: true,
		version: 1,
		created_at: made,
		updated_at: assured === null ? made : calendar.at(-checked, '11:00')
	});
	if (entry.at) place(world, id, entry.name, entry.at);
	for (const venue of entry.also ?? []) place(world, id, `${entry.name}:${venue}`, venue);
	if (entry.reach) {
		world.put('public.directory_service_areas', {
			id: of('area'),
			service_id: id,
			name: entry.reach,
			extent: ''
		});
	}
	for (const [nth, text] of (entry.when ?? '').split(';').filter(Boolean).entries()) {
		const hours = readHours(text.trim());
		world.put('public.directory_schedules', {
			id: of(`schedule:${nth}`),
			service_id: id,
			freq: hours.freq,
			interval: hours.interval,
			byday: hours.byday,
			// a Monday, so that "every other week" has a beginning
			dtstart: '2026-01-05',
			opens_at: hours.opens,
			closes_at: hours.closes,
			description: entry.note ?? ''
		});
	}
	if (!entry.when && entry.note) {
		world.put('public.directory_schedules', {
			id: of('schedule:note'),
			service_id: id,
			freq: null,
			interval: 1,
			byday: '',
			dtstart: null,
			opens_at: null,
			closes_at: null,
			description: entry.note
		});
	}
	if (entry.holidays === 'closed' && entry.when) {
		world.put('public.directory_days_that_differ', {
			id: of('differ'),
			service_id: id,
			from_day: calendar.day(27),
			to_day: calendar.day(37),
			note: 'Closed over Christmas and New Year'
		});
	}
	const number = entry.mobile
		? `07700 900 ${String(200 + index).padStart(3, '0')}`
		: entry.by === 'culver'
			? entry.kinds === 'helpline'
				? '01632 960 199'
				: '01632 960 160'
			: `01632 960 ${String(300 + index)}`;
	const contact = of('contact');
	world.put('public.directory_contacts', {
		id: contact,
		service_id: id,
		name: '',
		title: index % 2 === 0 ? 'Coordinator' : 'Whoever picks up'
	});
	world.put('public.directory_phones', {
		id: of('phone'),
		service_id: id,
		contact_id: contact,
		number,
		description: entry.mobile ? 'Calls and texts' : ''
	});
	for (const code of (entry.speaks ?? '').split(' ').filter(Boolean)) {
		world.put('public.directory_languages', {
			id: of(`language:${code}`),
			service_id: id,
			code,
			name: LANGUAGES[code] ?? code
		});
	}
	if (entry.costs && !free) {
		world.put('public.directory_cost_options', {
			id: of('cost'),
			service_id: id,
			option: '',
			amount: entry.costs[0],
			amount_description: entry.costs[1]
		});
	}
	for (const term of new Set(entry.kinds.split(' '))) {
		world.put('public.directory_attributes', {
			id: of(`term:${term}`),
			service_id: id,
			term_id: termId(term)
		});
	}
}

function place(world: World, service: string, name: string, venue: Venue): void {
	world.put('public.directory_service_at_locations', {
		id: idOf(`directory:at:${name}`),
		service_id: service,
		location_id: locationId(venue)
	});
}

/** A council's file as it waits on the desk: one entry new, one changed, one that cannot be read. */
function imported(world: World): void {
	const { calendar } = world;
	const source = idOf('directory:source');
	world.put('private.directory_sources', {
		id: source,
		name: 'Wight Community Directory',
		created_at: calendar.at(-1, '15:00')
	});
	world.put('private.directory_imports', {
		id: IMPORTED,
		source_id: source,
		file: 'wight-community.json',
		whole: true,
		state: 'looked',
		wrong: '',
		rows: 3,
		by: null,
		at: calendar.at(-1, '15:00'),
		finished_at: null
	});
	const draft = (change: Partial<EntryDraft>): EntryDraft => ({
		...EMPTY_DRAFT,
		run_by: 'Undercliff Neighbours',
		ways: ['home'],
		kinds: ['practical'],
		phones: '01632 960 791',
		reaches: 'Ventnor',
		...change
	});
	const further = {
		...{ name: 'Bonchurch Reading Room', address: 'The Shute', city: 'Bonchurch' },
		...{ region: 'Isle of Wight', postcode: 'PO38 1ZW', at: [50.5993, -1.1872] }
	};
	const rows = [
		{
			draft: draft({
				name: 'Logs and Kindling',
				description: 'A basket of logs, brought in and stacked.'
			}),
			state: 'new'
		},
		{
			draft: draft({
				name: 'Tuesday Table',
				description: 'Soup, a kettle and people who have been there.'
			}),
			state: 'changed',
			service_id: serviceId('Tuesday Table'),
			more: {
				places: [{ id: 'reading-room', ...further, access: [{ need: 'toilet', details: '' }] }]
			},
			places: [
				{
					key: 'reading-room',
					what: 'comes',
					now: null,
					to: { ...further, access: { toilet: '' } }
				}
			],
			changes: {
				description: {
					from: 'A table, a kettle and people who have been there. Come once or every week.',
					to: 'Soup, a kettle and people who have been there.'
				}
			}
		},
		{
			draft: draft({
				name: 'Night Owls',
				description: 'Somebody to ring after ten.',
				phones: 'ask Jo'
			}),
			state: 'broken',
			faults: [{ field: 'phones', says: 'Begin each line with a telephone number.' }]
		}
	];
	for (const [i, row] of rows.entries()) {
		world.put('private.directory_import_rows', {
			import_id: IMPORTED,
			nth: i + 2,
			external_id: `wcd-${i + 1}`,
			draft: row.draft,
			more: row.more ?? {},
			places: row.places ?? [],
			faults: row.faults ?? [],
			notes: [],
			hash: `\\x${createHash('sha256').update(JSON.stringify(row.draft)).digest('hex')}`,
			alike: '',
			state: row.state,
			service_id: row.service_id ?? null,
			changes: row.changes ?? {},
			ours: [],
			written: false
		});
	}
}
