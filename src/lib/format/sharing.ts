import type { Reading } from '#lib/domain/circle/circle.ts';
import {
	SCOPES_FOR,
	deniedBy,
	standings,
	together,
	type Deny,
	type MatchedReader,
	type Permit,
	type Reader,
	type SharingLedger,
	type Standing
} from '#lib/domain/consent/sharing.ts';
import { scopeShort } from '#lib/domain/consent/scopes.ts';
import type { Whose } from '#lib/domain/consent/wording.ts';
import type { Scope } from '#lib/domain/people/details.ts';
import { localDate, type Instant } from '#lib/domain/time/london.ts';
import {
	dayAndMonth,
	dayInSentence,
	fullDate,
	longDate,
	moment,
	momentInSentence,
	onDate,
	onMoment
} from './dates.ts';
import { firstName } from './names.ts';
import { timeWindow } from './times.ts';
import { count, counted, list, sentence } from './words.ts';
import { kindInSentence } from './week.ts';

/** How a consent was given, inside a sentence. */
const HOW: Record<string, string> = {
	online: 'on this site',
	phone: 'by phone',
	in_person: 'in person',
	paper: 'on paper'
};

/** The basis of a consent, in words (C2). */
export const BASIS: Record<string, string> = {
	own: 'Their own explicit consent',
	attorney: 'Given by an attorney for health and welfare, whose registered paper has been seen',
	deputy: 'Given by a deputy, whose order has been seen',
	best_interests: 'A best-interests decision, made because the person could not decide this',
	family: 'A wish of somebody in the family. It is no consent, and nothing is shared because of it'
};

/** One thing that is shared or not, as a row of a card. */
export interface Row {
	what: string;
	note?: string;
	/** A consent's state: 'active', 'later', 'none', 'denied', 'wish'. */
	state: 'active' | 'later' | 'none' | 'denied' | 'wish';
	/** Stops it: the permit's scopes for all it reaches, or one account's. */
	stop?: { permit: string; scopes: Scope[] } | { account: string; scopes: Scope[] };
	/** For whoever hears the button: "sharing Len’s name with Ruth". */
	about: string;
	/** Asks for it, or gives it: the link to the page of the recipient. */
	ask?: { href: string; label: string };
}

/** One recipient's card. */
export interface Card {
	id: string;
	name: string;
	note: string;
	letter?: string;
	kind: 'beside' | 'family';
	rows: Row[];
	/** How it came about, each sentence once, with the way to the words of each consent that it is said of. */
	foot: { said: string; words: { href: string; about: string }[] }[];
	/** A no to the whole reader, for good. */
	no?: { href: string; label: string };
}

/** "Until 12 May 2027": an end that must not be taken for this year's. */
const untilDay = (at: Instant) => `Until ${fullDate(localDate(at))}`;
const day = (at: Instant, now: Instant) => dayAndMonth(localDate(at), localDate(now));

/** Who gave a consent and when: "Len agreed on 12 November." */
export function givenSaid(permit: Permit, whose: Whose, now: Instant): string {
	const when = day(permit.startsAt, now);
	const giver = permit.giver ?? 'Somebody';
	switch (permit.basis) {
		case 'own':
			return `${whose.self ? 'You' : permit.giverRole === 'self' ? sentence(whose.called) : giver} agreed on ${when}, ${HOW[permit.how]}.`;
		case 'attorney':
			return `${permit.giverIsMe ? 'You' : giver} agreed as attorney on ${when}, ${HOW[permit.how]}.`;
		case 'deputy':
			return `${permit.giverIsMe ? 'You' : giver} agreed as deputy on ${when}, ${HOW[permit.how]}.`;
		case 'best_interests':
			return `Decided on ${when} as being in ${whose.self ? 'your' : 'their'} best interests, by ${permit.recordedBy ?? giver}.`;
		case 'family':
			return `${permit.giverIsMe ? 'You' : giver} wished it on ${when}.`;
	}
}

const scopesSaid = (scopes: readonly Scope[], whose: Whose) =>
	sentence(list(scopes.map((scope) => scopeShort(scope, whose))));

interface Pages {
	/** '/circle/<person>/sharing'. */
	at: string;
	whose: Whose;
	now: string;
	giving: SharingLedger['giving'];
}

