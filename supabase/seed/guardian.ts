import { addDays, dateParts } from '#lib/domain/time/london.ts';
import { plus } from './calendar.ts';
import { idOf } from './ids.ts';
import { accountId, organisationId, personId, type World } from './world.ts';

/** Some calendar months after a day; where that month is too short, its last day. */
function monthsAfter(day: string, months: number): string {
	const { year, month, day: of } = dateParts(day);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	const at = new Date(Date.UTC(year, month - 1 + months, Math.min(of, last)));
	return at.toISOString().slice(0, 10);
}

/** What is on the desk of Culver Hospice's data guardian. */
export function guardian(world: World): void {
	requests(world);
	complaints(world);
	breaches(world);
	unusual(world);
	reviews(world);
}

const CULVER = organisationId('culver');
const ROBERT = accountId('robert');

type StepOf = { request?: string; complaint?: string; breach?: string };

function step(world: World, of: StepOf, said: string, words: string, by: string | null, at: Date) {
	world.put('private.guardian_steps', {
		subject_request_id: of.request ?? null,
		complaint_id: of.complaint ?? null,
		breach_id: of.breach ?? null,
		step: said,
		words,
		by_account: by,
		at
	});
}

function requests(world: World): void {
	const { calendar } = world;
	const add = (row: {
		key: string;
		kind: string;
		person?: string;
		account?: string;
		about?: string;
		by?: string;
		asker: string;
		reach: string;
		how: string;
		words: string;
		days: number;
		extended?: string;
		taken?: boolean;
		outcome?: string;
	}) => {
		const id = idOf(`subject-request:${row.key}`);
		const received = calendar.day(-row.days);
		const at = calendar.past(-row.days, '10:20');
		const extended = row.extended ? calendar.past(-row.days + 20, '11:00') : null;
		const settled = row.outcome ? calendar.past(-row.days + 15, '15:40') : null;
		const taken = row.taken || settled ? plus(at, 26 * 60) : null;
		world.put('private.subject_requests', {
			id,
			organisation_id: CULVER,
			kind: row.kind,
			person_id: row.person ? personId(row.person) : null,
			account_id: row.account ? accountId(row.account) : null,
			about_name: row.about ?? '',
			asked_by: row.by ? accountId(row.by) : null,
			asker_name: row.asker,
			reach: row.reach,
			how: row.how,
			words: row.words,
			received_on: received,
			due_on: monthsAfter(received, extended ? 3 : 1),
			extended_at: extended,
			extension_reason: row.extended ?? null,
			state: settled ? 'done' : taken ? 'acting' : 'received',
			taken_by: taken ? ROBERT : null,
			taken_at: taken,
			settled_at: settled,
			settled_by: settled ? ROBERT : null,
			outcome: row.outcome ?? null,
			recorded_by: row.how === 'online' ? null : ROBERT,
			recorded_at: at,
			version: 1,
			updated_at: at
		});
		step(world, { request: id }, 'received', '', row.by ? accountId(row.by) : ROBERT, at);
		if (taken) step(world, { request: id }, 'take', '', ROBERT, taken);
		if (extended) step(world, { request: id }, 'extend', row.extended ?? '', ROBERT, extended);
		if (settled) step(world, { request: id }, 'done', row.outcome ?? '', ROBERT, settled);
	};
	add({
		key: 'len',
		kind: 'access',
		person: 'len',
		by: 'joanne',
		asker: 'Joanne Hollis',
		reach: 'joanne@example.org',
		how: 'online',
		words: 'Dad would like to see everything that is written down about him.',
		days: 12,
		taken: true
	});
	add({
		key: 'widow',
		kind: 'erasure',
		about: 'Frank Dimmock',
		asker: 'Sylvia Dimmock',
		reach: 'By letter, at the address on hers',
		how: 'letter',
		words: 'My husband was on your list before you had this site. Please take him off it.',
		days: 25
	});
	add({
		key: 'geoff',
		kind: 'erasure',
		account: 'geoff',
		by: 'geoff',
		asker: 'Geoff Ramsbottom',
		reach: 'geoff@example.org',
		how: 'online',
		words: 'I am moving to my sister’s in Whitby after Christmas. Nothing against any of you.',
		days: 3
	});
	add({
		key: 'old-papers',
		kind: 'access',
		about: 'Geraint Pugh, a driver until last spring',
		asker: 'Geraint Pugh',
		reach: 'Telephone, after six',
		how: 'phone',
		words: 'A copy of all that was kept of him as a driver, rotas too.',
		days: 38,
		extended:
			'The rotas of four years are on paper, and other people’s names have to be taken out of each.',
		taken: true
	});
	add({
		key: 'ruth',
		kind: 'rectification',
		account: 'ruth',
		by: 'ruth',
		asker: 'Ruth Pomeroy',
		reach: 'ruth@example.org',
		how: 'online',
		words: 'My first-aid certificate has the wrong year.',
		days: 52,
		outcome: 'The year was put right, and you were shown the new entry.'
	});
}

