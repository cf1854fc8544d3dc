/**
 * Consent told as small stories, each with what must come of it: what a generated world does not ask, because it
 * is about traces (C23), content (C18) and sessions rather than about who may.
 */
import type { Sql, TransactionSql } from 'postgres';
import { load } from '#support/worlds.ts';
import { idOf, KINDS } from '../model/generate.ts';
import type { World } from '../model/world.ts';
import { NOW } from './worlds.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SEED = 990_001;
const id = (name: string) => idOf(SEED, name);

const PERSON = id('person');
const OTHER = id('other person');
const ORGANISATION = id('organisation');
const ELSEWHERE = id('another organisation');
const TASK = id('task');
const NEXT_TASK = id('next task');

const account = (name: string) => id(`account ${name}`);
const member = (name: string) => id(`member ${name}`);

/** One person with a circle, a coordinator and a volunteer; nothing at a boundary. */
function storyWorld(): World {
	const names = [
		'self',
		'manager',
		'unproven',
		'helper',
		'coordinator',
		'second',
		'volunteer',
		'stranger',
		'lead',
		'guardian'
	];
	const organisation = (one: string) => ({
		id: one,
		confirms: false,
		requiredCheck: 'none' as const,
		requiredTraining: []
	});
	const permit = (name: string, scopes: World['permits'][number]['scopes'], more: object) => ({
		id: id(`permit ${name}`),
		person: PERSON,
		scopes,
		recipient: 'coordinators' as const,
		organisation: ORGANISATION,
		volunteer: null,
		basis: 'own' as const,
		giverMember: member('self'),
		giverAccount: null,
		recordedAt: NOW - DAY,
		startsAt: NOW - DAY,
		endsAt: NOW + 100 * DAY,
		reviewAt: null,
		ends: [],
		...more
	});
	const circle = (name: string, role: 'self' | 'manager' | 'helper', proven = false) => ({
		id: member(name),
		person: PERSON,
		account: account(name),
		role,
		basis: proven ? ('attorney' as const) : null,
		seenAt: proven ? NOW - DAY : null,
		seenBy: proven ? account('coordinator') : null,
		authorityEnds: null,
		ended: false
	});
	const task = (name: string, at: number) => ({
		id: name,
		request: id('request'),
		person: PERSON,
		organisation: ORGANISATION,
		kind: 'dog',
		startsAt: at,
		endsAt: at + HOUR,
		state: 'accepted' as const
	});
	return {
		seed: SEED,
		kinds: KINDS,
		organisations: [organisation(ORGANISATION), organisation(ELSEWHERE)],
		accounts: names.map(account),
		people: [PERSON, OTHER],
		roles: [
			[ORGANISATION, 'coordinator'],
			[ELSEWHERE, 'coordinator'],
			[ORGANISATION, 'second'],
			[ORGANISATION, 'lead', 'safeguarding_lead'],
			[ORGANISATION, 'guardian', 'data_guardian']
		].map(([organisation = '', who = '', role = 'coordinator']) => ({
			organisation,
			account: account(who),
			role: role as World['roles'][number]['role'],
			revoked: false,
			memberLeft: false
		})),
		disputes: [],
		glasses: [],
		acceptances: [
			{
				organisation: ORGANISATION,
				account: account('volunteer'),
				state: 'accepted',
				restUntil: null
			}
		],
		checks: [
			{
				organisation: ORGANISATION,
				account: account('volunteer'),
				level: 'enhanced',
				clear: true,
				from: NOW - DAY,
				until: NOW + 300 * DAY,
				revoked: null
			}
		],
		trainings: ['role', 'safeguarding'].map((module) => ({
			organisation: ORGANISATION,
			account: account('volunteer'),
			module,
			from: NOW - DAY,
			until: NOW + 300 * DAY,
			revoked: null
		})),
		circle: [
			circle('self', 'self'),
			circle('manager', 'manager', true),
			circle('unproven', 'manager'),
			circle('helper', 'helper')
		],
		capacity: [],
		permits: [
			permit('coordinators', ['name', 'about', 'address', 'summary', 'faith'], {}),
			permit('elsewhere', ['name'], { organisation: ELSEWHERE }),
			permit('matched', ['name', 'address', 'summary'], { recipient: 'matched' })
		],
		denies: [],
		conflicts: [],
		requests: [ORGANISATION, ELSEWHERE].map((one, n) => ({
			id: n === 0 ? id('request') : id('request elsewhere'),
			person: PERSON,
			organisation: one,
			state: 'open' as const,
			closedAt: null
		})),
		tasks: [task(TASK, NOW), task(NEXT_TASK, NOW + 2 * HOUR)],
		matches: [TASK, NEXT_TASK].map((one) => ({
			id: id(`match ${one}`),
			task: one,
			person: PERSON,
			organisation: ORGANISATION,
			account: account('volunteer'),
			acceptedAt: NOW - HOUR,
			confirmedAt: null,
			endedAt: null
		})),
		deaths: []
	};
}

/** Puts the stories’ people in; what they read is rolled back each time. */
export async function prepareStories(sql: Sql): Promise<void> {
	await sql.begin(async (transaction) => {
		await load(transaction, storyWorld());
		await transaction`
			insert into private.details (person_id, scope, content, entered_by) values
				(${PERSON}, 'name', '{"full":"Old"}', ${member('manager')}),
				(${PERSON}, 'name', '{"full":"New"}', ${member('self')}),
				(${PERSON}, 'about', '{"words":"Entered by her son"}', ${member('unproven')}),
				(${PERSON}, 'about', '{"words":"Entered by herself"}', ${member('self')}),
				(${PERSON}, 'support', '{"words":"A step"}', ${member('self')}),
				(${OTHER}, 'name', '{"full":"Somebody else"}', null)`;
		await transaction`
			insert into private.addresses (person_id, lines, postcode, entered_by) values
				(${PERSON}, 'Where she lived', 'PO38 1AA', ${member('unproven')}),
				(${PERSON}, 'Where she lives', 'PO38 1BB', ${member('self')}),
				(${OTHER}, 'Elsewhere', 'PO38 1CC', null)`;
		await transaction`
			insert into auth.sessions (id, user_id, created_at, updated_at, aal)
			select u, u, ${new Date(NOW - HOUR).toISOString()}, ${new Date(NOW).toISOString()}, 'aal1'
			from unnest(${['self', 'manager', 'unproven', 'helper', 'coordinator', 'second', 'volunteer', 'stranger', 'lead', 'guardian'].map(account)}::uuid[]) as u`;
	});
}

interface Trace {
	reader: string;
	capacity: string;
	organisation: string | null;
	person: string;
	scopes: string[];
	task: string | null;
	purpose: string;
	times: number;
}

/** What a story may do. */
class Teller {
	readonly sql: TransactionSql;
	readonly wrong: string[] = [];
	constructor(sql: TransactionSql) {
		this.sql = sql;
	}

	expect(what: string, got: unknown, wanted: unknown): void {
		if (JSON.stringify(got) !== JSON.stringify(wanted))
			this.wrong.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
	}

	/** What somebody may read at an instant, in one word for all of it. */
	async may(
		reader: string,
		capacity: string,
		{
			organisation = ORGANISATION,
			task = null,
			at = NOW
		}: { organisation?: string | null; task?: string | null; at?: number } = {}
	): Promise<string | null> {
		const [row] = await this.sql<{ scopes: string[] | null }[]>`
			select private.scopes_for(${account(reader)}, ${capacity}, ${PERSON}, ${organisation}, ${task}, ${new Date(at).toISOString()})::text[] as scopes`;
		return row?.scopes?.toSorted().join(' ') ?? null;
	}

	/** Only what is here is permitted: one permit to the organisation's coordinators, of the name. */
	async onlyPermit(permit: Record<string, unknown>): Promise<void> {
		await this.sql`alter table private.permits disable trigger permits_ledger`;
		await this.sql`delete from private.permits where person_id = ${PERSON}`;
		const row = {
			person_id: PERSON,
			scopes: '{name}',
			recipient: 'coordinators',
			organisation_id: ORGANISATION,
			purpose: 'help',
			given_how: 'phone',
			wording: 'words',
			wording_version: 1,
			consulted: 'her sister',
			why: 'because',
			starts_at: moment(-DAY),
			ends_at: moment(100 * DAY),
			recorded_at: moment(-DAY),
			...permit
		};
		await this.sql`
			insert into private.permits (person_id, scopes, recipient, organisation_id, purpose, basis, giver_member_id, giver_account_id,
				given_how, wording, wording_version, consulted, why, review_at, starts_at, ends_at, recorded_at)
			select person_id, scopes, recipient, organisation_id, purpose, basis, giver_member_id, giver_account_id,
				given_how, wording, wording_version, consulted, why, review_at, starts_at, ends_at, recorded_at
			from jsonb_populate_record(null::private.permits, ${JSON.stringify(row)}::text::jsonb)`;
	}