function askFor(reader: Reader, pages: Pages): Row['ask'] {
	if (pages.giving === 'none') return undefined;
	const label =
		pages.giving !== 'family' ? 'Share' : pages.whose.self ? 'Share' : `Ask ${pages.whose.called}`;
	return { href: `${pages.at}/yes?to=${reader.recipient}:${reader.id}`, label };
}

function rowsOf(
	rows: readonly Standing[],
	reader: Reader,
	pages: Pages,
	told: (scope: Scope) => string
): Row[] {
	const { whose } = pages;
	return together(rows).map((group): Row => {
		const [first] = group;
		const scopes = group.map((row) => row.scope);
		const what =
			scopes.length === 1 && scopes[0] === 'summary' ? told('summary') : scopesSaid(scopes, whose);
		const about = `sharing ${list(scopes.map((scope) => scopeShort(scope, whose)))} with ${reader.name}`;
		const permit = first?.permit;
		const ask = askFor(reader, pages);
		switch (first?.state) {
			case 'active':
				return {
					what,
					note: `${first.until ? untilDay(first.until) : ''}${reader.recipient === 'pool' ? '. No name and no address' : ''}`,
					state: 'active',
					about,
					...(permit && { stop: { permit: permit.id, scopes } })
				};
			case 'wish':
				return {
					what,
					note: `${permit?.giverIsMe ? 'You wish' : `${permit?.giver ?? 'Somebody'} wishes`} it. It waits for a yes of ${whose.self ? 'your own' : whose.called}`,
					state: 'wish',
					about,
					...(permit &&
						(permit.giverIsMe || whose.self) && { stop: { permit: permit.id, scopes } }),
					...(whose.self && ask ? { ask } : {})
				};
			case 'waiting':
				return {
					what,
					note:
						permit?.basis === 'best_interests'
							? 'The decision is due to be looked at again, or no longer counts'
							: 'Counts only while it is recorded that this cannot be decided in person, and while the paper holds',
					state: 'later',
					about,
					...(permit && { stop: { permit: permit.id, scopes } })
				};
			case 'denied':
				return { what, note: 'A no stands against it', state: 'denied', about };
			case 'died':
				return { what, note: 'Ended with the death', state: 'none', about };
			default:
				return { what, state: 'none', about, ...(ask && { ask }) };
		}
	});
}

/** Which consents a card rests on, each with the way to its words. */
function footOf(rows: readonly Standing[], pages: Pages): Card['foot'] {
	const permits = new Map(
		rows
			.filter((row) => row.permit && ['active', 'waiting', 'wish'].includes(row.state))
			.map((row) => [row.permit?.id, row.permit as Permit])
	);
	const foot = new Map<string, { href: string; about: string }[]>();
	for (const permit of permits.values()) {
		const said = givenSaid(permit, pages.whose, pages.now);
		const about = list(permit.scopes.map(({ scope }) => scopeShort(scope, pages.whose)));
		const words = foot.get(said) ?? [];
		words.push({ href: `${pages.at}/${permit.id}`, about: sentence(about) });
		foot.set(said, words);
	}
	return [...foot].map(([said, words]) => ({ said, words }));
}