function complaints(world: World): void {
	const { calendar } = world;
	const add = (row: {
		key: string;
		words: string;
		reach: string;
		days: number;
		acknowledged?: string;
		outcome?: string;
		told?: string;
	}) => {
		const id = idOf(`complaint:${row.key}`);
		const at = calendar.past(-row.days, '19:05');
		const acknowledged = row.acknowledged ? calendar.past(-row.days + 3, '09:40') : null;
		const closed = row.outcome ? calendar.past(-row.days + 19, '14:15') : null;
		world.put('private.data_complaints', {
			id,
			organisation_id: CULVER,
			words: row.words,
			reach: row.reach,
			made_by: null,
			state: closed ? 'closed' : acknowledged ? 'acknowledged' : 'received',
			received_at: at,
			acknowledge_by: addDays(calendar.day(-row.days), 30),
			acknowledged_at: acknowledged,
			acknowledged_by: acknowledged ? ROBERT : null,
			closed_at: closed,
			closed_by: closed ? ROBERT : null,
			outcome: row.outcome ?? null,
			told_how: row.told ?? null,
			version: 1,
			updated_at: at
		});
		step(world, { complaint: id }, 'received', '', null, at);
		if (acknowledged) {
			step(world, { complaint: id }, 'acknowledge', row.acknowledged ?? '', ROBERT, acknowledged);
		}
		if (closed) step(world, { complaint: id }, 'close', row.outcome ?? '', ROBERT, closed);
	};
	add({
		key: 'letter',
		words:
			'A letter meant for my neighbour came to me. It said that somebody would bring her meals. I gave it to her, but I should not have known.',
		reach: 'peggy.lane@example.org',
		days: 9
	});
	add({
		key: 'voicemail',
		words: 'You left a message on the telephone my sons use, with my name and “hospice” in it.',
		reach: 'By letter',
		days: 16,
		acknowledged: 'By letter, first class.'
	});
	add({
		key: 'mailing',
		words: 'I asked twice to be taken off the newsletter.',
		reach: 'd.oakes@example.org',
		days: 64,
		acknowledged: 'By mail.',
		outcome: 'He was on two lists. Both now have one place where somebody is taken off.',
		told: 'By mail, with the Information Commissioner’s address'
	});
}