	async lacking(lacking: boolean, at: number): Promise<void> {
		await this.sql`
			insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id, recorded_at)
			values (${PERSON}, ${lacking}, 'sharing', ${account('second')}, ${ORGANISATION}, ${moment(at)})`;
	}

	/** A break-glass of the lead's, from and until so many milliseconds from now. */
	async glass(name: string, from: number, until: number): Promise<void> {
		await this.sql`
			insert into private.break_glasses (id, person_id, organisation_id, account_id, reason, unsafe, at, until)
			values (${id(name)}, ${PERSON}, ${ORGANISATION}, ${account('lead')}, 'Nobody answers', false, ${moment(from)}, ${moment(until)})`;
	}

	async later(milliseconds: number): Promise<void> {
		await this.sql`update mutants.clock set at = at + ${`${milliseconds} milliseconds`}::interval`;
	}

	async read(
		reader: string,
		capacity: string,
		{
			person = PERSON,
			organisation = null,
			task = null,
			scopes = null
		}: {
			person?: string;
			organisation?: string | null;
			task?: string | null;
			scopes?: string[] | null;
		} = {}
	): Promise<{ scopes: Record<string, unknown>; refused: boolean }> {
		const [row] = await this.sql<
			{ found: { scopes: Record<string, unknown>; refused: boolean } }[]
		>`
			select private.read_about(${account(reader)}, ${capacity}, ${person}, ${organisation}, ${task}, ${scopes}::text[]::public.scope[], 'a story') as found`;
		return row?.found ?? { scopes: {}, refused: true };
	}

	async traces(): Promise<Trace[]> {
		return [
			...(await this.sql<Trace[]>`
				select reader_id as reader, capacity, organisation_id as organisation, person_id as person, scopes::text[] as scopes,
					task_id as task, purpose, times from private.disclosures where person_id in (${PERSON}, ${OTHER}) order by id`)
		];
	}

	async refusals(): Promise<number> {
		const [row] = await this.sql<{ count: number }[]>`
			select count(*)::int as count from private.refused_readings where person_id in (${PERSON}, ${OTHER})`;
		return row?.count ?? 0;
	}

	async become(name: string | null, claims: object = {}): Promise<void> {
		const me = name === null ? {} : { sub: account(name), session_id: account(name) };
		await this
			.sql`select set_config('request.jwt.claims', ${name === null ? '' : JSON.stringify({ role: 'authenticated', ...me, ...claims })}, true)`;
	}

	async me(): Promise<string | null> {
		const [row] = await this.sql<{ me: string | null }[]>`select private.me() as me`;
		return row?.me ?? null;
	}
}

/** An instant so many milliseconds from now. */
const moment = (offset: number) => new Date(NOW + offset).toISOString();

const trace = (
	reader: string,
	capacity: string,
	scopes: string[],
	more: Partial<Trace> = {}
): Trace => ({
	reader: account(reader),
	capacity,
	organisation: null,
	person: PERSON,
	scopes,
	task: null,
	purpose: 'a story',
	times: 1,
	...more
});
const HERE = { organisation: ORGANISATION };