/** The card of a volunteer who comes: what they can read, and in which windows (C13, C16). */
function matchedCard(reader: MatchedReader, ledger: SharingLedger, pages: Pages): Card {
	const { now, whose } = pages;
	const today = localDate(now);
	const name = firstName(reader.volunteer);
	const until =
		reader.tasks
			.map((task) => task.readsUntil)
			.sort()
			.at(-1) ?? now;
	const at = new Date(now).getTime();
	const windows = reader.tasks.filter((task) => new Date(task.windowUntil).getTime() > at);
	const [window] = windows;
	const open = window && new Date(window.windowFrom).getTime() <= at;
	const min = (a: string, b: string | null) => (b !== null && new Date(b) < new Date(a) ? b : a);
	const ends = reader.tasks.map((task) => new Date(task.windowUntil).getTime());
	const gone = `the last was until ${momentInSentence(new Date(Math.max(...ends)), now)}`;

	const groups = new Map<string, { row: Row; scopes: Scope[] }>();
	for (const { scope, permitted, denied, permitUntil } of reader.scopes) {
		const windowed = scope === 'contact' || scope === 'address';
		const row: Row = denied
			? { what: '', note: 'A no stands against it', state: 'denied', about: '' }
			: !permitted
				? { what: '', state: 'none', about: '' }
				: !windowed
					? {
							what: '',
							note: `Until ${momentInSentence(min(until, permitUntil), now)}`,
							state: 'active',
							about: ''
						}
					: window
						? {
								what: '',
								note: `Only from ${momentInSentence(window.windowFrom, now)} to ${momentInSentence(min(window.windowUntil, permitUntil), now)}`,
								state: open ? 'active' : 'later',
								about: ''
							}
						: { what: '', note: `Not now: ${gone}`, state: 'none', about: '' };
		// What can be stopped stands alone, so that it can be stopped alone.
		const alone = row.state === 'active' || row.state === 'later';
		const key = `${row.state} ${alone ? scope : (row.note ?? '')}`;
		const group = groups.get(key) ?? { row, scopes: [] };
		group.scopes.push(scope);
		groups.set(key, group);
	}
	const rows = [...groups.values()].map(({ row, scopes }): Row => {
		const shared = row.state === 'active' || row.state === 'later';
		return {
			...row,
			what: scopesSaid(scopes, whose),
			about: `sharing ${list(scopes.map((scope) => scopeShort(scope, whose)))} with ${name.replace(/^(Whoever|Volunteers) /, (first) => first.toLowerCase())}`,
			...(shared && { stop: { account: reader.volunteerId, scopes } })
		};
	});
	const visits = reader.tasks.map(
		(task) => `${dayInSentence(task.day, today)} ${timeWindow(task.starts, task.ends)}`
	);
	const matched = standings(ledger, { recipient: 'matched', id: reader.organisationId, name: '' });
	const named = standings(ledger, { recipient: 'volunteer', id: reader.volunteerId, name: '' });
	return {
		id: `volunteer-${reader.volunteerId}`,
		name: reader.volunteer,
		note: `Volunteer with ${reader.organisation}. Visits: ${list(visits)}`,
		kind: 'beside',
		rows,
		foot: footOf(
			[...matched, ...named].filter((row) => row.state === 'active'),
			pages
		),
		no: {
			href: `${pages.at}/no?to=account:${reader.volunteerId}`,
			label: `Nothing more to ${name}, ever`
		}
	};
}

/** A no in force, as a card. */
function denyCard(deny: Deny, pages: Pages): Card & { deny: { id: string; mayLift: boolean } } {
	const { whose, now } = pages;
	const who = deny.bySelf ? (whose.self ? 'You' : sentence(whose.called)) : deny.by;
	const only = !deny.bySelf || deny.mayLift ? '' : '. Nobody else can change that';
	return {
		id: `deny-${deny.id}`,
		name: deny.organisation ?? deny.account ?? '',
		note: deny.organisation ? 'Everybody who belongs to it' : 'In whatever they do here',
		kind: 'family',
		rows: [
			{
				what: deny.scopes ? scopesSaid(deny.scopes, whose) : 'Anything at all',
				note: `${who} said no on ${day(deny.at, now)}${only}`,
				state: 'denied',
				about: ''
			}
		],
		foot: [],
		deny: { id: deny.id, mayLift: deny.mayLift }
	};
}

/** Everything about who can see what, ready for the page. */
export interface SharingSaid {
	cards: Card[];
	denies: (Card & { deny: { id: string; mayLift: boolean } })[];
	circle: Card | null;
	/** Permits that are over, newest first: for the record. */
	past: { said: string; what: string; href: string }[];
	/** Wishes of the reader's own, for whoever may see no more. */
	wishes: { permit: string; what: string; to: string; said: string; href: string }[];
}

const RECIPIENT = (permit: Permit) =>
	permit.recipient === 'coordinators'
		? `Coordinators at ${permit.organisation}`
		: permit.recipient === 'pool'
			? `Volunteers with ${permit.organisation} who might come`
			: permit.recipient === 'matched'
				? `Whoever comes from ${permit.organisation}`
				: (permit.volunteer ?? 'A volunteer');

/** To whom a permit opens something, as a heading. */
export const recipientTitle = RECIPIENT;