function breaches(world: World): void {
	const { calendar } = world;
	const add = (row: {
		key: string;
		title: string;
		happened: string;
		whose: string;
		people: number;
		risk: string;
		aware: Date;
		closed?: { why: string; told: string; now: string };
	}) => {
		const id = idOf(`breach:${row.key}`);
		const noted = plus(row.aware, 40);
		const settled = row.closed ? plus(row.aware, 30 * 60) : null;
		world.put('private.breaches', {
			id,
			organisation_id: CULVER,
			title: row.title,
			aware_at: row.aware,
			happened: row.happened,
			whose: row.whose,
			people_count: row.people,
			risk: row.risk,
			regulator_told_at: null,
			regulator_why_not: row.closed?.why ?? null,
			people_told_at: settled,
			people_why_not: null,
			closed_at: settled ? plus(settled, 24 * 60) : null,
			recorded_by: ROBERT,
			recorded_at: noted,
			version: 1,
			updated_at: noted
		});
		step(world, { breach: id }, 'recorded', `Risk: ${row.risk}`, ROBERT, noted);
		if (row.closed && settled) {
			step(world, { breach: id }, 'regulator_not_told', row.closed.why, ROBERT, settled);
			step(world, { breach: id }, 'people_told', row.closed.told, ROBERT, settled);
			step(world, { breach: id }, 'close', row.closed.now, ROBERT, plus(settled, 24 * 60));
		}
	};
	add({
		key: 'rota',
		title: 'A printed rota left on a bus',
		happened:
			'A driver left Thursday’s rota on the number 3 to Ryde. The depot has it in a drawer and will hand it over today.',
		whose: 'Families: first names, areas and the hours of visits. No address, no telephone number.',
		people: 6,
		risk: 'some',
		aware: plus(calendar.now, -21 * 60)
	});
	add({
		key: 'copied',
		title: 'A mail with eleven addresses in sight',
		happened: 'An invitation to a volunteers’ supper went out with everybody’s address in it.',
		whose: 'Volunteers: mail addresses.',
		people: 11,
		risk: 'none',
		aware: calendar.past(-48, '17:30'),
		closed: {
			why: 'All eleven know each other and have each other’s addresses already.',
			told: 'Each by a mail of their own the next morning, with an apology.',
			now: 'Invitations go out of the rota’s own list, one mail each.'
		}
	});
}

function unusual(world: World): void {
	const { calendar } = world;
	const add = (
		rule: string,
		reader: string,
		person: string | null,
		at: Date,
		found?: { words: string; days: number },
		times = 1
	) =>
		world.put('private.unusual_readings', {
			id: idOf(`unusual:${rule}:${reader}:${person ?? ''}`),
			organisation_id: CULVER,
			reader_id: accountId(reader),
			person_id: person ? personId(person) : null,
			task_id: null,
			rule,
			bucket: at,
			at,
			times,
			noted_at: plus(at, 1),
			looked_at: found ? calendar.past(-found.days, '11:15') : null,
			looked_by: found ? ROBERT : null,
			words: found?.words ?? null
		});
	add('night', 'samir', 'halina', calendar.past(-2, '02:14'));
	add('neighbour', 'grace', 'maureen', calendar.past(-4, '10:42'));
	add('many_people', 'grace', null, calendar.past(-6, '08:55'), undefined, 12);
	add('no_task', 'elin', 'owen', calendar.past(-20, '16:05'), {
		words: 'Elin rang his wife back about a bill for the taxi. She wrote it in the diary.',
		days: 18
	});
	add('after_hand_back', 'ruth', 'len', calendar.past(-31, '12:20'), {
		words: 'Ruth opened the old mail by mistake. Nothing was shown.',
		days: 30
	});
}

function reviews(world: World): void {
	const { calendar } = world;
	const { year, month } = dateParts(calendar.today);
	const first = (back: number) =>
		new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10);
	world.put('private.guardian_reviews', {
		id: idOf('review:before-last'),
		organisation_id: CULVER,
		period: 'month',
		from_day: first(2),
		to_day: addDays(first(1), -1),
		list: {
			readings: { count: 214, readers: 19, people: 17, urgent: 0 },
			refused: 3,
			unusual: { count: 2, looked: 2 },
			wrong: { count: 0, settled: 0 },
			exports: 0,
			subject_requests: { received: 1, settled: 1, late: 0 },
			complaints: { received: 1, closed: 0, late: 0 },
			breaches: { count: 1, told: 0, late: 0 },
			waits: [{ kind: 'complaint', since: calendar.past(-64, '19:05'), due_at: null }]
		},
		words:
			'I looked at every reading of an address, and asked about four. Each was for a visit that day.',
		signed_by: ROBERT,
		signed_at: plus(calendar.at(-Math.min(50, dateParts(calendar.today).day + 24), '16:00'), 0)
	});
}