const STORIES: Record<string, (teller: Teller) => Promise<void>> = {
	'C23: a reading is one disclosure, and again within 15 minutes the same': async (t) => {
		const found = await t.read('coordinator', 'coordinator', HERE);
		t.expect('read', found, {
			scopes: {
				name: { full: 'New' },
				about: { words: 'Entered by herself' },
				address: { lines: 'Where she lives', postcode: 'PO38 1BB' }
			},
			refused: false
		});
		const one = trace('coordinator', 'coordinator', ['name', 'address', 'about'], HERE);
		t.expect('traces', await t.traces(), [one]);
		await t.later(15 * 60_000 - 1);
		await t.read('coordinator', 'coordinator', HERE);
		t.expect('again', await t.traces(), [{ ...one, times: 2 }]);
		const [last] = await t.sql<{ last: boolean }[]>`
			select last_at = private.clock() and at < last_at as last from private.disclosures where person_id = ${PERSON}`;
		t.expect('when last', last?.last, true);
		await t.later(1);
		await t.read('coordinator', 'coordinator', HERE);
		t.expect('after 15 minutes', await t.traces(), [{ ...one, times: 2 }, one]);
		await t.read('coordinator', 'coordinator', HERE);
		t.expect('the newest counts', await t.traces(), [
			{ ...one, times: 2 },
			{ ...one, times: 2 }
		]);
		t.expect('refused', await t.refusals(), 0);
	},
	'C23: other scopes, another organisation, another task, another reader: each its own': async (
		t
	) => {
		const wanted: Trace[] = [];
		const reads = async (...parameters: Parameters<Teller['read']>) => t.read(...parameters);
		await reads('coordinator', 'coordinator', { ...HERE, scopes: ['name'] });
		wanted.push(trace('coordinator', 'coordinator', ['name'], HERE));
		await reads('coordinator', 'coordinator', { ...HERE, scopes: ['about'] });
		wanted.push(trace('coordinator', 'coordinator', ['about'], HERE));
		await reads('coordinator', 'coordinator', { organisation: ELSEWHERE, scopes: ['name'] });
		wanted.push(trace('coordinator', 'coordinator', ['name'], { organisation: ELSEWHERE }));
		const matched = { organisation: ORGANISATION, task: TASK };
		await reads('volunteer', 'matched', matched);
		wanted.push(trace('volunteer', 'matched', ['name', 'address'], matched));
		await reads('volunteer', 'matched', { organisation: ORGANISATION, task: NEXT_TASK });
		wanted.push(
			trace('volunteer', 'matched', ['name', 'address'], { ...matched, task: NEXT_TASK })
		);
		await reads('self', 'self', { scopes: ['name'] });
		wanted.push(trace('self', 'self', ['name']));
		await reads('manager', 'manager', { scopes: ['name'] });
		wanted.push(trace('manager', 'manager', ['name']));
		t.expect('traces', await t.traces(), wanted);
		// the first of them again, after all the others
		await reads('coordinator', 'coordinator', { ...HERE, scopes: ['name'] });
		t.expect('the first again', await t.traces(), [
			{ ...(wanted[0] as Trace), times: 2 },
			...wanted.slice(1)
		]);
	},
	'C23: another capacity is another reading': async (t) => {
		await t.read('manager', 'manager', { scopes: ['name'] });
		await t.sql`insert into private.details (person_id, scope, content, entered_by)
			values (${PERSON}, 'name', '{"full":"Newer"}', ${member('manager')})`;
		const found = await t.read('manager', 'unproven_manager', { scopes: ['name'] });
		t.expect('read', found.scopes, { name: { full: 'Newer' } });
		t.expect('traces', await t.traces(), [
			trace('manager', 'manager', ['name']),
			trace('manager', 'unproven_manager', ['name'])
		]);
	},
	'C23: a refusal is recorded as refused, and is no disclosure': async (t) => {
		const nothing = { scopes: {}, refused: true };
		t.expect('a stranger', await t.read('stranger', 'coordinator', HERE), nothing);
		const [row] = await t.sql`
			select reader_id, capacity, organisation_id, person_id, scopes, task_id from private.refused_readings where person_id = ${PERSON}`;
		t.expect('its trace', row, {
			reader_id: account('stranger'),
			capacity: 'coordinator',
			organisation_id: ORGANISATION,
			person_id: PERSON,
			scopes: null,
			task_id: null
		});
		t.expect(
			'what is not shared',
			await t.read('coordinator', 'coordinator', { ...HERE, scopes: ['support'] }),
			nothing
		);
		t.expect(
			'the summary is no reading',
			await t.read('coordinator', 'coordinator', { ...HERE, scopes: ['summary'] }),
			nothing
		);
		t.expect(
			'somebody else',
			await t.read('coordinator', 'coordinator', { ...HERE, person: OTHER }),
			nothing
		);
		t.expect('refused', await t.refusals(), 4);
		t.expect('traces', await t.traces(), []);
	},
	'C23: what is shared and empty is neither refused nor disclosed': async (t) => {
		t.expect('faith', await t.read('coordinator', 'coordinator', { ...HERE, scopes: ['faith'] }), {
			scopes: {},
			refused: false
		});
		t.expect('traces', await t.traces(), []);
		t.expect('refused', await t.refusals(), 0);
		const found = await t.read('coordinator', 'coordinator', {
			...HERE,
			scopes: ['name', 'support']
		});
		t.expect('only what is shared', found, { scopes: { name: { full: 'New' } }, refused: false });
	},
	'C23: nothing is shared: neither refused nor disclosed': async (t) => {
		await t.sql`insert into private.permit_ends (permit_id, kind, at)
			select id, 'withdrawn', ${moment(-1)} from private.permits where organisation_id = ${ELSEWHERE} and person_id = ${PERSON}`;
		const found = await t.read('coordinator', 'coordinator', { organisation: ELSEWHERE });
		t.expect('read', found, { scopes: {}, refused: false });
		t.expect('traces', await t.traces(), []);
		t.expect('refused', await t.refusals(), 0);
	},
	'C23: of somebody of the circle no organisation is written down': async (t) => {
		await t.read('self', 'self', { ...HERE, scopes: ['name'] });
		t.expect('traces', await t.traces(), [trace('self', 'self', ['name'])]);
	},
	'C12: matched from the instant of acceptance, where an organisation confirms from then': async (
		t
	) => {
		const may = async (at: number) => t.may('volunteer', 'matched', { task: TASK, at: NOW + at });
		const all = 'address name summary';
		t.expect('before', await may(-HOUR - 1), null);
		t.expect('accepted', await may(-HOUR), all);
		await t.sql`update public.organisations set confirms_matches = true where id = ${ORGANISATION}`;
		t.expect('unconfirmed', await may(0), null);
		await t.sql`update public.matches set confirmed_at = ${moment(-1000)} where volunteer_id = ${account('volunteer')}`;
		t.expect('before it is confirmed', await may(-1001), null);
		t.expect('confirmed', await may(-1000), all);
		await t.sql`update public.matches set ended_at = ${moment(1000)}, end_reason = 'handed_back' where volunteer_id = ${account('volunteer')}`;
		t.expect('before it ends', await may(999), all);
		t.expect('ended', await may(1000), null);
		t.expect('another’s', await t.may('stranger', 'matched', { task: TASK }), null);
	},
	'C11, C12: checks and training, from the instant they are valid until they are not': async (
		t
	) => {
		const may = async (at: number) =>
			(await t.may('volunteer', 'matched', { task: TASK, at: NOW + at })) !== null;
		await t.sql`update public.trainings set passed_at = ${moment(-1000)} where volunteer_id = ${account('volunteer')} and module_id = 'role'`;
		t.expect('training, before', await may(-1001), false);
		t.expect('training, passed', await may(-1000), true);
		await t.sql`update public.trainings set expires_at = ${moment(1000)} where volunteer_id = ${account('volunteer')} and module_id = 'role'`;
		t.expect('training, last', await may(999), true);
		t.expect('training, run out', await may(1000), false);
		await t.sql`update public.trainings set revoked_at = ${moment(500)} where volunteer_id = ${account('volunteer')} and module_id = 'role'`;
		t.expect('training, not yet revoked', await may(499), true);
		t.expect('training, revoked', await may(500), false);
		await t.sql`update public.checks set valid_from = ${moment(-500)}, expires_at = ${moment(400)} where volunteer_id = ${account('volunteer')}`;
		t.expect('check, before', await may(-501), false);
		t.expect('check, from', await may(-500), true);
		t.expect('check, last', await may(399), true);
		t.expect('check, run out', await may(400), false);
		await t.sql`update public.checks set revoked_at = ${moment(300)} where volunteer_id = ${account('volunteer')}`;
		t.expect('check, not yet revoked', await may(299), true);
		t.expect('check, revoked', await may(300), false);
		await t.sql`update public.acceptances set rest_until = ${moment(100)} where volunteer_id = ${account('volunteer')}`;
		t.expect('resting', await may(99), false);
		t.expect('rested', await may(100), true);
		await t.sql`update public.organisations set required_training = '{driving}' where id = ${ORGANISATION}`;
		t.expect('required of all', await may(200), false);
		await t.sql`update public.organisations set required_training = '{}', required_check = 'enhanced_barred' where id = ${ORGANISATION}`;
		t.expect('a check required of all', await may(200), false);
		await t.sql`update public.organisations set required_check = 'none' where id = ${ORGANISATION}`;
		await t.sql`update public.checks set level = 'basic' where volunteer_id = ${account('volunteer')}`;
		t.expect('just the level of the kind', await may(200), true);
		await t.sql`update public.checks set clear = false where volunteer_id = ${account('volunteer')}`;
		t.expect('not clear', await may(200), false);
	},
	'C7: a deny from the instant it is made until it is lifted, of its scopes and its reader': async (
		t
	) => {
		const may = async (at: number, reader = 'coordinator') =>
			t.may(reader, 'coordinator', { at: NOW + at });
		const all = 'about address faith name summary';
		const deny = async (name: string, scopes: string | null, who: object) =>
			t.sql`insert into private.denies ${t.sql({ id: id(name), person_id: PERSON, scopes, organisation_id: null, account_id: null, made_by: account('self'), made_by_self: true, made_at: moment(-1000), ...who } as unknown as Record<string, string>)}`;
		await deny('deny', '{faith}', { account_id: account('coordinator') });
		t.expect('before', await may(-1001), all);
		t.expect('made', await may(-1000), 'about address name summary');
		t.expect('the other coordinator', await may(0, 'second'), all);
		await t.sql`insert into private.deny_lifts (deny_id, lifted_by, basis, at) values (${id('deny')}, ${account('self')}, 'own', ${moment(1000)})`;
		t.expect('not yet lifted', await may(999), 'about address name summary');
		t.expect('lifted', await may(1000), all);
		await deny('deny all', null, { organisation_id: ORGANISATION });
		t.expect('an organisation', [await may(1000), await may(1000, 'second')], ['', '']);
		t.expect('its volunteers', await t.may('volunteer', 'matched', { task: TASK }), '');
		t.expect(
			'not its people elsewhere: it follows the reader',
			await t.may('coordinator', 'coordinator', { organisation: ELSEWHERE, at: NOW }),
			''
		);
		await deny('deny self', null, { account_id: account('self') });
		t.expect('never the person', (await t.may('self', 'self'))?.includes('name'), true);
		await deny('deny manager', '{name}', { account_id: account('manager') });
		t.expect('a manager', (await t.may('manager', 'manager'))?.includes('name'), false);
		t.expect(
			'and nothing else of theirs',
			(await t.may('manager', 'manager'))?.includes('about'),
			true
		);
		await deny('deny unproven', '{name}', { account_id: account('unproven') });
		t.expect(
			'an unproven one',
			(await t.may('unproven', 'unproven_manager'))?.includes('name'),
			false
		);
	},
	'C2, C4, C5: best interests, until the review, while capacity is lacking, not for the giver':
		async (t) => {
			await t.onlyPermit({
				basis: 'best_interests',
				giver_account_id: account('coordinator'),
				review_at: moment(1000)
			});
			const may = async (at: number, reader = 'second') =>
				t.may(reader, 'coordinator', { at: NOW + at });
			t.expect('capacity is presumed', await may(0), '');
			await t.lacking(true, -500);
			t.expect('not yet lacking', await may(-501), '');
			t.expect('lacking', await may(-500), 'name');
			t.expect('until the review', await may(999), 'name');
			t.expect('due', await may(1000), '');
			t.expect('never the giver', await may(0, 'coordinator'), '');
			await t.lacking(false, 100);
			await t.lacking(true, 200);
			t.expect('not yet regained', await may(99), 'name');
			t.expect('regained', await may(100), '');
			t.expect('once regained, stopped for good', await may(200), '');
			await t.onlyPermit({
				basis: 'best_interests',
				giver_account_id: account('coordinator'),
				review_at: moment(1000),
				recorded_at: moment(100)
			});
			t.expect(
				'given at the instant of regaining, for what is lost after it',
				await may(200),
				'name'
			);
		},
	'C2, C3: an attorney with a paper that somebody saw, while their authority lasts': async (t) => {
		await t.onlyPermit({ basis: 'attorney', giver_member_id: member('manager') });
		await t.lacking(true, -DAY);
		const may = async (at = 0, reader = 'second') => t.may(reader, 'coordinator', { at: NOW + at });
		t.expect('seen', await may(), 'name');
		const set = async (columns: Record<string, unknown>) =>
			t.sql`update private.circle_members set ${t.sql(columns as Record<string, string>)} where id = ${member('manager')}`;
		await set({ basis_seen_at: moment(-1000) });
		t.expect('not yet seen', await may(-1001), '');
		t.expect('just seen', await may(-1000), 'name');
		await set({ authority_ends_at: moment(1000) });
		t.expect('authority lasts', await may(999), 'name');
		t.expect('authority over', await may(1000), '');
		await set({ basis: 'deputy' });
		t.expect('another basis than the permit’s', await may(), '');
		await set({ basis: 'attorney', account_id: account('second') });
		await t.sql`insert into private.conflict_decisions (person_id, account_id, organisation_id, decided_by, why)
			values (${PERSON}, ${account('second')}, ${ORGANISATION}, ${account('coordinator')}, 'decided')`;
		t.expect('never the giver', await may(), '');
		t.expect('the other', await may(0, 'coordinator'), 'name');
		await set({ account_id: account('manager'), ended_at: moment(-1) });
		t.expect('no longer of the circle', await may(), '');
		await set({ ended_at: null, basis: 'family' });
		await t.onlyPermit({ basis: 'family', giver_member_id: member('manager') });
		t.expect('a family member’s word is none', await may(), '');
	},
	'C3, C5: an attorney without an account gives to a pool as any other': async (t) => {
		await t.onlyPermit({
			basis: 'attorney',
			giver_member_id: member('manager'),
			recipient: 'pool',
			scopes: '{summary}'
		});
		await t.lacking(true, -DAY);
		await t.sql`update private.circle_members set account_id = null where id = ${member('manager')}`;
		const [row] = await t.sql<{ open: boolean }[]>`
			select private.effective_summary(${PERSON}, ${ORGANISATION}, ${moment(0)}) as open`;
		t.expect('open', row?.open, true);
	},
	'C5: their own yes serves also the person themselves, where they coordinate': async (t) => {
		await t.onlyPermit({ basis: 'own', giver_member_id: member('self') });
		await t.sql`update private.circle_members set account_id = ${account('coordinator')} where id = ${member('self')}`;
		await t.sql`insert into private.conflict_decisions (person_id, account_id, organisation_id, decided_by, why)
			values (${PERSON}, ${account('coordinator')}, ${ORGANISATION}, ${account('second')}, 'decided')`;
		t.expect('read', await t.may('coordinator', 'coordinator'), 'name');
	},
	'C11: who pauses is not in standing, and not matched': async (t) => {
		const standing = async () => {
			const [row] = await t.sql<{ stands: boolean }[]>`
				select private.in_standing(${account('volunteer')}, ${ORGANISATION}, ${moment(0)}) as stands`;
			return [row?.stands, (await t.may('volunteer', 'matched', { task: TASK })) !== null];
		};
		t.expect('accepted', await standing(), [true, true]);
		await t.sql`update public.acceptances set state = 'paused' where volunteer_id = ${account('volunteer')}`;
		t.expect('paused', await standing(), [false, false]);
	},
	'C7, C20: a no to the summary for a whole organisation, and one to another part': async (t) => {
		await t.onlyPermit({ basis: 'own', recipient: 'pool', scopes: '{summary}' });
		const open = async () => {
			const [row] = await t.sql<{ open: boolean }[]>`
				select private.effective_summary(${PERSON}, ${ORGANISATION}, ${moment(0)}) as open`;
			return row?.open;
		};
		const deny = async (scopes: string) =>
			t.sql`insert into private.denies (person_id, scopes, organisation_id, made_by, made_by_self, made_at)
				values (${PERSON}, ${scopes}, ${ORGANISATION}, ${account('self')}, true, ${moment(-1)})`;
		await deny('{faith}');
		t.expect('a part', await open(), true);
		await deny('{summary,name}');
		t.expect('the summary', await open(), false);
	},
	'C22: a break-glass from its instant to its end, never past a no that names the lead': async (
		t
	) => {
		const read = async (at: number) => t.may('lead', 'break_glass', { at: NOW + at });
		const may = async (at: number, who = 'lead') => {
			const [row] = await t.sql<{ may: boolean; guards: boolean }[]>`
				select private.may_break_glass(${account(who)}, ${PERSON}, ${ORGANISATION}, ${moment(at)}) as may,
					private.guards_person(${account(who)}, ${PERSON}, ${ORGANISATION}, ${moment(at)}) as guards`;
			return [row?.may, row?.guards];
		};
		t.expect(
			'a lead, a guardian, a coordinator',
			[await may(0), await may(0, 'guardian'), await may(0, 'second')],
			[
				[true, false],
				[false, true],
				[false, false]
			]
		);
		await t.glass('glass', -1000, 1000);
		t.expect('before', await read(-1001), null);
		t.expect('begun', (await read(-1000))?.includes('faith'), true);
		t.expect('still', (await read(999))?.includes('faith'), true);
		t.expect('run out', await read(1000), null);
		t.expect('not another lead', await t.may('second', 'break_glass'), null);
		await t.sql`insert into private.break_glass_ends (glass_id, at) values (${id('glass')}, ${moment(800)})`;
		t.expect('ended', [(await read(799)) !== null, await read(800)], [true, null]);

		const deny = async (name: string, scopes: string | null, who: string, at: number) =>
			t.sql`insert into private.denies (id, person_id, scopes, account_id, made_by, made_by_self, made_at)
				values (${id(name)}, ${PERSON}, ${scopes}::text::public.scope[], ${account(who)}, ${account('self')}, true, ${moment(at)})`;
		await deny('no faith', '{faith}', 'lead', -500);
		t.expect('not yet', (await read(-501))?.includes('faith'), true);
		t.expect(
			'no to a part',
			[(await read(-500))?.includes('faith'), (await read(-500))?.includes('name')],
			[false, true]
		);
		t.expect('may still be opened', await may(-500), [true, false]);
		await deny('no to another', null, 'second', -900);
		await deny('no', null, 'lead', -400);
		t.expect('not yet a no to all', await may(-401), [true, false]);
		t.expect('a no to all', [await may(-400), (await read(-400)) ?? ''], [[false, false], '']);
		await t.sql`insert into private.deny_lifts (deny_id, lifted_by, basis, at) values
			(${id('no')}, ${account('self')}, 'own', ${moment(-300)}), (${id('no to another')}, ${account('self')}, 'own', ${moment(-350)})`;
		t.expect('not yet lifted', await may(-301), [false, false]);
		t.expect('lifted', await may(-300), [true, false]);
		t.expect('the part not', (await read(-300))?.includes('faith'), false);
		await deny('no guardian', '{summary}', 'guardian', -200);
		t.expect(
			'a guardian',
			[await may(-201, 'guardian'), await may(-200, 'guardian')],
			[
				[false, true],
				[false, false]
			]
		);
	},
	'C22, C25: nobody of the circle opens it without a second member': async (t) => {
		await t.sql`update private.circle_members set account_id = ${account('lead')} where id = ${member('helper')}`;
		const [row] = await t.sql<{ may: boolean }[]>`
			select private.may_break_glass(${account('lead')}, ${PERSON}, ${ORGANISATION}, ${moment(0)}) as may`;
		t.expect('of the circle', row?.may, false);
	},
	'C23: readings of two openings are two, of one and the same instant one': async (t) => {
		await t.glass('glass', 0, 3 * HOUR);
		const read = async () => t.read('lead', 'break_glass', { ...HERE, scopes: ['name'] });
		const one = trace('lead', 'break_glass', ['name'], HERE);
		await read();
		await read();
		t.expect('one opening', await t.traces(), [{ ...one, times: 2 }]);
		await t.later(60_000);
		await read();
		t.expect('later', await t.traces(), [{ ...one, times: 3 }]);
		await t.sql`insert into private.break_glass_ends (glass_id, at) select ${id('glass')}, private.clock()`;
		await t.later(60_000);
		await t.glass('glass again', 120_000, HOUR);
		await read();
		t.expect('another opening', await t.traces(), [{ ...one, times: 3 }, one]);
		await read();
		t.expect('and again', await t.traces(), [
			{ ...one, times: 3 },
			{ ...one, times: 2 }
		]);
	},
	'C22, C23: only their own opening, here, for this person and begun by now, parts two readings':
		async (t) => {
			await t.glass('glass', 0, 3 * HOUR);
			const read = async () => t.read('lead', 'break_glass', { ...HERE, scopes: ['name'] });
			await read();
			const opening = async (name: string, more: Record<string, unknown>) => {
				const row = {
					id: id(name),
					person_id: PERSON,
					organisation_id: ORGANISATION,
					account_id: account('lead'),
					reason: 'Nobody answers',
					unsafe: false,
					at: moment(60_000),
					until: moment(HOUR),
					...more
				};
				await t.sql`insert into private.break_glasses (id, person_id, organisation_id, account_id, reason, unsafe, at, until)
				select id, person_id, organisation_id, account_id, reason, unsafe, at, until
				from jsonb_populate_record(null::private.break_glasses, ${JSON.stringify(row)}::text::jsonb)`;
			};
			await opening('by another', { account_id: account('second') });
			await opening('for another', { person_id: OTHER });
			await opening('elsewhere', { organisation_id: ELSEWHERE });
			await opening('not begun', { at: moment(10 * 60_000) });
			await t.later(120_000);
			await read();
			t.expect('one reading', await t.traces(), [
				{ ...trace('lead', 'break_glass', ['name'], HERE), times: 2 }
			]);
		},
	'C7: a no to an organisation covers nobody who has left it': async (t) => {
		await t.sql`insert into private.denies (id, person_id, organisation_id, made_by, made_by_self, made_at)
			values (${id('no')}, ${PERSON}, ${ELSEWHERE}, ${account('self')}, true, ${moment(-500)})`;
		const covered = async () => {
			const [row] = await t.sql<{ denied: boolean }[]>`
				select private.denied(${PERSON}, ${account('stranger')}, 'name', ${moment(0)}) as denied`;
			return row?.denied;
		};
		await t.sql`insert into public.members (organisation_id, account_id) values (${ELSEWHERE}, ${account('stranger')})`;
		t.expect('a member', await covered(), true);
		await t.sql`update public.members set left_at = ${moment(-100)} where account_id = ${account('stranger')}`;
		t.expect('who left', await covered(), false);
	},
	'C4: of two records at one instant the later one counts': async (t) => {
		await t.lacking(true, -1000);
		await t.lacking(false, -1000);
		const [row] = await t.sql<{ lacks: boolean }[]>`
			select private.lacks_capacity(${PERSON}, ${moment(0)}) as lacks`;
		t.expect('regained', row?.lacks, false);
	},
	'C11: where no check is asked for, none is needed': async (t) => {
		const [row] = await t.sql<{ valid: boolean }[]>`
			select private.check_valid(${account('stranger')}, ${ORGANISATION}, 'none', ${moment(0)}) as valid`;
		t.expect('without any', row?.valid, true);
	},
	'C8, C10: a group’s lead can decide a dispute, so it is not left to the guardian': async (t) => {
		await t.sql`insert into private.disputes (id, person_id, organisation_id, disagrees, why, recorded_by, at)
			values (${id('dispute')}, ${PERSON}, ${ORGANISATION}, 'Somebody', 'Something', ${account('second')}, ${moment(-1000)})`;
		await t.sql`update public.member_roles set role = 'group_lead' where organisation_id = ${ORGANISATION} and role = 'coordinator'`;
		const [row] = await t.sql<{ left: boolean }[]>`
			select private.decides_left_dispute(${account('guardian')}, d, ${moment(0)}) as left from private.disputes d where d.id = ${id('dispute')}`;
		t.expect('the lead can', row?.left, false);
	},
	'C23: another reader of the same, and the same reader of another': async (t) => {
		const read = async (reader: string, person: string) =>
			t.sql`select private.record_disclosure(${account(reader)}, 'coordinator', ${ORGANISATION}, ${person}, '{name}', null, 'a story')`;
		await read('coordinator', PERSON);
		await read('second', PERSON);
		await read('coordinator', OTHER);
		const one = trace('coordinator', 'coordinator', ['name'], HERE);
		t.expect('traces', await t.traces(), [
			one,
			{ ...one, reader: account('second') },
			{ ...one, person: OTHER }
		]);
	},
	'C25: who is of the circle neither decides a dispute nor lifts a no, whatever a second member decided':
		async (t) => {
			await t.sql`insert into private.disputes (id, person_id, organisation_id, disagrees, why, recorded_by, at)
			values (${id('dispute')}, ${PERSON}, ${ORGANISATION}, 'Somebody', 'Something', ${account('second')}, ${moment(-1000)})`;
			const decides = async () => {
				const [row] = await t.sql<{ left: boolean }[]>`
				select private.decides_left_dispute(${account('guardian')}, d, ${moment(0)}) as left from private.disputes d where d.id = ${id('dispute')}`;
				return row?.left;
			};
			t.expect('a coordinator can', await decides(), false);
			await t.sql`insert into private.denies (id, person_id, organisation_id, made_by, made_by_self, made_at)
			values (${id('no')}, ${PERSON}, ${ORGANISATION}, ${account('self')}, true, ${moment(-500)})`;
			t.expect('left to the guardian', await decides(), true);
			const circle = async (who: string) => {
				await t.sql`update private.circle_members set account_id = ${account(who)} where id = ${member('helper')}`;
				await t.sql`insert into private.conflict_decisions (person_id, account_id, organisation_id, decided_by, why)
				values (${PERSON}, ${account(who)}, ${ORGANISATION}, ${account('self')}, 'decided')`;
			};
			await circle('guardian');
			t.expect('a guardian of the circle', await decides(), false);

			await t.sql`insert into private.dispute_decisions (dispute_id, decided, why, decided_by, at)
			values (${id('dispute')}, 'So', 'Because', ${account('second')}, ${moment(-400)})`;
			await t.sql`insert into private.denies (id, person_id, account_id, made_by, made_by_self, made_at)
			values (${id('another no')}, ${PERSON}, ${account('volunteer')}, ${account('self')}, true, ${moment(-500)})`;
			const lifts = async (at = 0) => {
				const [row] = await t.sql<{ may: boolean }[]>`
				select private.may_lift_in_best_interests(${account('coordinator')}, d, ${ORGANISATION}, ${moment(at)}) as may
				from private.denies d where d.id = ${id('another no')}`;
				return row?.may;
			};
			await t.sql`insert into private.deny_lifts (deny_id, lifted_by, basis, at) values (${id('no')}, ${account('self')}, 'own', ${moment(-300)})`;
			t.expect('capacity is presumed', await lifts(), false);
			await t.lacking(true, -200);
			t.expect('lacking', await lifts(), true);
			const otherwise = async (what: string, change: () => Promise<unknown>) => {
				await t.sql
					.savepoint(async (inner) => {
						await inner`alter table private.denies disable trigger denies_ledger`;
						await change();
						t.expect(what, await lifts(), false);
						throw new Undo();
					})
					.catch((caught: unknown) => {
						if (!(caught instanceof Undo)) throw caught;
					});
			};
			const no = (columns: object) =>
				t.sql`update private.denies set ${t.sql(columns as Record<string, string>)} where id = ${id('another no')}`;
			await otherwise('a manager’s no', () => no({ made_by_self: false }));
			await otherwise('who is named by it', () => no({ account_id: account('coordinator') }));
			await otherwise('whose organisation it is to', () =>
				no({ account_id: null, organisation_id: ORGANISATION })
			);
			await otherwise(
				'a person who has died',
				() => t.sql`insert into private.deaths (id, person_id, recorded_by, recorded_as, recorded_at)
			values (${id('death')}, ${PERSON}, ${account('second')}, 'coordinator', ${moment(-1)})`
			);
			await otherwise(
				'a dispute',
				() => t.sql`insert into private.disputes (person_id, organisation_id, disagrees, why, recorded_by, at)
			values (${PERSON}, ${ORGANISATION}, 'Somebody', 'Something', ${account('second')}, ${moment(-100)})`
			);
			await otherwise(
				'no request any more',
				() =>
					t.sql`update public.requests set state = 'closed', closed_at = ${moment(-1)} where person_id = ${PERSON}`
			);
			t.expect('still', await lifts(), true);
			await t.sql`insert into private.denies (id, person_id, organisation_id, made_by, made_by_self, made_at)
			values (${id('no elsewhere')}, ${PERSON}, ${ELSEWHERE}, ${account('self')}, true, ${moment(-500)})`;
			const [elsewhere] = await t.sql<{ mine: boolean; second: boolean }[]>`
			select private.may_lift_in_best_interests(${account('coordinator')}, d, ${ORGANISATION}, ${moment(0)}) as mine,
				private.may_lift_in_best_interests(${account('second')}, d, ${ORGANISATION}, ${moment(0)}) as second
			from private.denies d where d.id = ${id('no elsewhere')}`;
			t.expect('a no to an organisation, by who is of it and by who is not', elsewhere, {
				mine: false,
				second: true
			});
			await circle('coordinator');
			t.expect('a coordinator of the circle', await lifts(), false);
		},
	'what was recorded is confirmed back to whom it reaches': async (t) => {
		const told = async (giver: string | null) => {
			const rows = await t.sql<{ account_id: string | null; email: string | null }[]>`
				select account_id, email from private.confirmed_back_to(${PERSON}, ${giver}) order by email nulls first`;
			return rows.map(
				({ account_id, email }) =>
					email ??
					(account_id === account('self')
						? 'self'
						: account_id === account('manager')
							? 'manager'
							: 'nobody')
			);
		};
		const self = async (columns: object) =>
			t.sql`update private.circle_members set ${t.sql(columns as Record<string, string>)} where id = ${member('self')}`;
		await t.sql`update auth.users set email_confirmed_at = ${moment(-1)} where id in (${account('self')}, ${account('manager')})`;
		t.expect('the person', await told(null), ['self']);
		await self({ email: 'Len@example.org', email_confirmed_at: moment(-1) });
		t.expect('by the account alone', await told(null), ['self']);
		t.expect('and the attorney', (await told(member('manager'))).toSorted(), ['manager', 'self']);
		await t.sql`update auth.users set email_confirmed_at = null where id = ${account('self')}`;
		t.expect('an account whose address is not confirmed', await told(null), []);
		await t.sql`update auth.users set email_confirmed_at = ${moment(-1)} where id = ${account('self')}`;
		await t.sql`update public.accounts set closed_at = ${moment(-1)} where id = ${account('self')}`;
		t.expect('closed', await told(null), []);
		await self({ account_id: null, email: null });
		t.expect('no address', await told(null), []);
		await self({ email: 'Len@example.org', email_confirmed_at: null });
		t.expect('an address that somebody typed', await told(null), []);
		await self({ email_confirmed_at: moment(-1) });
		t.expect('one that is theirs', await told(null), ['len@example.org']);
		await t.sql`insert into private.circle_members (id, person_id, role, name, email, email_confirmed_at)
			values (${id('another self')}, ${OTHER}, 'self', 'Somebody else', 'else@example.org', ${moment(-1)})`;
		t.expect('not somebody else', await told(null), ['len@example.org']);
		await self({ ended_at: moment(-1) });
		t.expect('ended', await told(null), []);
	},
	'C1: new words ask again for their parts, from their day, once': async (t) => {
		await t.onlyPermit({
			basis: 'own',
			giver_member_id: member('self'),
			scopes: '{name,about,support}'
		});
		await t.sql`delete from private.wordings where version > 1`;
		const words = async (version: number, since: number, scopes: string) =>
			t.sql`insert into private.wordings (version, since, changed, asks_again, counts_until)
				values (${version}, ${moment(since)}, 'Other words', ${scopes}, ${moment(DAY)})`;
		await words(2, -100, '{name,about}');
		await words(3, -50, '{name,faith}');
		const asked = async (at = 0) => {
			const rows = await t.sql<{ scopes: string[]; version: number }[]>`
				select scopes::text[] as scopes, version from private.asked_again(${PERSON}, ${moment(at)}) order by version`;
			return rows.map(({ scopes, version }) => `${version} ${scopes.join(' ')}`);
		};
		t.expect('before', await asked(-101), []);
		t.expect(
			'from their day, the first that asks',
			[await asked(-100), await asked()],
			[['2 name about'], ['2 name about']]
		);
		await t.onlyPermit({
			basis: 'own',
			giver_member_id: member('self'),
			scopes: '{name}',
			wording_version: 2
		});
		t.expect('the later words', [await asked(-51), await asked()], [[], ['3 name']]);
		await t.onlyPermit({
			basis: 'own',
			giver_member_id: member('self'),
			scopes: '{name}',
			wording_version: 3
		});
		t.expect('the newest', await asked(), []);
		await t.onlyPermit({
			basis: 'own',
			giver_member_id: member('self'),
			scopes: '{name}',
			ends_at: moment(0)
		});
		t.expect('one that ends', [await asked(-1), await asked(0)], [['2 name'], []]);
		await t.onlyPermit({ basis: 'family', giver_member_id: member('manager'), scopes: '{name}' });
		t.expect('a wish', await asked(), []);
		await t.onlyPermit({
			basis: 'own',
			giver_member_id: member('self'),
			scopes: '{name}',
			recipient: 'matched'
		});
		t.expect('of whoever comes', await asked(), ['2 name']);
		await t.onlyPermit({ basis: 'attorney', giver_member_id: member('manager'), scopes: '{name}' });
		t.expect('one that waits, capacity being presumed', await asked(), ['2 name']);
		await t.onlyPermit({
			basis: 'own',
			giver_member_id: member('self'),
			scopes: '{name,about}'
		});
		await t.sql`insert into private.permit_ends (permit_id, kind, scopes, at) select id, 'withdrawn', '{name}', ${moment(-10)} from private.permits where person_id = ${PERSON}`;
		t.expect('not what was stopped', await asked(), ['2 about']);
		await t.sql`insert into private.deaths (id, person_id, recorded_by, recorded_as, recorded_at)
			values (${id('death')}, ${PERSON}, ${account('second')}, 'coordinator', ${moment(-1)})`;
		t.expect('after a death', await asked(), []);
	},
	'how each part of a permit stands is said from the instant it does': async (t) => {
		const stands = async (at = 0, scope = 'name', dead = false) => {
			const [row] = await t.sql<{ said: { state: string; at?: string } }[]>`
				select private.scope_stands(p, ${scope}, ${dead}, ${moment(at)}) as said from private.permits p
				where p.person_id = ${PERSON}`;
			return row?.said.state;
		};
		const ends = async (kind: string, at: number, scopes: string | null, key = PERSON) =>
			t.sql`insert into private.permit_ends (permit_id, kind, scopes, at)
				select id, ${kind}, ${scopes}::text::public.scope[], ${moment(at)} from private.permits where person_id = ${key}`;
		await t.onlyPermit({
			basis: 'own',
			giver_member_id: member('self'),
			scopes: '{name,about}',
			ends_at: moment(500)
		});
		// another's end is nobody else's
		await t.sql`insert into private.permits (person_id, scopes, recipient, organisation_id, purpose, basis, given_how, wording, wording_version, starts_at, ends_at, giver_account_id)
			values (${OTHER}, '{name}', 'coordinators', ${ORGANISATION}, 'help', 'own', 'phone', 'words', 1, ${moment(-DAY)}, ${moment(DAY)}, ${account('stranger')})`;
		await ends('withdrawn', -DAY, null, OTHER);
		t.expect('active', await stands(), 'active');
		t.expect('at its end', [await stands(499), await stands(500)], ['active', 'expired']);
		await ends('superseded', 100, '{name}');
		t.expect(
			'one part',
			[await stands(99), await stands(100), await stands(100, 'about')],
			['active', 'superseded', 'active']
		);
		await ends('withdrawn', 200, null);
		t.expect(
			'the first that ended it',
			[await stands(200), await stands(200, 'about'), await stands(600)],
			['superseded', 'withdrawn', 'superseded']
		);
		await ends('withdrawn', 100, '{name}');
		t.expect('of two at one instant the first written', await stands(300), 'superseded');
		const only = async (columns: Record<string, unknown>) => {
			await t.sql`alter table private.permit_ends disable trigger permit_ends_ledger`;
			await t.sql`delete from private.permit_ends e using private.permits p where p.id = e.permit_id and p.person_id = ${PERSON}`;
			await t.onlyPermit({ basis: 'own', giver_member_id: member('self'), ...columns });
		};
		await only({ basis: 'family', giver_member_id: member('manager') });
		t.expect('a wish', [await stands(), await stands(0, 'name', true)], ['wish', 'wish']);
		await only({ recipient: 'matched' });
		t.expect(
			'to whoever comes, after a death',
			[await stands(), await stands(0, 'name', true)],
			['active', 'died']
		);
		await only({});
		t.expect('to coordinators, after a death', await stands(0, 'name', true), 'active');
		await only({ basis: 'attorney', giver_member_id: member('manager') });
		t.expect('while capacity is presumed', await stands(), 'waiting');
	},
	'a link to a visit works for the volunteer two hours after it, and while they are out; for a contact until it is settled':
		async (t) => {
			const [match] = await t.sql<
				{ id: string }[]
			>`select id from public.matches where task_id = ${TASK} and person_id = ${PERSON}`;
			const link = async (holder: string, watch: string | null) =>
				t.sql`insert into private.visit_links (token_hash, match_id, watch_id, holder) values (${Buffer.from(holder)}, ${match?.id ?? ''}, ${watch}, ${holder})`;
			const holds = async (holder: string) => {
				const [row] = await t.sql<{ holds: boolean }[]>`
				select private.visit_link_holds(l, k) as holds from private.visit_links l, public.tasks k
				where l.token_hash = ${Buffer.from(holder)} and k.id = ${TASK}`;
				return row?.holds;
			};
			await link('volunteer', null);
			await t.sql`insert into private.visit_watches (id, match_id, organisation_id, volunteer_id, due_at)
			select ${id('earlier watch')}, m.id, ${ORGANISATION}, ${account('volunteer')}, ${moment(HOUR)} from public.matches m
			where m.task_id = ${TASK}`;
			await link('contact', id('earlier watch'));
			t.expect('a contact, while they are out', await holds('contact'), true);
			await t.sql`update private.visit_watches set ended_at = ${moment(0)}, ended_how = 'out' where id = ${id('earlier watch')}`;
			await t.sql`insert into private.visit_watches (match_id, organisation_id, volunteer_id, due_at)
			select m.id, ${ORGANISATION}, ${account('volunteer')}, ${moment(HOUR)} from public.matches m where m.task_id = ${NEXT_TASK}`;
			t.expect(
				'settled, though it is soon after, and they are out on another',
				await holds('contact'),
				false
			);
			await t.sql`delete from private.visit_links where holder = 'contact'`;
			t.expect('before it', await holds('volunteer'), true);
			await t.later(3 * HOUR - 1);
			t.expect('just within two hours', await holds('volunteer'), true);
			await t.later(1);
			t.expect('two hours after it', await holds('volunteer'), false);
			await t.sql`insert into private.visit_watches (id, match_id, organisation_id, volunteer_id, due_at)
			values (${id('watch')}, ${match?.id ?? ''}, ${ORGANISATION}, ${account('volunteer')}, ${moment(4 * HOUR)})`;
			t.expect('while they are out', await holds('volunteer'), true);
			await link('contact', id('watch'));
			t.expect('a contact', await holds('contact'), true);
			await t.sql`update private.visit_watches set ended_at = ${moment(5 * HOUR)}, ended_how = 'spoken', ended_by = ${account('second')} where id = ${id('watch')}`;
			t.expect('settled', [await holds('volunteer'), await holds('contact')], [false, false]);
		},
	'where a second step is asked for, who has power over others and has not shown it is nobody':
		async (t) => {
			const level = async (name: string, aal: string) =>
				t.sql`update auth.sessions set aal = ${aal} where id = ${account(name)}`;
			const said = async (name: string) => {
				await t.become(name);
				return (await t.me()) === account(name);
			};
			t.expect('not asked for', [await said('coordinator'), await said('volunteer')], [true, true]);
			await t.sql`update private.site_settings set second_step = true`;
			t.expect('asked for', [await said('coordinator'), await said('self')], [false, true]);
			await level('coordinator', 'aal2');
			t.expect('shown', await said('coordinator'), true);
			await level('coordinator', 'aal1');
			await t.sql`update public.member_roles set revoked_at = ${moment(-1)} where account_id = ${account('coordinator')}`;
			t.expect('no role any more', await said('coordinator'), true);
			await t.become('second');
			await t.sql`update public.members set left_at = ${moment(-1)} where account_id = ${account('second')}`;
			t.expect('left', await said('second'), true);
			await t.sql`update public.member_roles set role = 'volunteer' where account_id = ${account('lead')}`;
			t.expect('a volunteer only', await said('lead'), true);
			t.expect('the others still not', await said('guardian'), false);
		},
	'C6: a permit from its start to its end, or until it is withdrawn': async (t) => {
		await t.onlyPermit({
			basis: 'own',
			starts_at: moment(-1000),
			ends_at: moment(1000),
			scopes: '{name,about}'
		});
		const may = async (at: number) => t.may('coordinator', 'coordinator', { at: NOW + at });
		t.expect('before', await may(-1001), '');
		t.expect('from', await may(-1000), 'about name');
		t.expect('last', await may(999), 'about name');
		t.expect('ended', await may(1000), '');
		const withdraw = async (at: number, scopes: string | null) =>
			t.sql`insert into private.permit_ends (permit_id, kind, scopes, at) select id, 'withdrawn', ${scopes}::text::public.scope[], ${moment(at)} from private.permits where person_id = ${PERSON}`;
		await withdraw(100, '{name}');
		t.expect('not yet', await may(99), 'about name');
		t.expect('the name withdrawn', await may(100), 'about');
		await withdraw(200, null);
		t.expect('not yet all', await may(199), 'about');
		t.expect('all', await may(200), '');
		t.expect(
			'after them the other organisation’s',
			await t.may('coordinator', 'coordinator', { organisation: ELSEWHERE }),
			''
		);
	},
	'C21: after a death coordinators keep what was theirs until the retention date, and nobody else':
		async (t) => {
			const may = async (at = 0, organisation = ORGANISATION) =>
				t.may('coordinator', 'coordinator', { at: NOW + at, organisation });
			await t.sql`update public.requests set state = 'closed', closed_at = ${moment(-1000)} where person_id = ${PERSON} and organisation_id = ${ORGANISATION}`;
			t.expect('no longer theirs', await may(), null);
			const dies = async (at: number) =>
				t.sql`insert into private.deaths (id, person_id, recorded_by, recorded_as, recorded_at) values (${id('death')}, ${PERSON}, ${account('second')}, 'coordinator', ${moment(at)})`;
			await dies(-999);
			t.expect('closed before the death', await may(), null);
			await t.sql`update private.deaths set recorded_at = ${moment(-1000)} where id = ${id('death')}`;
			t.expect('closed at the death', (await may())?.includes('name'), true);
			t.expect('still open elsewhere', await may(0, ELSEWHERE), 'name');
			t.expect('matched', await t.may('volunteer', 'matched', { task: TASK }), null);
			t.expect('a manager', await t.may('manager', 'manager'), null);
			t.expect(
				'what they entered',
				(await t.may('manager', 'unproven_manager'))?.includes('name'),
				true
			);
			const [row] = await t.sql<{ capacity: string; until: Date }[]>`
			select private.circle_capacity(${account('manager')}, ${PERSON}, ${moment(0)}) as capacity, (recorded_at + interval '12 months') as until from private.deaths where id = ${id('death')}`;
			t.expect('capacity', row?.capacity, 'unproven_manager');
			const until = (row?.until.getTime() ?? 0) - NOW;
			await t.sql`alter table private.permits disable trigger permits_ledger`;
			await t.sql`update private.permits set starts_at = ${moment(10 * DAY)}, ends_at = ${moment(370 * DAY)} where person_id = ${PERSON}`;
			t.expect('kept', await may(until - 1, ELSEWHERE), 'name');
			t.expect('no longer kept', await may(until, ELSEWHERE), null);
			await t.sql`update private.deaths set undone_at = ${moment(-1)}, undone_by = ${account('second')} where id = ${id('death')}`;
			t.expect('undone', await may(until, ELSEWHERE), 'name');
		},
	'C25: one of the circle does not act without a decision of the organisation': async (t) => {
		await t.sql`update private.circle_members set account_id = ${account('coordinator')} where id = ${member('helper')}`;
		t.expect('coordinator', await t.may('coordinator', 'coordinator'), null);
		const decided = async (who: string, organisation: string, person = PERSON) =>
			t.sql`insert into private.conflict_decisions (person_id, account_id, organisation_id, decided_by, why) values (${person}, ${account(who)}, ${organisation}, ${account('self')}, 'decided')`;
		await decided('coordinator', ELSEWHERE);
		await decided('second', ORGANISATION);
		await decided('coordinator', ORGANISATION, OTHER);
		t.expect('decided otherwise', await t.may('coordinator', 'coordinator'), null);
		await decided('coordinator', ORGANISATION);
		t.expect('decided', (await t.may('coordinator', 'coordinator'))?.includes('name'), true);
		await t.sql`update private.circle_members set account_id = ${account('volunteer')} where id = ${member('helper')}`;
		t.expect('matched', await t.may('volunteer', 'matched', { task: TASK }), null);
		await t.sql`update private.circle_members set ended_at = ${moment(-1)} where id = ${member('helper')}`;
		t.expect(
			'no longer of the circle',
			await t.may('volunteer', 'matched', { task: TASK }),
			'address name summary'
		);
	},
	'C15: the pool sees what is open, of an organisation that holds it and that they are accepted by':
		async (t) => {
			const open = async (reader = 'volunteer', task = TASK) => {
				const [row] = await t.sql<{ open: boolean }[]>`
				select private.summary_open_to(${account(reader)}, ${task}, ${moment(0)}) as open`;
				return row?.open;
			};
			await t.sql`delete from public.matches where volunteer_id = ${account('volunteer')}`;
			await t.sql`alter table public.tasks disable trigger tasks_transitions`;
			await t.sql`update public.tasks set state = 'open' where id = ${TASK}`;
			t.expect('without a permit', await open(), false);
			await t.onlyPermit({ basis: 'own', recipient: 'pool', scopes: '{summary}' });
			t.expect('with one', await open(), true);
			t.expect('taken', await open('volunteer', NEXT_TASK), false);
			t.expect('somebody else', await open('stranger'), false);
			await t.sql`update public.tasks set state = 'offered' where id = ${TASK}`;
			t.expect('offered', await open(), true);
			await t.sql`insert into private.deaths (id, person_id, recorded_by, recorded_as, recorded_at)
				values (${id('death')}, ${PERSON}, ${account('second')}, 'coordinator', ${moment(-1)})`;
			t.expect('after a death, C21', await open(), false);
		},
	'who is no longer of the circle, or never a manager': async (t) => {
		await t.sql`update private.circle_members set basis = 'own', basis_seen_at = ${moment(-DAY)}, basis_seen_by = ${account('second')} where id = ${member('helper')}`;
		t.expect('a helper with a basis', await t.may('helper', 'manager'), null);
		await t.sql`update private.circle_members set ended_at = ${moment(-1)} where id in (${member('self')}, ${member('manager')})`;
		t.expect('self', await t.may('self', 'self'), null);
		t.expect('manager', await t.may('manager', 'manager'), null);
	},
	'C7, C21: whose requests the tables hide from a coordinator, and from when': async (t) => {
		const hidden = async (name = 'second') => {
			await t.become(name);
			const rows = await t.sql<{ id: string }[]>`
				select id from private.people_closed_to_me() as id where id in (${PERSON}, ${OTHER})`;
			return rows.map(({ id }) => (id === PERSON ? 'person' : 'other'));
		};
		t.expect('nobody', await hidden(), []);
		await t.sql`insert into private.deaths (id, person_id, recorded_by, recorded_as, recorded_at)
			values (${id('death')}, ${OTHER}, ${account('second')}, 'coordinator', ${moment(0)}::timestamptz - interval '12 months')`;
		t.expect('dead for the time that records are kept', await hidden(), ['other']);
		await t.sql`update mutants.clock set at = at - interval '1 millisecond'`;
		t.expect('a little less', await hidden(), []);
		await t.later(1);
		await t.sql`update private.deaths set undone_at = ${moment(-1)}, undone_by = ${account('second')} where id = ${id('death')}`;
		t.expect('undone', await hidden(), []);
		await t.sql`insert into private.denies (id, person_id, account_id, made_by, made_by_self, made_at)
			values (${id('hides')}, ${PERSON}, ${account('second')}, ${account('self')}, true, ${moment(0)})`;
		t.expect('denied', await hidden(), ['person']);
		t.expect('another', await hidden('coordinator'), []);
		await t.sql`update mutants.clock set at = at - interval '1 millisecond'`;
		t.expect('not yet denied', await hidden(), []);
		await t.later(1);
		await t.sql`insert into private.deny_lifts (deny_id, lifted_by, basis, at) values (${id('hides')}, ${account('self')}, 'own', ${moment(1)})`;
		t.expect('not yet lifted', await hidden(), ['person']);
		await t.later(1);
		t.expect('lifted', await hidden(), []);
		await t.sql`insert into private.denies (person_id, scopes, account_id, made_by, made_by_self, made_at)
			values (${PERSON}, '{faith}', ${account('second')}, ${account('self')}, true, ${moment(0)})`;
		t.expect('denied a part', await hidden(), []);
		// the lift above is of another deny than these
		await t.sql`insert into private.denies (id, person_id, scopes, account_id, made_by, made_by_self, made_at)
			values (${id('summary')}, ${PERSON}, '{summary}', ${account('second')}, ${account('self')}, true, ${moment(0)})`;
		t.expect('denied the summary', await hidden(), ['person']);
		t.expect('still not another', await hidden('coordinator'), []);
		await t.sql`insert into private.denies (person_id, organisation_id, made_by, made_by_self, made_at)
			values (${PERSON}, ${ELSEWHERE}, ${account('self')}, true, ${moment(0)})`;
		t.expect('a member of a denied organisation', await hidden('coordinator'), ['person']);
	},
	'C18: a manager whose basis has not been seen reads what they entered': async (t) => {
		t.expect('read', await t.read('unproven', 'unproven_manager'), {
			scopes: {
				about: { words: 'Entered by her son' },
				address: { lines: 'Where she lived', postcode: 'PO38 1AA' }
			},
			refused: false
		});
		t.expect('traces', await t.traces(), [
			trace('unproven', 'unproven_manager', ['address', 'about'])
		]);
	},
	'C18: the person reads everything': async (t) => {
		t.expect('read', Object.keys((await t.read('self', 'self')).scopes).toSorted(), [
			'about',
			'address',
			'name',
			'support'
		]);
	},
	'C16: a reading that names no task returns nothing': async (t) => {
		t.expect('read', await t.read('volunteer', 'matched', HERE), { scopes: {}, refused: true });
	},
	'a capacity that is none returns nothing': async (t) => {
		t.expect('read', await t.read('self', 'helper'), { scopes: {}, refused: true });
		t.expect('of a manager', await t.read('manager', 'nobody'), { scopes: {}, refused: true });
		await t.sql`update private.circle_members set ended_at = ${moment(-1)} where id = ${member('unproven')}`;
		t.expect('no longer a manager', await t.may('unproven', 'unproven_manager'), null);
	},
	'C17: an organisation that closed for good has no coordinators and no pool': async (t) => {
		await t.sql`update public.organisations set active = false where id = ${ORGANISATION}`;
		t.expect('coordinator', (await t.read('coordinator', 'coordinator', HERE)).refused, true);
		t.expect(
			'matched',
			(await t.read('volunteer', 'matched', { ...HERE, task: TASK })).refused,
			true
		);
		await t.become('coordinator');
		const rows = await t.sql<{ id: string }[]>`
			select id from private.my_organisations('{coordinator}') as id`;
		t.expect(
			'mine',
			rows.map(({ id }) => id),
			[ELSEWHERE]
		);
	},
	'signed out, run out, long ago, closed, another’s: nobody': async (t) => {
		const never = async (what: string) => {
			t.expect(what, await t.me(), null);
			const refused = await t.sql
				.savepoint(async (inner) => inner`select private.require_me()`)
				.then(
					() => false,
					(error: { code?: string }) => error.code === 'PT401'
				);
			t.expect(`${what}, required`, refused, true);
		};
		await t.become('self');
		t.expect('signed in', await t.me(), account('self'));
		const [required] = await t.sql<{ me: string }[]>`select private.require_me() as me`;
		t.expect('required', required?.me, account('self'));
		await t.become(null);
		await never('no claims');
		await t.become('self', { session_id: account('manager') });
		await never('the session of another');
		await t.become('self', { session_id: id('no session') });
		await never('no session');
		await t.become('self');
		const since = async (begun: number, refreshed: number | null) =>
			t.sql`update auth.sessions set created_at = ${new Date(begun).toISOString()},
				refreshed_at = ${refreshed === null ? null : new Date(refreshed).toISOString()}::timestamptz at time zone 'UTC'
				where id = ${account('self')}`;
		await since(NOW - 60 * DAY + 1, NOW - HOUR);
		t.expect('just short of 60 days', await t.me(), account('self'));
		await since(NOW - 60 * DAY, NOW - HOUR);
		await never('60 days ago');
		await since(NOW - 50 * DAY, NOW - 30 * DAY + 1);
		t.expect('used in the last 30 days', await t.me(), account('self'));
		await since(NOW - 50 * DAY, NOW - 30 * DAY);
		await never('not used for 30 days');
		await since(NOW - 31 * DAY, null);
		await never('never used again');
		await since(NOW, null);
		t.expect('just now', await t.me(), account('self'));
		const until = async (at: number) =>
			t.sql`update auth.sessions set not_after = ${new Date(at).toISOString()} where id = ${account('self')}`;
		await until(NOW + 1);
		t.expect('until soon', await t.me(), account('self'));
		await until(NOW);
		await never('until now');
		await t.sql`update auth.sessions set not_after = null where id = ${account('self')}`;
		await t.sql`update public.accounts set closed_at = private.clock() where id = ${account('self')}`;
		await never('closed');
	}
};

class RollBack extends Error {}

/** Of a part of a story, which is taken back before it goes on. */
class Undo extends Error {}

/** The stories that do not end as they should; only the first where that is enough. */
export async function stories(sql: Sql, { onlyFirst = false } = {}): Promise<string[]> {
	const found: string[] = [];
	for (const [name, tell] of Object.entries(STORIES)) {
		let wrong: string[] = [];
		try {
			await sql.begin(async (transaction) => {
				const teller = new Teller(transaction);
				await tell(teller);
				wrong = teller.wrong;
				throw new RollBack();
			});
		} catch (caught) {
			if (!(caught instanceof RollBack)) wrong = [(caught as Error).message];
		}
		found.push(...wrong.map((what) => `${name}: ${what}`));
		if (onlyFirst && found.length > 0) break;
	}
	return found;
}