export function sharingSaid(ledger: SharingLedger, at: string, whose: Whose): SharingSaid {
	const pages: Pages = { at, whose, now: ledger.now, giving: ledger.giving };
	const cards: Card[] = [];
	// A volunteer with visits for two organisations has a card for each: the windows differ.
	for (const reader of ledger.matched) cards.push(matchedCard(reader, ledger, pages));
	const named = new Map(
		ledger.permits
			.filter((permit) => permit.recipient === 'volunteer' && permit.volunteerId)
			.map((permit) => [permit.volunteerId ?? '', permit.volunteer ?? ''])
	);
	for (const organisation of organisationsOf(ledger)) {
		const { id, name } = organisation;
		const told = () => `The kind of help, the days and times, and “around ${ledger.place}”`;
		const card = (
			recipient: 'coordinators' | 'matched' | 'pool',
			extra: Omit<Card, 'id' | 'rows' | 'foot' | 'kind'>
		) => {
			const reader: Reader = { recipient, id, name: extra.name };
			const rows = standings(ledger, reader);
			cards.push({
				...extra,
				id: `${recipient}-${id}`,
				kind: 'beside',
				rows: rowsOf(rows, reader, pages, told),
				foot: footOf(rows, pages)
			});
		};
		const { coordinator, coordinators, asker, askerIsMe, sentAt, volunteers } = organisation;
		const others = Math.max(0, coordinators - (coordinator ? 1 : 0));
		card('coordinators', {
			name: coordinator
				? `${coordinator}${others > 0 ? ` and ${count(others, 'other coordinator')}` : ''}`
				: count(coordinators, 'coordinator'),
			note: `${name}. They arrange the help and answer for it.${
				sentAt
					? ` ${askerIsMe ? 'Your' : `${asker}’s`} own name and what was asked for came to them when it was sent.`
					: ''
			}`,
			no: { href: `${at}/no?to=organisation:${id}`, label: `Nothing more to ${name}, ever` }
		});
		card('matched', {
			name: `Whoever comes from ${name}`,
			note: 'Each volunteer from the moment their visit is confirmed until a day after it; address and telephone only around the visit.'
		});
		card('pool', {
			name: `Volunteers with ${name} who might come`,
			note: `${count(volunteers, 'person', 'people')} accepted by ${name}. A few are asked when something is needed.`,
			letter: String(volunteers)
		});
	}
	for (const [id, name] of named) {
		const reader: Reader = { recipient: 'volunteer', id, name };
		const rows = standings(ledger, reader).filter((row) => row.state !== 'none');
		if (rows.length === 0) continue;
		cards.push({
			id: `named-${id}`,
			name,
			note: 'By name, whenever a visit of theirs is confirmed',
			kind: 'beside',
			rows: rowsOf(rows, reader, pages, () => ''),
			foot: footOf(rows, pages)
		});
	}
	return {
		cards,
		denies: ledger.denies.map((deny) => denyCard(deny, pages)),
		circle: circleCard(ledger, whose),
		past: ledger.permits
			.filter((permit) =>
				permit.scopes.every(({ state }) =>
					['withdrawn', 'superseded', 'expired', 'died'].includes(state)
				)
			)
			.map((permit) => ({
				said: `${givenSaid(permit, whose, ledger.now)} ${overSaid(permit, ledger.now)}`,
				what: `${RECIPIENT(permit)}: ${list(permit.scopes.map(({ scope }) => scopeShort(scope, whose)))}`,
				href: `${at}/${permit.id}`
			})),
		wishes: ledger.permits
			.filter((permit) => permit.scopes.some(({ state }) => state === 'wish'))
			.map((permit) => ({
				permit: permit.id,
				what: scopesSaid(
					permit.scopes.filter(({ state }) => state === 'wish').map(({ scope }) => scope),
					whose
				),
				to: RECIPIENT(permit),
				said: givenSaid(permit, whose, ledger.now),
				href: `${at}/${permit.id}`
			}))
	};
}

/** Those that hold a request, and any other that a consent still names. */
function organisationsOf(ledger: SharingLedger): SharingLedger['organisations'] {
	const others = ledger.permits
		.filter(
			(permit) =>
				permit.organisationId &&
				!ledger.organisations.some(({ id }) => id === permit.organisationId)
		)
		.filter((permit) =>
			permit.scopes.some(({ state }) => ['active', 'waiting', 'wish'].includes(state))
		);
	const more = new Map(others.map((permit) => [permit.organisationId ?? '', permit]));
	return [
		...ledger.organisations,
		...[...more].map(([id, permit]) => ({
			id,
			name: permit.organisation ?? '',
			kind: permit.organisationKind ?? '',
			coordinator: null,
			coordinators: 0,
			volunteers: 0,
			asker: '',
			askerIsMe: false,
			sentAt: null
		}))
	];
}

function overSaid(permit: Permit, now: Instant): string {
	const last = permit.scopes
		.filter((scope) => scope.at)
		.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0];
	if (permit.scopes.some(({ state }) => state === 'died')) return 'It ended with the death.';
	if (!last?.at) return 'It is over.';
	const how =
		{ withdrawn: 'Stopped', superseded: 'Replaced by a newer yes', expired: 'It ran out' }[
			last.state as string
		] ?? 'It ended';
	return `${how} on ${day(last.at, now)}.`;
}

function circleCard(ledger: SharingLedger, whose: Whose): Card | null {
	if (ledger.circle.length === 0) return null;
	const rows = ledger.circle
		.filter((member) => member.role !== 'self' || !member.me)
		.map((member): Row => {
			const power =
				member.role === 'self' || (member.role === 'manager' && member.seen && !ledger.died)
					? 'Everything that is kept, and who looked'
					: member.role === 'manager' && member.seen
						? 'What they wrote themselves, the consents, and who looked'
						: member.role === 'manager'
							? 'Only what they wrote themselves, and the week of what they asked for'
							: 'The rota: what, when, and who comes, by first name';
			return {
				what: `${member.me ? 'You' : member.name}${member.relation && !member.me ? `, ${member.relation}` : ''}`,
				note: power,
				state: 'active',
				about: ''
			};
		});
	if (rows.length === 0) return null;
	return {
		id: 'circle',
		name: whose.self ? 'Your circle' : `The circle`,
		note: 'By their place in it, not by a consent',
		kind: 'family',
		rows,
		foot: []
	};
}

/**
 * Consents that are asked for again because their words have changed: what changed, until when the old yes
 * counts, and for each recipient the way to the new words. Stopping is on the page itself.
 */
export function askedAgainSaid(
	ledger: SharingLedger,
	at: string,
	whose: Whose
): { changed: string; said: string; links: { href: string; label: string }[] }[] {
	const permits = new Map(ledger.permits.map((permit) => [permit.id, permit]));
	const changes = [...new Set(ledger.askedAgain.map(({ changed }) => changed))];
	const answers = ledger.giving !== 'family';
	return changes.map((changed) => {
		const asked = ledger.askedAgain.filter((each) => each.changed === changed);
		const until = momentInSentence(asked[0]?.until ?? ledger.now, ledger.now);
		const whoever = whose.self ? 'you say' : answers ? 'you say' : `${whose.called} says`;
		const links = asked.flatMap(({ permitId, scopes }) => {
			const permit = permits.get(permitId);
			if (!permit) return [];
			const what = list(scopes.map((scope) => scopeShort(scope, whose)));
			const to = `${permit.recipient}:${permit.volunteerId ?? permit.organisationId ?? ''}`;
			return {
				href: `${at}/yes?to=${to}`,
				label: `${answers ? 'Read the new words, and answer' : `Ask ${whose.self ? 'again' : whose.called}`}: ${what}, ${recipientInSentence(permit)}`
			};
		});
		return {
			changed,
			said: `What was agreed counts as it was until ${until}. Then it stops, unless ${whoever} yes to the new words.`,
			links: [...new Map(links.map((link) => [link.href, link])).values()]
		};
	});
}

/** For how long after it was written down a consent is held out to be looked at. */
const TO_BE_LOOKED_AT = 30 * 24 * 60 * 60 * 1000;

/**
 * What a coordinator wrote down lately of what was said by phone, in person or on paper, or decided: each
 * sitting once, with the way to the exact words. So that whoever said it can say that it was not so.
 */
export function writtenDownSaid(
	ledger: SharingLedger,
	at: string,
	whose: Whose
): { said: string; when: string; words: { href: string; label: string }[] }[] {
	const since = new Date(ledger.now).getTime() - TO_BE_LOOKED_AT;
	const sittings = new Map<
		string,
		{ said: string; when: string; words: { href: string; label: string }[] }
	>();
	for (const permit of ledger.permits) {
		const stands = permit.scopes.filter(({ state }) => state === 'active' || state === 'waiting');
		if (permit.how === 'online' || stands.length === 0) continue;
		if (permit.basis === 'family' || new Date(permit.recordedAt).getTime() < since) continue;
		const by = permit.recordedBy ?? 'A coordinator';
		const when = onMoment(permit.recordedAt, ledger.now);
		const said = `${by} wrote this down ${when}, ${
			permit.basis === 'own'
				? `as ${whose.self ? 'you' : whose.called} said it`
				: permit.basis === 'best_interests'
					? `as it was decided in ${whose.self ? 'your' : 'their'} best interests`
					: `as ${permit.giverIsMe ? 'you' : (permit.giver ?? 'somebody')} said it for ${whose.self ? 'you' : whose.called}`
		}, ${HOW[permit.how] ?? ''}.`;
		const what = list(stands.map(({ scope }) => scopeShort(scope, whose)));
		const sitting = sittings.get(said) ?? { said, when, words: [] };
		sitting.words.push({
			href: `${at}/${permit.id}`,
			label: `${sentence(what)}, ${recipientInSentence(permit)}`
		});
		sittings.set(said, sitting);
	}
	return [...sittings.values()];
}

const recipientInSentence = (permit: Permit) => {
	const title = RECIPIENT(permit);
	return permit.recipient === 'volunteer'
		? title
		: `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
};

/** What somebody read, as the end of "Ruth read …": "your address, and what matters to you". */
export function readSaid(scopes: readonly Scope[], whose: Whose): string {
	return list(scopes.map((scope) => scopeShort(scope, whose)));
}

const CAPACITY: Record<string, string> = {
	self: 'the person',
	manager: 'manager of the circle',
	unproven_manager: 'of the circle',
	coordinator: 'coordinator',
	matched: 'volunteer',
	break_glass: 'safeguarding lead, in an emergency'
};

/** One reading, ready for the page. */
export interface LookedSaid {
	ref: string;
	at: string;
	when: string;
	who: string;
	what: string;
	why: string;
	times: number;
	note: string;
}

export function lookedSaid(reading: Reading, whose: Whose, now: Instant, me: string): LookedSaid {
	const today = localDate(now);
	const { task } = reading;
	const why = task
		? `For ${kindInSentence(task.kind)}, ${dayInSentence(task.day, today)} ${timeWindow(task.starts, task.ends)}`
		: reading.purpose;
	const as = `${CAPACITY[reading.capacity] ?? ''}${reading.organisation ? ` with ${reading.organisation}` : ''}`;
	const again =
		reading.times > 1 ? ` Last at ${moment(reading.lastAt, now).replace(/^[^,]*, /, '')}.` : '';
	return {
		ref: reading.ref,
		at: reading.at,
		when: moment(reading.at, now),
		who: reading.readerId === me ? 'You' : reading.reader,
		what: readSaid(reading.scopes, whose),
		why: `${why}. As ${as}.${again}`,
		times: reading.times,
		note: longDate(localDate(reading.at), today)
	};
}

/** The most private part by its name, and how many others: "Len’s address and two other parts". */
function readShort(scopes: readonly Scope[], whose: Whose): string {
	const first = scopes.includes('address') ? 'address' : scopes[0];
	if (first === undefined) return 'nothing';
	const others = scopes.length - 1;
	return `${scopeShort(first, whose)}${others > 0 ? ` and ${counted(others, 'other part')}` : ''}`;
}

/** The last readings in a sentence or two, for the margin of the week. */
export function lookedShort(readings: readonly Reading[], whose: Whose, now: Instant): string[] {
	const today = localDate(now);
	return readings.map((reading) => {
		const { task } = reading;
		const why = task ? `, for ${kindInSentence(task.kind)} ${onDate(task.day, today)}` : '';
		return `${reading.reader} read ${readShort(reading.scopes, whose)} ${onMoment(reading.at, now)}${why}.`;
	});
}

/** What can be named in a new consent to a reader, with how it stands now. */
export function toChoose(ledger: SharingLedger, reader: Reader, whose: Whose) {
	const now = standings(ledger, reader);
	return SCOPES_FOR[reader.recipient].map((scope) => ({
		scope,
		what: sentence(scopeShort(scope, whose)),
		shared: now.some((row) => row.scope === scope && row.state === 'active'),
		again: ledger.askedAgain.some(
			({ permitId, scopes }) =>
				scopes.includes(scope) &&
				now.some((row) => row.scope === scope && row.permit?.id === permitId)
		),
		denied: deniedBy(ledger.denies, reader, scope) !== null
	}));
}
